/** The only door to figures: reading a paper, and checking what it prints. */
export { checkPaper, stepsOf, type Checked, type Progress } from './findings/check-paper.ts'
export { findingWords, placeWords } from './findings/finding-words.ts'
export { readPaper, readPasted } from './reading/read-paper.ts'
export type { Certainty, Finding } from './rules/comparison.ts'
export { isPassage, isTable, type Block, type Cell, type Paper, type Passage, type Place, type Table } from './understanding/paper.ts'
