import { classNames, type Maybe } from './content.ts'
import { Input } from './input.tsx'
import type { DateInputOptions } from './options.generated.ts'

type Item = Exclude<NonNullable<DateInputOptions['items']>[number], false | null | undefined | ''>
export type Part = Partial<Item> & { readonly inputmode?: string | undefined }
type PartName = 'day' | 'month' | 'year'
type DatePartProps = {
  readonly part: Part
  readonly standard: Readonly<Record<PartName, Maybe<Part>>>
  readonly options: DateInputOptions
  readonly inError: boolean
}

/** One field of a date; which of the three it is, its identity or its name tells. */
export function DatePart({ part, standard, options, inError }: DatePartProps) {
  const kind = (['day', 'month', 'year'] as const).find((name) => {
    const own = standard[name]
    return part === own || (part.name && (part.name === name || (own && part.name === own.name)))
  })
  const own = kind && standard[kind]
  const name = part.name ?? kind ?? ''
  const fullName = options.namePrefix ? `${options.namePrefix}-${name}` : name
  const values = options.values as Readonly<Record<string, string>> | undefined
  const classes = part.classes ?? ''
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: part.label || name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(), classes: 'govuk-date-input__label' }}
        id={part.id || `${options.id}-${name}`}
        classes={classNames(
          'govuk-date-input__input',
          inError && !classes.includes('govuk-input--error') && 'govuk-input--error',
          !classes.includes('govuk-input--width-') && `govuk-input--width-${kind === 'year' ? 4 : 2}`,
          classes,
        )}
        name={fullName}
        value={part.value ?? (own ? own.value : undefined) ?? values?.[fullName]}
        type="text"
        inputmode={part.inputmode || 'numeric'}
        autocomplete={part.autocomplete}
        pattern={part.pattern}
        attributes={part.attributes}
      />
    </div>
  )
}
