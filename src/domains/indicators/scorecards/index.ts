/** Scorecards: indicators side by side, as a board reads them. */
export { indicatorsOf, type Layout, type ScorecardColumn, type ScorecardRow, type ScorecardTable } from './rules/layout.ts'
export { findScorecard, findScorecards, firstKnown, type Scorecard } from './storage/scorecards.ts'
export type { ImportKind } from './storage/imports.ts'
export { findDrawnScorecard } from './storage/drawn.ts'
export { drawScorecard, type DrawnScorecard } from './rules/draw.ts'
export { isScorecardFormat, scorecardFile, scorecardFormats, type ScorecardFormat } from './files/scorecard-file.ts'
export { scorecardPaper } from './files/paper.ts'
