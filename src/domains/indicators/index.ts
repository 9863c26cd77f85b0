/** The only door to indicators: figures computed from casework, and published ones to stand beside them. */
export * from './published/index.ts'
export * from './timeliness/index.ts'
export * from './disclosure/index.ts'
export * from './process-control/index.ts'
export * from './settings/index.ts'
export * from './measures/index.ts'
export * from './importing/index.ts'
export * from './scorecards/index.ts'
