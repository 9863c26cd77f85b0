import type { RecordDefinition } from './definition.ts'

export const withdraw: RecordDefinition = {
  task: 'withdraw',
  heading: 'Record a withdrawal',
  about: () => <p class="govuk-body">The request ends, and its clock stops. Only the person who made the request can withdraw it. The family can ask again at any time.</p>,
  dayLegend: 'When was the request withdrawn?',
  note: { label: 'Who withdrew it, and how', hint: 'For instance: Ms Bell, by email.', required: 'Enter who withdrew the request, and how' },
  submit: 'Record the withdrawal',
  read: () => ({ kind: 'complete', facts: [{ kind: 'withdrawn' }] }),
}
