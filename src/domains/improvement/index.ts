/** The only door to improvement: plans of action, how they stand, what was known of that on any day. */
import { editingRoutes } from './editing/pages/routes.ts'
import { challengeRoutes } from './challenge/pages/routes.ts'
import { planRoutes } from './plan/pages/routes.ts'
import { readingRoutes } from './reading/pages/routes.ts'
import { voiceRoutes } from './voice/pages/routes.ts'

export { findPlan, findPlans, isPlanCode, type Plan } from './plan/storage/plans.ts'
export { findProgramme, type Programme, type ProgrammeAsked } from './plan/storage/programme.ts'
export { findAction, findActions } from './plan/storage/actions.ts'
export { findDevelopments, type PlanDevelopment } from './plan/storage/changes.ts'
export { hasEffect, lastUpdate, nameOf, statusOf, type Lead, type Milestone, type PlanAction, type StatusSaid, type Update } from './plan/rules/plan-action.ts'
export { statuses, statusInWords, type KnownStatus, type Status } from './plan/rules/status.ts'
export type { Area, Standing, StatusCounts, Workstream } from './plan/rules/programme.ts'

export const improvementRoutes = [...planRoutes, ...readingRoutes, ...challengeRoutes, ...voiceRoutes, ...editingRoutes]
export { actionPath, actionsPath, improvementPath, myActionsPath, planPath } from './plan/pages/paths.ts'
export { StatusBadge } from './plan/pages/status-badge.tsx'
export { challengePlan, checkPlan } from './challenge/actions/challenge-plan.ts'
export { fitnessRules, type FitnessRule, type Shortfall } from './challenge/rules/fitness.ts'
export { challengeKinds, type Challenge } from './challenge/rules/challenge.ts'
export { importPlan } from './reading/actions/import-plan.ts'
export type { TakenPlan } from './reading/actions/take-plan.ts'
export type { Doubt } from './reading/rules/cells.ts'
