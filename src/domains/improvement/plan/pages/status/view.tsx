import { errorFor, Form, FormErrors, InsetText, PageHeading, Radios, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { seenOf } from '../../actions/set-status.ts'
import { nameOf, statusOf, type PlanAction } from '../../rules/plan-action.ts'
import { proposeStatus } from '../../rules/propose-status.ts'
import { statusInWords, statuses, type Status } from '../../rules/status.ts'
import type { Plan } from '../../storage/plans.ts'
import { actionPath, statusPath } from '../paths.ts'

type Model = { plan: Plan; action: PlanAction; today: PlainDate; fields: Record<string, string>; errors: FieldErrors; csrf: string }

const hints: Record<Status, string> = {
  'not-yet-started': 'Nothing has begun, and nothing is late.', 'in-progress': 'It is under way, and no milestone is late.', 'delayed': 'A milestone is late, or will be.',
  'overdue': 'The day by which it was due has passed.', 'complete': 'Everything that was promised is done.', 'embedded': 'It is done, it helps, and it will last.',
}

export function StatusPage({ plan, action, today, fields, errors, csrf }: Model) {
  const proposal = proposeStatus(action, plan.startsOn, today)
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead={`It is ${statusInWords(statusOf(action)).toLowerCase()} now.`}>{`Status of ${nameOf(action)}`}</PageHeading>
      <div class="wm-narrow">
        {proposal ? <InsetText><strong>{statusInWords(proposal.status)}</strong> is proposed. {proposal.because}</InsetText> : <InsetText>Nothing is proposed: no dates are known of it, and nothing was told.</InsetText>}
        <Form action={statusPath(plan.code, action.id)} csrfToken={csrf} submit="Set the status" beside={<a class="govuk-link" href={actionPath(plan.code, action.id)}>Cancel</a>}>
          <input type="hidden" name="seen" value={seenOf(action)} />
          <Radios name="status" idPrefix="status" value={fields['status'] ?? proposal?.status} errorMessage={errorFor(errors, 'status')} fieldset={{ legend: { text: 'What is its status?', classes: 'govuk-fieldset__legend--s' } }}
            items={statuses.map((status) => ({ value: status, text: statusInWords(status), hint: { text: hints[status] } }))} />
          <Textarea id="reason" name="reason" rows={3} value={fields['reason']} label={{ text: 'Why?', classes: 'govuk-label--s' }} hint={{ text: 'The board will read this.' }} errorMessage={errorFor(errors, 'reason')} />
        </Form>
      </div>
    </>
  )
}
