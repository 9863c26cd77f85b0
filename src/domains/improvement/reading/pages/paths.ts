export const importsPath = '/improvement/imports'
export const uploadPath = '/improvement/import'
export const receivePath = '/improvement/import/receive'
export const importPath = (id: string) => `/improvement/imports/${id}`
export const abandonPath = (id: string) => `/improvement/imports/${id}/abandon`
