import { v7 as uuid } from 'uuid'
import { Checkboxes, errorFor } from '../../../../ui/index.ts'
import type { AdviceService } from '../../events.ts'
import { AboutDate } from './about-date.tsx'
import type { RecordDefinition } from './definition.ts'

const services: readonly { value: AdviceService; text: string }[] = [
  { value: 'family', text: 'The parent or young person' },
  { value: 'education', text: 'Education: the head, principal or SEN lead' },
  { value: 'health', text: 'Health' },
  { value: 'educational-psychology', text: 'Educational psychology' },
  { value: 'social-care', text: 'Social care' },
  { value: 'other', text: 'Somebody else whom we or the family think right' },
]

const chosen = (fields: Record<string, string>) => services.filter(({ value }) => fields['service']?.split('\n').includes(value))

/** reg 6(1) SEND Regulations 2014: from whom advice must be asked. */
export const askForAdvice: RecordDefinition = {
  task: 'ask-for-advice',
  heading: 'Ask for advice',
  about: ({ dates, today }) => <AboutDate deadline={dates.of('no-plan-notice')} today={today} />,
  questions: ({ fields, errors }) => (
    <Checkboxes name="service" idPrefix="service" errorMessage={errorFor(errors, 'service')}
      fieldset={{ legend: { text: 'Who was asked?', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'Do not ask again where there is advice that is enough, and its giver, the family and we all agree.' }}
      items={services.map((one) => ({ ...one, checked: chosen(fields).includes(one) }))} />
  ),
  dayLegend: 'When did they receive the request?',
  note: { label: 'Anything to add', hint: 'Optional.' },
  submit: 'Record the requests',
  read: ({ fields }) => {
    const facts = chosen(fields).map(({ value }) => ({ kind: 'advice-asked' as const, adviceId: uuid(), service: value }))
    return facts.length > 0 ? { kind: 'complete', facts } : { kind: 'invalid', errors: [{ field: 'service', message: 'Choose who was asked' }] }
  },
}
