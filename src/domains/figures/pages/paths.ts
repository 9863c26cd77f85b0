export const paperCheckPath = '/paper-check'
export const examplePath = '/paper-check?example=yes'
export const keptCheckPath = (check: string) => `/paper-check/kept/${check}`
