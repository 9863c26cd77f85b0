import type { PlainDate } from '../../../../values/plain-date.ts'

/** Since when a decision is in the public plan, and whether that is only what a plan that was taken in said of itself. */
export type InPlan = { on: PlainDate; told: boolean } | null

/**
 * A decision is public from the later of two days: that on which its plan was published here, and that on which it came into it.
 * Nobody types that day. A plan that was published elsewhere and taken in keeps the day that it printed: `toldOn`.
 */
export function inPlanSince({ toldOn, recordedOn, planPublishedOn }: { toldOn: PlainDate | null; recordedOn: PlainDate; planPublishedOn: PlainDate | null }): InPlan {
  if (toldOn !== null) return { on: toldOn, told: true }
  return planPublishedOn === null ? null : { on: planPublishedOn > recordedOn ? planPublishedOn : recordedOn, told: false }
}
