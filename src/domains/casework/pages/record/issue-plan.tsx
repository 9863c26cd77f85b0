import { Checkboxes, errorFor } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import { AboutDate } from './about-date.tsx'
import type { RecordDefinition } from './definition.ts'

/** reg 13(2) SEND Regulations 2014: the final plan goes to the family, the setting it names, and health. */
export const issuePlan: RecordDefinition = {
  task: 'issue-plan',
  heading: 'Record the final plan',
  about: ({ dates, today }) => <AboutDate deadline={dates.of('final-plan')} today={today} />,
  questions: ({ dates, fields, errors }) => {
    const theirs = dates.of('representations')
    if (!theirs) return <></>
    return (
      <Checkboxes name="early" idPrefix="early" errorMessage={errorFor(errors, 'early')}
        hint={{ text: `The family’s 15 days with the draft run to the end of ${longDate(theirs.strict)}. Tick only if they have said that they are content before then.` }}
        items={[{ value: 'agreed', text: 'The family agreed before their time was over', checked: fields['early'] === 'agreed' }]} />
    )
  },
  dayLegend: 'When was the final plan sent?',
  note: { label: 'Anything to add', hint: 'Optional. If the family agreed early, say how.' },
  submit: 'Record the plan',
  read: ({ dates, fields }, day) => {
    const theirs = dates.of('representations')
    // reg 13(1)(a) SEND Regulations 2014: the days are the family's, so only the family can give them up
    if (theirs && day !== undefined && day <= theirs.strict && fields['early'] !== 'agreed') {
      return { kind: 'invalid', errors: [{ field: 'early', message: `The plan cannot go out before ${longDate(theirs.strict)} is over, unless the family agreed` }] }
    }
    return { kind: 'complete', facts: [{ kind: 'plan-issued' }] }
  },
}
