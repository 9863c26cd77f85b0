import { DayField, readDay, errorFor, Radios, type FieldError } from '../../../../ui/index.ts'
import type { CaseworkFact } from '../../events.ts'
import { judgeGround, recordableGrounds, type RecordableGround } from '../../rules/exception-ground.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { groundWords } from '../words.ts'
import { AboutDate } from './about-date.tsx'
import type { Filling, Read, RecordDefinition } from './definition.ts'

const grounds = Object.keys(recordableGrounds) as RecordableGround[]

/** regs 5(4), 10(4), 13(3) SEND Regulations 2014: why a limit need not be kept. The date does not move. */
export const recordException: RecordDefinition = {
  task: 'exception',
  heading: 'Record an exception',
  about: ({ dates, today }) => (
    <>
      <AboutDate deadline={dates.of('final-plan')} today={today} />
      <p class="govuk-inset-text">An exception never moves a date. It records that the limit need not be kept because keeping it is impractical, and why. The work goes on as soon as it can. Staff shortage, late advice and the date of a panel are not exceptions.</p>
    </>
  ),
  questions: ({ fields, errors }) => (
    <>
      <Radios name="ground" value={fields['ground']} errorMessage={errorFor(errors, 'ground')}
        fieldset={{ legend: { text: 'Which ground is it?', classes: 'govuk-fieldset__legend--s' } }}
        items={grounds.map((ground) => ({ value: ground, text: groundWords[ground] }))} />
      <DayField name="from" legend="From" hint="The first day closed, affected or away." fields={fields} errors={errors} />
      <DayField name="to" legend="To" hint="For a closure, the day it opens again. Else the last day." fields={fields} errors={errors} />
    </>
  ),
  dayLegend: 'When was the family told?',
  note: { label: 'Evidence', hint: 'What shows it, why it makes the date impractical, who agreed to record it, and when the family can expect the plan.', required: 'Enter the evidence, and why the date is impractical' },
  submit: 'Record the exception',
  read: readException,
}

function readException({ fields, assessment }: Filling): Read {
  const ground = grounds.find((one) => one === fields['ground'])
  const from = readDay(fields, 'from', 'the first day')
  const to = readDay(fields, 'to', 'the last day')
  const errors: FieldError[] = []
  if (!ground) errors.push({ field: 'ground', message: 'Choose the ground' })
  if ('error' in from) errors.push(from.error)
  if ('error' in to) errors.push(to.error)
  if (!ground || 'error' in from || 'error' in to) return { kind: 'invalid', errors }
  if (to.day <= from.day) return { kind: 'invalid', errors: [{ field: 'to-day', message: 'The last day must be after the first' }] }
  const judged = judgeGround(ground, { from: from.day, to: to.day }, assessment)
  if (!judged.available) return { kind: 'invalid', errors: [{ field: 'ground', message: judged.reason }] }
  const times = { from: isoDate(from.day), to: isoDate(to.day) }
  return { kind: 'complete', facts: [{ kind: 'exception-recorded', ground, times } satisfies CaseworkFact] }
}
