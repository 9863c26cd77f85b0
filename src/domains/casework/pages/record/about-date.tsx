import type { Deadline } from '../../../../statute/index.ts'
import { Working, dueIn } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import { daysBetween, type PlainDate } from '../../../../values/plain-date.ts'

/** A date in law in one sentence, to open for its working. */
export function AboutDate({ deadline, today }: { deadline: Deadline | undefined; today: PlainDate }) {
  if (!deadline) return null
  const until = deadline.bound === 'minimum' ? 'The time given runs to the end of' : `${deadline.duty}: by`
  return (
    <>
      <p class="govuk-body">{until} <strong>{longDate(deadline.strict)}</strong> ({dueIn(daysBetween(today, deadline.strict))}).
        {deadline.policy !== null && deadline.policy !== deadline.strict && <> Our own target is {longDate(deadline.policy)}.</>}</p>
      <Working rows={workingRows(deadline)} />
    </>
  )
}

/** A deadline's working as rows: what it rests on, then how it was counted. */
export function workingRows(deadline: Deadline) {
  const [trigger, ...rest] = deadline.working
  return [
    { name: 'Counted from', value: trigger ?? longDate(deadline.trigger) },
    { name: deadline.duty, value: <strong>{longDate(deadline.strict)}</strong>, note: rest.join(' ') },
    ...(deadline.exceptions.reasons.length > 0 ? [{ name: 'Exceptions', value: deadline.exceptions.available ? 'One may apply' : 'None made out', note: deadline.exceptions.reasons.join(' ') }] : []),
  ]
}
