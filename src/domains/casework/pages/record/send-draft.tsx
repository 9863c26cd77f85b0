import { AboutDate } from './about-date.tsx'
import type { RecordDefinition } from './definition.ts'

/** s.38(1) Children and Families Act 2014: the draft goes to the family. It names no school (s.38(5)). */
export const sendDraft: RecordDefinition = {
  task: 'send-draft',
  heading: 'Record the draft plan',
  about: ({ dates, today }) => (
    <>
      <AboutDate deadline={dates.of('final-plan')} today={today} />
      <p class="govuk-inset-text">The family has at least 15 days with the draft, beginning with the day it is served. The draft must not name a school or a kind of school.</p>
    </>
  ),
  dayLegend: 'When was the draft served on the family?',
  note: { label: 'Anything to add', hint: 'Optional.' },
  submit: 'Record the draft',
  read: () => ({ kind: 'complete', facts: [{ kind: 'draft-sent' }] }),
}
