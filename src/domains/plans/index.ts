/** The only door to plans: what each plan is, where it is carried out, for which needs. */
export { needWords, withWords } from './rules/codes.ts'
export { findPlansOf, type Placement, type Plan } from './storage/plans.ts'
export { PlanCard } from './pages/plan-card.tsx'
