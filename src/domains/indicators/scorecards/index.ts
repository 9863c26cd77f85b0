/** Scorecards: indicators side by side, as a board reads them. */
export { indicatorsOf, type Layout, type ScorecardColumn, type ScorecardRow, type ScorecardTable } from './rules/layout.ts'
export { findScorecard, findScorecards, firstKnown, type Scorecard } from './storage/scorecards.ts'
export type { ImportKind } from './storage/imports.ts'
