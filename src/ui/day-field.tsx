import type { FieldErrors } from './form-page.tsx'
import { DateInput } from './govuk/index.ts'

type DayFieldProps = { name: string; legend: string; hint?: string | undefined; fields: Record<string, string>; errors?: FieldErrors | undefined }

/** A day in three boxes, with its error beside it. */
export function DayField({ name, legend, hint, fields, errors }: DayFieldProps) {
  const error = errors?.find((one) => one.field.startsWith(`${name}-`))
  const box = (part: 'day' | 'month' | 'year', width: 2 | 4) => ({
    id: `${name}-${part}`, name: part, value: fields[`${name}-${part}`], classes: `govuk-input--width-${width}${error ? ' govuk-input--error' : ''}`,
  })
  return (
    <DateInput id={name} namePrefix={name} items={[box('day', 2), box('month', 2), box('year', 4)]}
      fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
      hint={hint === undefined ? undefined : { text: hint }}
      errorMessage={error && { text: error.message }} />
  )
}
