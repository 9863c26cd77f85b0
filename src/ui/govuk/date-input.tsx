import { attributesOf, classNames, type Maybe, present } from './content.ts'
import { Fieldset } from './fieldset.tsx'
import { aside, describedBy, FieldText, FormGroup } from './form-group.tsx'
import { DatePart, type Part } from './date-part.tsx'
import type { DateInputOptions } from './options.generated.ts'

const marked = (part: Part) => part.error || Boolean(part.classes?.includes('govuk-input--error'))

/** A date in three fields: day, month, year. */
export function DateInput(options: DateInputOptions) {
  const { fieldset, values } = options
  const standard = {
    day: options.day === undefined ? { name: 'day', value: values?.day, classes: 'govuk-input--width-2' } : options.day,
    month: options.month === undefined ? { name: 'month', value: values?.month, classes: 'govuk-input--width-2' } : options.month,
    year: options.year === undefined ? { name: 'year', value: values?.year, classes: 'govuk-input--width-4' } : options.year,
  }
  const chosen: readonly Maybe<Part>[] = options.items?.length ? options.items : Object.values(standard)
  const parts = present(chosen)
  const anyMarked = parts.some(marked)
  const inner = (
    <>
      <FieldText id={options.id} hint={options.hint} errorMessage={options.errorMessage} />
      <div class={classNames('govuk-date-input', options.classes)} {...attributesOf(options.attributes)} id={options.id || undefined}>
        {aside(options.formGroup?.beforeInputs)}
        {parts.map((part) => (
          <DatePart
            part={part}
            standard={standard}
            options={options}
            inError={marked(part) || (part.error !== false && Boolean(options.errorMessage) && !anyMarked)}
          />
        ))}
        {aside(options.formGroup?.afterInputs)}
      </div>
    </>
  )
  return (
    <FormGroup hasError={Boolean(options.errorMessage)} formGroup={options.formGroup}>
      {fieldset ? (
        <Fieldset
          describedBy={describedBy(options.id, options, fieldset.describedBy)}
          classes={fieldset.classes}
          role="group"
          attributes={fieldset.attributes}
          legend={fieldset.legend}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}
