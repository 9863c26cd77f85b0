export const paperCheckPath = '/paper-check'
export const keptCheckPath = (check: string) => `/paper-check/kept/${check}`
