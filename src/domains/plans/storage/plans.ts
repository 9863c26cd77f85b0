import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'

/** Where a plan is carried out, as a return or the plan itself names it. */
export type Placement = {
  source: 'named' | 'attended'
  rank: number
  urn: number | null
  setting: string | null
  ukprn: string | null
  kind: string | null
  other: string | null
  enteredOn: PlainDate | null
  leftOn: PlainDate | null
  senUnit: boolean | null
  resourcedProvision: boolean | null
  residential: string | null
  workBased: string | null
}

export type Plan = {
  id: string
  startedOn: PlainDate | null
  ceasedOn: PlainDate | null
  ceaseReason: string | null
  residential: string | null
  workBased: string | null
  personalBudget: boolean | null
  organisedArrangement: boolean | null
  directPayment: string | null
  transferredFrom: string | null
  reviewMeetingOn: PlainDate | null
  reviewOutcome: string | null
  lastReviewedOn: PlainDate | null
  active: boolean
  placements: Placement[]
  needs: { rank: number; need: string }[]
}

type PlacementRow = {
  plan_id: string; source: 'named' | 'attended'; rank: number; urn: number | null; setting: string | null; ukprn: string | null
  setting_kind: string | null; setting_other: string | null; entered_on: string | null; left_on: string | null
  sen_unit: boolean | null; resourced_provision: boolean | null; residential: string | null; work_based: string | null
}

const date = (text: string | null): PlainDate | null => (text === null ? null : literalDate(text))

/** All plans of a child, newest first, each with all its placements and needs. */
export async function findPlansOf(trx: Transaction, authority: number, child: string): Promise<Plan[]> {
  const plans = await trx.selectFrom('plans.plans').selectAll().where('authority_id', '=', authority).where('child_id', '=', child)
    .orderBy(sql`started_on desc nulls last`).execute()
  if (plans.length === 0) return []
  const placements = await sql<PlacementRow>`select p.*, r.name as setting from plans.placements p left join settings.register r using (urn)
    where p.authority_id = ${authority} and p.child_id = ${child} order by p.source desc, p.rank, p.entered_on desc nulls last`.execute(trx)
  const needs = await trx.selectFrom('plans.needs').select(['plan_id', 'rank', 'need'])
    .where('authority_id', '=', authority).where('child_id', '=', child).orderBy('rank').execute()
  return plans.map((row) => ({
    id: row.plan_id, startedOn: date(row.started_on), ceasedOn: date(row.ceased_on), ceaseReason: row.cease_reason,
    residential: row.residential, workBased: row.work_based, personalBudget: row.personal_budget,
    organisedArrangement: row.organised_arrangement, directPayment: row.direct_payment, transferredFrom: row.transferred_from,
    reviewMeetingOn: date(row.review_meeting_on), reviewOutcome: row.review_outcome, lastReviewedOn: date(row.last_reviewed_on),
    active: row.active,
    placements: placements.rows.filter((one) => one.plan_id === row.plan_id).map(placementOf),
    needs: needs.filter((one) => one.plan_id === row.plan_id).map(({ rank, need }) => ({ rank, need })),
  }))
}

const placementOf = (row: PlacementRow): Placement => ({
  source: row.source, rank: row.rank, urn: row.urn, setting: row.setting, ukprn: row.ukprn, kind: row.setting_kind,
  other: row.setting_other, enteredOn: date(row.entered_on), leftOn: date(row.left_on), senUnit: row.sen_unit,
  resourcedProvision: row.resourced_provision, residential: row.residential, workBased: row.work_based,
})
