import { colleaguePath, type Colleague, type ColleagueHere } from '../../domains/identity/index.ts'
import type { Held } from '../../domains/people/index.ts'
import { counted, DateInput, errorFor, Form, FormErrors, Input, InsetText, PageHeading, Select, type FieldErrors } from '../../ui/index.ts'
import { dayOf, monthOf, yearOf, type PlainDate } from '../../values/plain-date.ts'

type Model = {
  colleague: ColleagueHere
  held: Held
  heirs: readonly Colleague[]
  fields: Record<string, string>
  errors: FieldErrors | undefined
  today: PlainDate
  csrf: string
}

export const LeavingPage = ({ colleague, held, heirs, fields, errors, today, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading lead="Their work moves now, all at once. They can sign in until the end of their last day, and no longer.">{colleague.name} is leaving</PageHeading>
    <div class="wm-narrow">
      <WhatTheyHold held={held} />
      <Form action={`${colleaguePath(colleague.person)}/leaving`} csrfToken={csrf} submit="Hand over and end"
        beside={<a class="govuk-link" href={colleaguePath(colleague.person)}>Cancel</a>}>
        <DateInput id="last-day" namePrefix="last" errorMessage={errorFor(errors, 'last-day')}
          fieldset={{ legend: { text: 'Their last day', classes: 'govuk-fieldset__legend--s' } }}
          hint={{ text: 'A day that has gone ends their sign-in at once.' }} items={dayItems(fields, today)} />
        {nothing(held) ? null : (
          <Select id="heir" name="heir" value={fields['heir'] ?? ''} label={{ text: 'Who takes the work over?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'heir')}
            items={[{ value: '', text: 'Choose' }, ...heirs.map((one) => ({ value: one.person, text: `${one.name}, ${one.title}${one.locality === null ? '' : `, ${one.locality}`}` }))]} />
        )}
        <Input id="why" name="why" value={fields['why']} label={{ text: 'Why?', classes: 'govuk-label--s' }} hint={{ text: 'For the record, such as “new post elsewhere”.' }} errorMessage={errorFor(errors, 'why')} />
      </Form>
    </div>
  </>
)

const nothing = ({ children, patches }: Held) => children === 0 && patches.length === 0

function WhatTheyHold({ held }: { held: Held }) {
  if (nothing(held)) return <InsetText>They hold no children and no part of the area: there is nothing to hand over.</InsetText>
  return (
    <InsetText>
      <p class="govuk-body">They hold:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>{counted(held.children, 'child', 'children')} as link officer, {counted(held.openAssessments, 'open assessment', 'open assessments')} among them</li>
        {held.patches.map((patch) => <li>{patch}</li>)}
      </ul>
    </InsetText>
  )
}

function dayItems(fields: Record<string, string>, today: PlainDate) {
  const given = { day: dayOf(today), month: monthOf(today), year: yearOf(today) }
  return (['day', 'month', 'year'] as const).map((name) => ({ name, value: fields[`last-${name}`] ?? String(given[name]), classes: name === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2' }))
}
