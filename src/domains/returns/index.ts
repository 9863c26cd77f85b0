/** The only door to returns: files that come in, read, shown, loaded. */
export { loadReturn, type ReturnLoaded } from './actions/load-return.ts'
export type { Loader } from './loading/known-person.ts'
export { FileRefused, type Problem } from './sen2/problem.ts'
export type { Sen2Outcome } from './sen2/load.ts'
export { doubtWords, type Answer } from './sen2/doubts.ts'
export { beginLoad, setLoad } from './storage/loads.ts'
export { findChanges, findDoubts, findProblems, type KeptChange, type KeptDoubt, type KeptProblem } from './storage/reports.ts'
