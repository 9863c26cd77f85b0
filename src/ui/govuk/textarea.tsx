import { attributesOf, classNames, optional } from './content.ts'
import { aside, describedBy, FieldText, FormGroup } from './form-group.tsx'
import type { TextareaOptions } from './options.generated.ts'

/** Text of several lines. */
export function Textarea(options: TextareaOptions) {
  const id = options.id || options.name
  const { spellcheck } = options
  return (
    <FormGroup hasError={Boolean(options.errorMessage)} formGroup={options.formGroup}>
      <FieldText id={id} label={options.label} hint={options.hint} errorMessage={options.errorMessage} />
      {aside(options.formGroup?.beforeInput)}
      <textarea
        class={classNames('govuk-textarea', options.errorMessage && 'govuk-textarea--error', options.classes)}
        id={id}
        name={options.name}
        rows={Number(options.rows || 5)}
        disabled={Boolean(options.disabled)}
        aria-describedby={describedBy(id, options, options.describedBy)}
        {...attributesOf({
          spellcheck: optional(typeof spellcheck === 'boolean' ? String(spellcheck) : undefined),
          autocomplete: optional(options.autocomplete || undefined),
          ...options.attributes,
        })}
      >
        {options.value}
      </textarea>
      {aside(options.formGroup?.afterInput)}
    </FormGroup>
  )
}
