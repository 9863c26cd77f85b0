import { Checkboxes, errorFor, Fieldset, Form, FormErrors, Input, PageHeading, Select, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { dateInWords } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { Plan } from '../../../plan/storage/plans.ts'
import type { ThingsHere } from '../../../reading/storage/find-things.ts'
import { textOf, thingsOf, type Part } from '../here.ts'
import { actionWordsPath } from '../paths.ts'
import { Reason } from '../reason.tsx'
import { TakeOutLinks } from '../take-out-link.tsx'
import { StandsNow } from '../stands-now.tsx'
import { namesOfParts } from './again.ts'
import type { Worded } from './form.ts'

type Model = { plan: Plan; id: string; things: ThingsHere; worded: Worded; fields: Record<string, string>; now: readonly Part[]; due: PlainDate | null; errors: FieldErrors; csrf: string; back: string }

const label = (text: string) => ({ text, classes: 'govuk-label--s' })
const short = (text: string): string => (text.length <= 90 ? text : `${text.slice(0, 89).trimEnd()}…`)

export function ActionWordsPage({ plan, id, things, worded, fields, now, due, errors, csrf, back }: Model) {
  const word = plan.workstreamWord.toLowerCase()
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead="What was said before is kept, and past days show it. A file that says what files said before does not undo this.">{worded.action ? `Words of ${worded.action.name}` : `A new ${plan.actionWord.toLowerCase()}`}</PageHeading>
      <div class="wm-narrow">
        <StandsNow parts={now} />
        <Form action={actionWordsPath(plan.code, id)} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={back}>Cancel</a>}>
          <input type="hidden" name="seen" value={fields['seen']} />
          <input type="hidden" name="shown" value={fields['shown']} />
          {namesOfParts(worded, things).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
          <Input id="reference" name="reference" classes="govuk-input--width-10" value={fields['reference']} label={label('Reference')} errorMessage={errorFor(errors, 'reference')} />
          <Textarea id="words" name="words" rows={4} value={fields['words']} label={label('What will be done?')} errorMessage={errorFor(errors, 'words')} />
          <Textarea id="families" name="families" rows={3} value={fields['families']} label={label('What will families notice?')} errorMessage={errorFor(errors, 'families')} />
          <Textarea id="leads" name="leads" rows={3} value={fields['leads']} label={label('Leads')} hint={{ text: 'One on each line, as the plan names them. Put their organisation in brackets: Head of SEND (Council).' }} errorMessage={errorFor(errors, 'leads')} />
          <Input id="when" name="when" value={fields['when']} label={label('By when?')} hint={{ text: `A day, a month or words: 31 March 2027, Sept 2026 to March 2027, ongoing.${fields['when'] || due === null ? '' : ` While this is empty, its milestones say when: by ${dateInWords(due)}.`}` }} errorMessage={errorFor(errors, 'when')} />
          <Textarea id="resources" name="resources" rows={2} value={fields['resources']} label={label('Resources')} errorMessage={errorFor(errors, 'resources')} />
          <Select id="workstream" name="workstream" value={fields['workstream'] ?? ''} label={label(`Which ${word}?`)} errorMessage={errorFor(errors, 'workstream')} items={[{ value: '', text: 'None' }, ...thingsOf(things, 'workstream').map((one) => ({ value: one.key, text: short(`${textOf(one, 'number')} ${textOf(one, 'title')}`.trim()) }))]} />
          <Checkboxes name="areas" idPrefix="areas" values={(fields['areas'] ?? '').split('\n')} fieldset={{ legend: { text: 'Which areas of weakness does it answer?', classes: 'govuk-fieldset__legend--s' } }} errorMessage={errorFor(errors, 'areas')}
            items={thingsOf(things, 'area').map((one) => ({ value: one.key, text: `${textOf(one, 'number')} ${textOf(one, 'words')}`.trim() }))} />
          {[...worded.milestones.keys()].map((n) => <Milestone legend={`Milestone ${n + 1}`} name={`milestone-${n}`} fields={fields} errors={errors} there />)}
          <Milestone legend="Another milestone" name="milestone-new" fields={fields} errors={errors} />
          {[...worded.measures.keys()].map((n) => <Textarea id={`measure-${n}`} name={`measure-${n}`} rows={2} value={fields[`measure-${n}`]} label={label(`Measure of success ${n + 1}`)} errorMessage={errorFor(errors, `measure-${n}`)} />)}
          <Textarea id="measure-new" name="measure-new" rows={2} value={fields['measure-new']} label={label('Another measure of success')} hint={{ text: 'What would show that it works. Leave this empty if nothing is to be added.' }} errorMessage={errorFor(errors, 'measure-new')} />
          <Reason fields={fields} errors={errors} />
        </Form>
        <TakeOutLinks plan={plan.code} ids={things.ids} things={[...(worded.action ? [{ thing: worded.action, words: 'this action' }] : []), ...worded.measures.map((thing, n) => ({ thing, words: `measure of success ${n + 1}` }))]} />
      </div>
    </>
  )
}

type MilestoneProps = { legend: string; name: string; fields: Record<string, string>; errors: FieldErrors; /** Whether it is in the plan, and can be taken away. */ there?: boolean }

const Milestone = ({ legend, name, fields, errors, there = false }: MilestoneProps) => (
  <Fieldset legend={{ text: legend, classes: 'govuk-fieldset__legend--s' }}>
    <Input id={`${name}-when`} name={`${name}-when`} value={fields[`${name}-when`]} label={{ text: 'When?' }} hint={{ text: 'A day, a month, or so many months after the plan’s start: After 6 months.' }} errorMessage={errorFor(errors, `${name}-when`)} />
    <Textarea id={`${name}-words`} name={`${name}-words`} rows={2} value={fields[`${name}-words`]} label={{ text: 'What will be there?' }} errorMessage={errorFor(errors, `${name}-words`)} />
    {there && <Checkboxes name={`${name}-away`} idPrefix={`${name}-away`} classes="govuk-checkboxes--small" values={[fields[`${name}-away`] ?? '']} items={[{ value: 'yes', text: 'Take this milestone away. Past days still have it.' }]} />}
  </Fieldset>
)
