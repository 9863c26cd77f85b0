import { Checkboxes, DayField, errorFor, Input, Radios, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { Indicator } from '../../rules/indicator.ts'
import { unitWords } from '../../rules/unit.ts'
import { PeriodField, periodsUpTo } from '../period-field.tsx'

type Model = { indicator: Indicator; today: PlainDate; fields: Record<string, string>; errors: FieldErrors }

export const ValueFields = ({ indicator, today, fields, errors }: Model) => (
  <>
    <PeriodField rhythm={indicator.rhythm} periods={periodsUpTo(indicator.rhythm, today, indicator.rhythm.kind === 'A' ? 12 : 36)} value={fields['period']} label="Which period?" errors={errors} />
    <Radios name="state" idPrefix="state" value={fields['state']} errorMessage={errorFor(errors, 'state')} fieldset={{ legend: { text: 'What is known of it?', classes: 'govuk-fieldset__legend--s' } }}
      items={[
        { value: 'number', text: 'A number' }, { value: 'not-yet-due', text: 'The figure is still to come' },
        { value: 'suppressed', text: 'The figure is withheld, because it is small' }, { value: 'not-collected', text: 'It was not collected' },
      ]} />
    <Input id="value" name="value" value={fields['value']} label={{ text: 'The value', classes: 'govuk-label--s' }} hint={{ text: `In ${unitWords[indicator.unit]}, if there is a number` }} inputmode="decimal" classes="govuk-input--width-5" errorMessage={errorFor(errors, 'value')} />
    {indicator.formula === 'share' && (
      <>
        <Input id="numerator" name="numerator" value={fields['numerator']} label={{ text: 'How many (if you know)' }} inputmode="numeric" classes="govuk-input--width-5" errorMessage={errorFor(errors, 'numerator')} />
        <Input id="denominator" name="denominator" value={fields['denominator']} label={{ text: 'Out of how many (if you know)' }} inputmode="numeric" classes="govuk-input--width-5" errorMessage={errorFor(errors, 'denominator')} />
      </>
    )}
    <DayField name="due" legend="When is it due?" hint="Only if the figure is still to come" fields={fields} errors={errors} />
    <Checkboxes name="provisional" idPrefix="provisional" values={fields['provisional'] === 'yes' ? ['yes'] : []} items={[{ value: 'yes', text: 'The figure is provisional' }]} />
    <Textarea id="note" name="note" rows={2} value={fields['note']} label={{ text: 'A note beside it (optional)' }} />
  </>
)
