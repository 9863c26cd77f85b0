export const returnsPath = '/returns'
export const uploadPath = '/returns/new'
export const receivePath = '/returns/receive'
export const checksPath = '/returns/checks'
export const loadPath = (load: string) => `/returns/loads/${load}`
export const progressPath = (load: string) => `/returns/loads/${load}/progress`
export const confirmPath = (load: string) => `/returns/loads/${load}/confirm`
export const abandonPath = (load: string) => `/returns/loads/${load}/abandon`
export const refusedPath = (load: string) => `/returns/loads/${load}/refused.csv`
export const queriesPath = (load: string) => `/returns/loads/${load}/queries.csv`
export const changesPath = (load: string) => `/returns/loads/${load}/changes.csv`
