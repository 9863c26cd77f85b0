/** The only door to governance: boards, what is put before them, what they asked for, what is published. */
export { takeInWorkbook, type TakenWorkbook } from './actions/take-in-workbook.ts'
export type { Doubt } from './scrutiny/doubt.ts'
export { findRecommendations, type Recommendation } from './storage/recommendations.ts'
