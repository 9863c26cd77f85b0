import { errorFor, Textarea, type FieldErrors } from '../../../../ui/index.ts'

type Props = { fields: Record<string, string>; errors: FieldErrors }

/** Why a plan's own words change: beside the change for as long as the plan is kept. */
export const Reason = ({ fields, errors }: Props) => (
  <Textarea id="reason" name="reason" rows={2} value={fields['reason']} label={{ text: 'Why?', classes: 'govuk-label--s' }} hint={{ text: 'It stands beside the change in “What changed”.' }} errorMessage={errorFor(errors, 'reason')} />
)
