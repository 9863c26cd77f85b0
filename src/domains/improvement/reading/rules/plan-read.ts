import type { Status } from '../../plan/rules/status.ts'
import type { Timing } from '../../plan/rules/timing.ts'
import type { MonthKey } from '../../../../values/month-key.ts'
import type { Doubt } from './cells.ts'
import type { ReadLead } from './read-leads.ts'

/** Where something was read: the sheet and its cell. */
export type Origin = { sheet: string; cell: string }

export type UpdateKind = 'progress' | 'embed' | 'impact'

export type ReadArea = { number: string | null; words: string | null; origin: Origin }
export type ReadWorkstream = { number: string | null; title: string | null; area: number | null; origin: Origin }
export type ReadMilestone = { months: number | null; timing: Timing; printed: string; words: string; origin: Origin }
export type ReadUpdate = { kind: UpdateKind; month: MonthKey | null; heading: string; words: string; origin: Origin }

/** An action as a file tells it. `areas` and `workstream` are places in the plan's own lists. */
export type ReadAction = {
  reference: string | null
  words: string | null
  families: string | null
  areas: readonly number[]
  workstream: number | null
  leads: readonly ReadLead[]
  timing: Timing
  timingPrinted: string
  timingNote: string | null
  milestones: readonly ReadMilestone[]
  status: Status | 'unknown'
  statusMonth: MonthKey | null
  statusPrinted: string
  resources: string | null
  updates: readonly ReadUpdate[]
  origin: Origin
}

export type ReadMeasure = { words: string; areas: readonly number[]; workstream: number | null; actionReference: string | null; origin: Origin }
export type ReadRisk = { dated: string | null; references: string | null; risk: string | null; severity: string | null; likelihood: string | null; mitigation: string | null; owner: string | null; rating: string | null; origin: Origin }
export type ReadComment = { group: string; words: string; theme: string | null; origin: Origin }
export type ReadReply = { partner: string | null; said: string; did: string | null; origin: Origin }

/** Everything that a file says of a plan, and every cell of it that somebody should look at. */
export type PlanRead = {
  title: string | null
  /** The month that the file is an update of, where its title says so. */
  month: MonthKey | null
  /** What the paper calls the things between areas and actions, and the actions themselves: "Project", "Objective". */
  workstreamWord: string
  actionWord: string
  /** The headings of its columns, by what they mean. */
  headings: Readonly<Record<string, string>>
  areas: readonly ReadArea[]
  workstreams: readonly ReadWorkstream[]
  actions: readonly ReadAction[]
  measures: readonly ReadMeasure[]
  risks: readonly ReadRisk[]
  comments: readonly ReadComment[]
  replies: readonly ReadReply[]
  doubts: readonly Doubt[]
}

/** How many of each a file holds, by the name that a message gives it. */
export const countsOf = (plan: PlanRead) => ({
  areas: plan.areas.length, workstreams: plan.workstreams.length, actions: plan.actions.length, measures: plan.measures.length,
  risks: plan.risks.length, comments: plan.comments.length, replies: plan.replies.length,
})
