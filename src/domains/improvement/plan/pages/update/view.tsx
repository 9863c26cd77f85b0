import { Columns, errorFor, Form, FormErrors, Input, PageHeading, Radios, SidePanel, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { shortDate } from '../../../../../values/date-words.ts'
import { monthKeyOf } from '../../../../../values/month-key.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { lastUpdate, nameOf, type Milestone, type PlanAction, type UpdateKind } from '../../rules/plan-action.ts'
import { milestoneDue } from '../../rules/propose-status.ts'
import type { Plan } from '../../storage/plans.ts'
import { actionPath, updatePath } from '../paths.ts'
import { cycleInWords, Lines, updateWords } from '../words.tsx'
import { kinds } from './form.ts'

type Model = { plan: Plan; action: PlanAction; today: PlainDate; fields: Record<string, string>; errors: FieldErrors; csrf: string }

const labels: Record<UpdateKind, { text: string; hint: string }> = {
  progress: { text: 'What has happened since the last update?', hint: 'What was done, and what it changed. Two or three sentences are enough.' },
  embed: { text: 'How will you make it last?', hint: 'You can leave this empty.' },
  impact: { text: 'What shows that it helps children and families?', hint: 'Figures, a survey, what people said. You can leave this empty.' },
}

export function UpdatePage({ plan, action, today, fields, errors, csrf }: Model) {
  const told = kinds.flatMap((kind) => lastUpdate(action, kind) ?? [])
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead={action.reference === null ? undefined : action.words}>{`Tell how it goes: ${nameOf(action)}`}</PageHeading>
      <Columns side={
        <SidePanel heading="Told before">
          {told.length === 0 ? <p class="govuk-body-s">Nothing yet.</p> : told.map(({ kind, cycle, words }) => <><h3 class="govuk-heading-s">{`${updateWords[kind]}, ${cycleInWords(cycle)}`}</h3><p class="govuk-body-s"><Lines text={words} /></p></>)}
        </SidePanel>
      }>
        <Form action={updatePath(plan.code, action.id)} csrfToken={csrf} submit="Save this update" beside={<a class="govuk-link" href={actionPath(plan.code, action.id)}>Cancel</a>}>
          {kinds.map((kind) => <Textarea id={kind} name={kind} rows={kind === 'progress' ? 5 : 3} value={fields[kind]} label={{ text: labels[kind].text, classes: 'govuk-label--s' }} hint={{ text: labels[kind].hint }} errorMessage={errorFor(errors, kind)} />)}
          {action.milestones.map((milestone) => <MilestoneField milestone={milestone} startsOn={plan.startsOn} said={fields[`met-${milestone.id}`]} />)}
          <Input id="cycle" name="cycle" type="month" value={fields['cycle'] ?? monthKeyOf(today)} classes="govuk-input--width-10" label={{ text: 'Which month is this about?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'cycle')} />
        </Form>
      </Columns>
    </>
  )
}

function MilestoneField({ milestone, startsOn, said }: { milestone: Milestone; startsOn: PlainDate | null; said: string | undefined }) {
  const due = milestoneDue(milestone, startsOn)
  const name = `met-${milestone.id}`
  const now = milestone.met === null ? undefined : milestone.met ? 'yes' : 'no'
  return (
    <Radios name={name} idPrefix={name} classes="govuk-radios--inline govuk-radios--small" value={said ?? now} hint={{ text: milestone.words }}
      fieldset={{ legend: { text: `Is the milestone ${milestone.months === null ? '' : `after ${milestone.months} months `}met?${due === null ? '' : ` It is due by ${shortDate(due)}.`}`, classes: 'govuk-fieldset__legend--s' } }}
      items={[{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }]} />
  )
}
