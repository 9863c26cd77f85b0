import { assessmentFrom, type Assessment, type CaseworkEvent } from '../../casework/index.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { CopyValue } from '../../../platform/db/copy-text.ts'
import type { ToldFact } from './facts.ts'
import type { ReturnedPlacement } from './returned.ts'
import type { ToldCase, ToldPlan } from './told.ts'

/** What a return tells, as columns of the tables that keep it. Days as YYYY-MM-DD. */
export type Columns = Record<string, CopyValue>

const day = (date: PlainDate | null): string | null => (date === null ? null : isoDate(date))

/** The columns of casework.assessments that follow from what happened. */
export function assessmentColumns(to: Assessment): Columns {
  const has = (which: Assessment['disputes'][number]) => to.disputes.includes(which)
  return {
    stage: to.stage, received_on: day(to.receivedOn), source: to.source,
    assess_decided_on: day(to.assessDecidedOn), issue_decided_on: day(to.issueDecidedOn), closed_on: day(to.closedOn), exception: to.exception,
    request_mediation: has('request-mediation'), request_tribunal: has('request-tribunal'),
    assessment_mediation: has('assessment-mediation'), assessment_tribunal: has('assessment-tribunal'),
    other_mediation: has('other-mediation'), other_tribunal: has('other-tribunal'),
  }
}

/** The return's own codes for a request, kept as they came. */
export const codeColumns = ({ request, key }: ToldCase): Columns => ({
  youth_accommodation: request.youthAccommodation ?? false,
  request_outcome: request.outcome, assessment_outcome: request.assessment?.outcome ?? null, exported: request.exported, return_key: key,
})

/** The assessment that facts of a return give when nothing else is known. Facts of one day keep their order. */
export function assessmentOf(facts: readonly ToldFact[]): Assessment {
  const inTime = facts.toSorted((a, b) => a.on - b.on)
  return assessmentFrom(inTime.map(({ fact, on }, n) => ({ ...fact, id: String(n), happenedOn: on, corrects: null }) as unknown as CaseworkEvent))
}

export const planColumns = ({ named, active, inForce }: ToldPlan): Columns => ({
  started_on: day(named?.startedOn ?? null), ceased_on: day(named?.ceasedOn ?? null), cease_reason: named?.ceaseReason ?? null,
  residential: named?.residential ?? null, work_based: named?.workBased ?? null,
  personal_budget: named?.personalBudget ?? null, organised_arrangement: named?.organisedArrangement ?? null, direct_payment: named?.directPayment ?? null,
  transferred_from: active?.transferredFrom ?? null, review_meeting_on: day(active?.reviewMeetingOn ?? null),
  review_outcome: active?.reviewOutcome ?? null, review_draft_on: day(active?.reviewDraftOn ?? null),
  phase_transfer_due_on: day(active?.phaseTransferDueOn ?? null), phase_transfer_final_on: day(active?.phaseTransferFinalOn ?? null),
  last_reviewed_on: day(active?.lastReviewedOn ?? null), active: inForce,
})

export const placementColumns = (one: ReturnedPlacement): Columns => ({
  source: one.source, rank: one.rank, urn: one.urn, ukprn: one.ukprn, setting_kind: one.kind, setting_other: one.other,
  entered_on: day(one.enteredOn), left_on: day(one.leftOn), sen_unit: one.senUnit, resourced_provision: one.resourcedProvision,
  residential: one.residential, work_based: one.workBased, attendance_pattern: one.attendancePattern,
})

/** A fact's own detail, as casework.events keeps it. */
export function detailOf(fact: { kind: string }): string {
  return JSON.stringify({ ...fact, kind: undefined })
}
