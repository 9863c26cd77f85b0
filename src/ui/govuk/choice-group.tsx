import { attributesOf, classNames, type Slot } from './content.ts'
import { Fieldset } from './fieldset.tsx'
import { aside, FieldText, FormGroup } from './form-group.tsx'
import type { CheckboxesOptions, RadiosOptions } from './options.generated.ts'

type ChoiceGroupProps = {
  readonly kind: 'checkboxes' | 'radios'
  readonly options: CheckboxesOptions | RadiosOptions
  readonly prefix: string
  readonly describedBy: string | undefined
  readonly children: Slot
}

/** The question around radios or checkboxes, in a fieldset where it has one. */
export function ChoiceGroup({ kind, options, prefix, describedBy, children }: ChoiceGroupProps) {
  const inner = (
    <>
      <FieldText id={prefix} hint={options.hint} errorMessage={options.errorMessage} />
      <div
        class={classNames(`govuk-${kind}`, options.classes)}
        {...attributesOf(options.attributes)}
        data-module={`govuk-${kind}`}
      >
        {aside(options.formGroup?.beforeInputs)}
        {children}
        {aside(options.formGroup?.afterInputs)}
      </div>
    </>
  )
  const { fieldset } = options
  return (
    <FormGroup hasError={Boolean(options.errorMessage)} formGroup={options.formGroup}>
      {fieldset ? (
        <Fieldset describedBy={describedBy} classes={fieldset.classes} attributes={fieldset.attributes} legend={fieldset.legend}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}
