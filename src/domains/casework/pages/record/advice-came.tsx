import { Checkboxes, errorFor } from '../../../../ui/index.ts'
import { dateInWords, longDate } from '../../../../values/date-words.ts'
import { serviceWords } from '../words.ts'
import type { Filling, RecordDefinition } from './definition.ts'

const awaited = ({ assessment }: Filling) => assessment.advice.filter((one) => one.returnedOn === null)
const chosen = (filling: Filling) => awaited(filling).filter(({ id }) => filling.fields['advice']?.split('\n').includes(id))

/** The return of advice asked for under reg 6(1) SEND Regulations 2014. */
export const adviceCame: RecordDefinition = {
  task: 'advice-came',
  heading: 'Record advice that came',
  questions: (filling) => (
    <Checkboxes name="advice" idPrefix="advice" errorMessage={errorFor(filling.errors, 'advice')}
      fieldset={{ legend: { text: 'Whose advice came?', classes: 'govuk-fieldset__legend--s' } }}
      items={awaited(filling).map((one) => {
        const due = filling.dates.ofAdvice(one.id)
        return {
          value: one.id, text: upperFirst(serviceWords[one.service]), checked: chosen(filling).includes(one),
          hint: { text: `Asked ${dateInWords(one.askedOn)}${due ? `, due ${longDate(due.strict)} (${due.citation})` : ''}` },
        }
      })} />
  ),
  dayLegend: 'When did it come?',
  note: { label: 'Anything to add', hint: 'Optional. If it is late, say what was done about it.' },
  submit: 'Record the advice',
  read: (filling, day) => {
    const came = chosen(filling)
    if (came.length === 0) return { kind: 'invalid', errors: [{ field: 'advice', message: 'Choose whose advice came' }] }
    if (day !== undefined && came.some((one) => day < one.askedOn)) {
      return { kind: 'invalid', errors: [{ field: 'on-day', message: 'The date must be on or after the day the advice was asked for' }] }
    }
    return { kind: 'complete', facts: came.map((one) => ({ kind: 'advice-returned', adviceId: one.id, service: one.service })) }
  },
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
