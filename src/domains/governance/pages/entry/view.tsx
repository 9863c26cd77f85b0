import { Checkboxes, DayField, errorFor, Fieldset, Form, FormErrors, Input, PageHeading, Radios, Select, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { paragraphs, paragraphWords } from '../../rules/forward-plan/exempt-information.ts'
import type { Significance } from '../../rules/forward-plan/key-decision.ts'
import type { Notice } from '../../rules/forward-plan/notices.ts'
import type { ForwardEntry, ForwardPlan } from '../../storage/forward-plans.ts'
import { Notices } from '../forward-plan/view.tsx'
import { entryPath, forwardPlanPath, newEntryPath } from '../paths.ts'

type Model = { plan: ForwardPlan; entry: ForwardEntry | undefined; notices: readonly Notice[]; significance: Significance; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string }

export function EntryPage({ plan, entry, notices, significance, fields, errors, csrf }: Model) {
  const line = (name: string, text: string, more: { hint?: string; width?: string } = {}) => <Input id={name} name={name} value={fields[name]} classes={more.width} label={{ text, classes: 'govuk-label--s' }} hint={more.hint === undefined ? undefined : { text: more.hint }} errorMessage={errorFor(errors, name)} />
  const area = (name: string, text: string, rows = 2) => <Textarea id={name} name={name} rows={rows} value={fields[name]} label={{ text, classes: 'govuk-label--s' }} errorMessage={errorFor(errors, name)} />
  const day = (name: string, legend: string, hint?: string) => <DayField name={name} legend={legend} hint={hint} fields={fields} errors={errors} />
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title}>{entry?.title ?? 'Add a decision'}</PageHeading>
      {entry && <Notices notices={notices} />}
      <Form action={entry ? entryPath(plan.id, entry.id) : newEntryPath(plan.id)} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={forwardPlanPath(plan.id)}>Cancel</a>}>
        <input type="hidden" name="version" value={fields['version'] ?? '1'} />
        {line('reference', 'Reference', { width: 'govuk-input--width-10' })}
        {line('title', 'What is to be decided?')}
        {area('details', 'In more words', 3)}
        {area('makers', 'Who decides?')}
        {day('considered', 'When?')}
        {line('pounds', 'What it spends or saves, in pounds', { hint: `From ${significance.pounds.toLocaleString('en-GB')} pounds it is a key decision.`, width: 'govuk-input--width-10' })}
        {line('wards', 'How many wards it is felt in', { hint: `From ${significance.wards} it is a key decision.`, width: 'govuk-input--width-3' })}
        <Radios name="key" idPrefix="key" value={fields['key']} fieldset={{ legend: { text: 'Is it a key decision?', classes: 'govuk-fieldset__legend--s' } }} errorMessage={errorFor(errors, 'key')} items={[{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }, { value: '', text: 'As money and wards say' }]} />
        {area('papers', 'Background papers and contact officer')}
        {line('consultees', 'Who is consulted')}
        {line('member', 'Contact member')}
        <Fieldset legend={{ text: 'If it is taken in private', classes: 'govuk-fieldset__legend--m' }}>
          <Checkboxes name="privately" idPrefix="privately" values={fields['privately'] ? [fields['privately']] : []} items={[{ value: 'yes', text: 'The public is to be kept out' }]} />
          <Select id="paragraph" name="paragraph" value={fields['paragraph'] ?? ''} label={{ text: 'Paragraph of Schedule 12A', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'paragraph')} items={[{ value: '', text: 'Choose a paragraph' }, ...paragraphs.map((value) => ({ value, text: `${value}: ${paragraphWords[value]}` }))]} />
          {area('publicInterest', 'Why the public interest is in keeping it back')}
          {day('noticed', 'Day of the notice', 'At least 28 clear days before: reg 5(2) SI 2012/2089.')}
          {day('again', 'Day of the second notice', 'At least five clear days before: reg 5(4) SI 2012/2089.')}
        </Fieldset>
        <Fieldset legend={{ text: 'If a key decision was not in the plan in time', classes: 'govuk-fieldset__legend--m' }}>
          <Radios name="without" idPrefix="without" value={fields['without'] ?? ''} items={[{ value: '', text: 'It was in time' }, { value: 'general-exception', text: 'General exception: reg 10' }, { value: 'special-urgency', text: 'Special urgency: reg 11' }]} />
          {day('told', 'General exception: the chair of scrutiny was told on')}
          {day('opened', 'General exception: the notice was open to anyone from')}
          {day('agreed', 'Special urgency: agreed on')}
          {line('agreedBy', 'Special urgency: agreed by')}
        </Fieldset>
      </Form>
    </>
  )
}
