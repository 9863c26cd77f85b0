import { SummaryList } from '../../../ui/index.ts'
import { dateInWords } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import {
  ceaseReasonWords, directPaymentWords, needWords, residentialWords, reviewOutcomeWords, settingKindWords, withWords, workBasedWords,
} from '../rules/codes.ts'
import type { Placement, Plan } from '../storage/plans.ts'

const day = (date: PlainDate | null) => (date === null ? 'not recorded' : dateInWords(date))

/** A plan as it is held: every code kept, each with its words. */
export function PlanCard({ plan }: { plan: Plan }) {
  const rows: ([string, string] | false)[] = [
    ['Started', day(plan.startedOn)],
    plan.ceasedOn !== null && ['Ceased', `${day(plan.ceasedOn)}${plan.ceaseReason ? `: ${withWords(ceaseReasonWords, plan.ceaseReason)}` : ''}`],
    plan.needs.length > 0 && ['Needs', plan.needs.map(({ rank, need }) => `${rank}. ${withWords(needWords, need)}`).join('; ')],
    plan.reviewMeetingOn !== null && ['Last review meeting', day(plan.reviewMeetingOn)],
    plan.lastReviewedOn !== null && ['Decision sent after review', `${day(plan.lastReviewedOn)}${plan.reviewOutcome ? `: ${withWords(reviewOutcomeWords, plan.reviewOutcome)}` : ''}`],
    plan.transferredFrom !== null && ['Came from authority', plan.transferredFrom],
    plan.residential !== null && ['Residential', withWords(residentialWords, plan.residential)],
    plan.workBased !== null && ['Work-based', withWords(workBasedWords, plan.workBased)],
    plan.personalBudget !== null && ['Personal budget', plan.personalBudget ? 'Yes' : 'No'],
    plan.organisedArrangement !== null && ['Organised arrangements', plan.organisedArrangement ? 'Yes' : 'No'],
    plan.directPayment !== null && ['Direct payment', withWords(directPaymentWords, plan.directPayment)],
    ...plan.placements.map((one): [string, string] => [placementName(one), placementWords(one)]),
  ]
  return (
    <section>
      <h2 class="govuk-heading-m">{plan.ceasedOn === null ? 'Plan' : 'Plan that has ceased'}</h2>
      <SummaryList rows={rows.filter((row) => row !== false).map(([key, value]) => ({ key: { text: key }, value: { text: value } }))} />
    </section>
  )
}

function placementName({ source, rank }: Placement): string {
  const order = rank === 1 ? '' : ', second'
  return source === 'named' ? `Placement named in the plan${order}` : `Placement attended${order}`
}

function placementWords(one: Placement): string {
  return [
    one.setting ?? (one.urn === null ? null : `URN ${one.urn}, not in the register`),
    one.urn !== null && one.setting !== null && `URN ${one.urn}`,
    one.ukprn !== null && `UKPRN ${one.ukprn}`,
    one.kind !== null && withWords(settingKindWords, one.kind),
    one.other,
    one.enteredOn !== null && `from ${dateInWords(one.enteredOn)}`,
    one.leftOn !== null && `to ${dateInWords(one.leftOn)}`,
    one.senUnit && 'in a SEN unit',
    one.resourcedProvision && 'in resourced provision',
    one.residential !== null && `residential ${withWords(residentialWords, one.residential)}`,
    one.workBased !== null && withWords(workBasedWords, one.workBased),
  ].filter(Boolean).join(', ') || 'not recorded'
}
