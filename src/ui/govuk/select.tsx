import { attributesOf, classNames, present } from './content.ts'
import { aside, describedBy, FieldText, FormGroup } from './form-group.tsx'
import type { SelectOptions } from './options.generated.ts'

/** One of a list. The chosen one is named by `value`, or marked `selected`. */
export function Select(options: SelectOptions) {
  const id = options.id || options.name
  const isChosen = (item: { readonly value?: unknown; readonly text?: unknown; readonly selected?: boolean | undefined }) =>
    item.selected || (Boolean(options.value) && String(item.value ?? item.text) === String(options.value) && item.selected !== false)
  return (
    <FormGroup hasError={Boolean(options.errorMessage)} formGroup={options.formGroup}>
      <FieldText id={id} label={options.label} hint={options.hint} errorMessage={options.errorMessage} />
      {aside(options.formGroup?.beforeInput)}
      <select
        class={classNames('govuk-select', options.classes, options.errorMessage && 'govuk-select--error')}
        id={id}
        name={options.name}
        disabled={Boolean(options.disabled)}
        aria-describedby={describedBy(id, options, options.describedBy)}
        {...attributesOf(options.attributes)}
      >
        {present(options.items).map((item) => (
          <option
            {...(item.value === undefined ? {} : { value: String(item.value) })}
            selected={isChosen(item)}
            disabled={Boolean(item.disabled)}
            {...attributesOf(item.attributes)}
          >
            {item.text}
          </option>
        ))}
      </select>
      {aside(options.formGroup?.afterInput)}
    </FormGroup>
  )
}
