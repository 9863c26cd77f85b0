import { addressWith } from '../../../../../ui/index.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { nameOf, type PlanAction } from '../../rules/plan-action.ts'
import { ratingOf, type Risk } from '../../rules/risk.ts'
import type { Measure } from '../../rules/measure.ts'
import type { Plan } from '../../storage/plans.ts'
import { actionPath, risksPath, waitsPath } from '../paths.ts'
import { RatingBadge } from '../status-badge.tsx'

export type Waiting = { action: PlanAction; why: string | null }

type Props = { plan: Plan; action: PlanAction; asKnown: PlainDate | null; runs: boolean; risks: readonly Risk[]; measures: readonly Measure[]; waitsFor: readonly Waiting[]; waitedForBy: readonly Waiting[] }

const others = (plan: Plan, list: readonly Waiting[], asKnown: PlainDate | null) => (
  <ul class="govuk-list govuk-list--bullet">{list.map(({ action, why }) => <li><a class="govuk-link" href={actionPath(plan.code, action.id, asKnown)}>{nameOf(action)}</a>{why && `: ${why}`}</li>)}</ul>
)

/** The measures that show whether it works, what could stop it, what it waits for and what waits for it. */
export const HangsOn = ({ plan, action, asKnown, runs, risks, measures, waitsFor, waitedForBy }: Props) => (
  <>
    {measures.length > 0 && <section><h2 class="govuk-heading-m">How we will know</h2><ul class="govuk-list govuk-list--bullet">{measures.map(({ words, indicator }) => <li>{words}{indicator === null ? ' (no indicator yet)' : ` (${indicator})`}</li>)}</ul></section>}
    {risks.length > 0 && <section><h2 class="govuk-heading-m">Risks</h2><ul class="govuk-list">{risks.map((risk) => <li><RatingBadge rating={ratingOf(risk)} /> <a class="govuk-link" href={addressWith(risksPath(plan.code), { asKnown: asKnown === null ? undefined : isoDate(asKnown) })}>{risk.risk ?? 'A risk without words'}</a></li>)}</ul></section>}
    {waitsFor.length > 0 && <section><h2 class="govuk-heading-m">Waits for</h2>{others(plan, waitsFor, asKnown)}</section>}
    {runs && <p class="govuk-body"><a class="govuk-link" href={waitsPath(plan.code, action.id)}>Say what it waits for</a></p>}
    {waitedForBy.length > 0 && <section><h2 class="govuk-heading-m">Is waited for by</h2>{others(plan, waitedForBy, asKnown)}</section>}
  </>
)
