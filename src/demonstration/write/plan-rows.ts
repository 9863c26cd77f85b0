import { isoDate } from '../../values/date-words.ts'
import type { Chance } from '../chance.ts'
import type { DrawnArea } from '../draw-area.ts'
import { drawPlacements, type Placement } from '../plans/placements.ts'
import type { Plan } from '../plans/plan.ts'
import { drawReview, drawTransfer } from '../plans/reviews.ts'
import { secondNeeds } from '../shape/needs.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import { table, type Row, type Table } from './table.ts'

const day = (date: PlainDate | null | undefined) => (date === null || date === undefined ? null : isoDate(date))

/** Plans with where they are carried out, for which needs, and their latest review. */
export function* planTables(chance: Chance, { place: { authority: authority_id }, plans, today }: DrawnArea): Generator<Table> {
  yield table('plans.plans', plans.map((plan) => planRow(chance, authority_id, plan, today)))
  yield table('plans.placements', plans.flatMap((plan) => drawPlacements(chance, plan, today).map((placement) => placementRow(authority_id, plan, placement))))
  yield table('plans.needs', plans.flatMap((plan) => needRows(chance, authority_id, plan)))
}

function planRow(chance: Chance, authority_id: number, plan: Plan, today: PlainDate): Row<'plans.plans'> {
  const review = drawReview(chance, plan, today)
  const transfer = drawTransfer(chance, plan, today)
  return {
    authority_id, plan_id: plan.id, child_id: plan.child.id, assessment_id: plan.assessmentId, started_on: isoDate(plan.started),
    ceased_on: day(plan.ceased?.on), cease_reason: plan.ceased?.reason ?? null, transferred_from: plan.transferredFrom,
    personal_budget: chance.happens(0.04), organised_arrangement: false, direct_payment: chance.happens(0.02) ? chance.pick(['E', 'S', 'I']) : null,
    review_meeting_on: day(review?.meeting), review_outcome: review?.outcome ?? null, last_reviewed_on: day(review?.decided),
    phase_transfer_due_on: day(transfer?.due), phase_transfer_final_on: day(transfer?.final), active: plan.ceased === null,
  }
}

function placementRow(authority_id: number, plan: Plan, placement: Placement): Row<'plans.placements'> {
  return {
    authority_id, placement_id: placement.id, plan_id: plan.id, child_id: plan.child.id, source: placement.source, rank: 1,
    urn: placement.school?.urn ?? null, setting_kind: placement.settingKind, entered_on: day(placement.entered),
    sen_unit: placement.senUnit, resourced_provision: placement.resourced, residential: placement.residential,
  }
}

function needRows(chance: Chance, authority_id: number, plan: Plan): Row<'plans.needs'>[] {
  const need = (rank: number, code: string) => ({ authority_id, plan_id: plan.id, child_id: plan.child.id, rank, need: code })
  const second = chance.weighed(secondNeeds)
  return [need(1, plan.child.need), ...(chance.happens(0.52) && second !== plan.child.need ? [need(2, second)] : [])]
}
