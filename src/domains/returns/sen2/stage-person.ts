import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { freshId } from '../../../platform/db/fresh-ids.ts'
import type { Stager } from '../../../platform/db/staging.ts'
import { assessmentColumns, assessmentOf, codeColumns, detailOf, placementColumns, planColumns } from './columns.ts'
import { pathOf } from './found.ts'
import { planFactsOf } from './plan-facts.ts'
import type { stagedTables } from './staged-tables.ts'
import type { Told, ToldCase, ToldPlan } from './told.ts'

export type Sen2Stager = Stager<typeof stagedTables>

/** Sends all that a return tells of one person on their way, with ids for whatever turns out to be new. */
export function stagePerson(stager: Sen2Stager, person: { n: number; line: number; fingerprint: string }, { child, cases }: Told, referenceDate: PlainDate): void {
  stager.add('staged_children', [
    person.n, person.line, freshId(), freshId(), child.surname, child.forename, isoDate(child.birthDate), child.sex, child.ethnicity, child.postcode,
    child.upn, child.uln, child.upnUnknown, child.urn, child.settingName, child.primaryNeed, person.fingerprint, 'new',
  ])
  for (const [i, one] of cases.entries()) stageCase(stager, person.n, i + 1, one, referenceDate)
}

function stageCase(stager: Sen2Stager, n: number, r: number, one: ToldCase, referenceDate: PlainDate): void {
  const assessment = freshId()
  const a = assessmentColumns(assessmentOf(one.facts))
  const codes = codeColumns(one)
  stager.add('staged_assessments', [
    n, r, assessment, a['stage'] as string, a['received_on'] ?? null, a['source'] ?? null, codes['youth_accommodation'] ?? null,
    a['assess_decided_on'] ?? null, a['issue_decided_on'] ?? null, a['closed_on'] ?? null, a['exception'] ?? null,
    a['request_mediation'] ?? null, a['request_tribunal'] ?? null, a['assessment_mediation'] ?? null, a['assessment_tribunal'] ?? null,
    a['other_mediation'] ?? null, a['other_tribunal'] ?? null,
    codes['request_outcome'] ?? null, codes['assessment_outcome'] ?? null, codes['exported'] ?? null, codes['return_key'] ?? null,
  ])
  for (const { fact, on } of one.facts) stager.add('staged_casework_events', [n, r, assessment, freshId(), fact.kind, isoDate(on), detailOf(fact)])
  if (one.plan) stagePlan(stager, n, r, assessment, one.plan, referenceDate)
}

function stagePlan(stager: Sen2Stager, n: number, r: number, assessment: string, plan: ToldPlan, referenceDate: PlainDate): void {
  const id = freshId()
  stager.add('staged_plans', [n, r, id, assessment, ...Object.values(planColumns(plan))])
  for (const one of plan.placements) {
    stager.add('staged_placements', [n, r, one.found.values['URN']?.line ?? one.found.line, pathOf(one.found, 'URN'), freshId(), id, ...Object.values(placementColumns(one))])
  }
  for (const { rank, need } of plan.needs) stager.add('staged_needs', [n, r, id, rank, need])
  for (const { kind, on, detail } of planFactsOf(plan, referenceDate)) stager.add('staged_plan_events', [n, r, id, freshId(), kind, isoDate(on), JSON.stringify(detail)])
}
