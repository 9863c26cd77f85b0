import { attributesOf, classNames, content, optional } from './content.ts'
import { aside, describedBy, FieldText, FormGroup } from './form-group.tsx'
import type { InputOptions } from './options.generated.ts'

type Affix = NonNullable<InputOptions['prefix']>

/** A single line of text. Its id is its name unless it says otherwise. */
export function Input(options: InputOptions) {
  const id = options.id || options.name
  const prefix = affix('prefix', options.prefix)
  const suffix = affix('suffix', options.suffix)
  const before = aside(options.formGroup?.beforeInput)
  const after = aside(options.formGroup?.afterInput)
  const input = <Control {...options} id={id} />
  return (
    <FormGroup hasError={Boolean(options.errorMessage)} formGroup={options.formGroup}>
      <FieldText id={id} label={options.label} hint={options.hint} errorMessage={options.errorMessage} />
      {prefix || suffix || before || after ? (
        <div
          class={classNames('govuk-input__wrapper', options.inputWrapper?.classes)}
          {...attributesOf(options.inputWrapper?.attributes)}
        >
          {before}
          {prefix}
          {input}
          {suffix}
          {after}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  )
}

function Control(options: InputOptions & { readonly id: string }) {
  const { spellcheck } = options
  return (
    <input
      class={classNames('govuk-input', options.classes, options.errorMessage && 'govuk-input--error')}
      {...attributesOf({
        id: options.id,
        name: options.name,
        type: options.type || 'text',
        spellcheck: optional(typeof spellcheck === 'boolean' ? String(spellcheck) : undefined),
        value: optional(options.value),
        disabled: optional(options.disabled),
        'aria-describedby': optional(describedBy(options.id, options, options.describedBy)),
        autocomplete: optional(options.autocomplete),
        autocapitalize: optional(options.autocapitalize),
        pattern: optional(options.pattern),
        inputmode: optional(options.inputmode),
        ...options.attributes,
      })}
    />
  )
}

function affix(kind: 'prefix' | 'suffix', given: Affix | undefined) {
  const text = given && content(given.html, given.text)
  return (
    text && (
      <div class={classNames(`govuk-input__${kind}`, given.classes)} aria-hidden="true" {...attributesOf(given.attributes)}>
        {text}
      </div>
    )
  )
}
