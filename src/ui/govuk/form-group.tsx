import { attributesOf, classNames, content, type Attributes, type Slot } from './content.ts'
import { ErrorMessage } from './error-message.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import type { ErrorMessageOptions, HintOptions, LabelOptions } from './options.generated.ts'

type Aside = { readonly text?: Slot | undefined; readonly html?: Slot | undefined }
type Surroundings = {
  readonly hint?: HintOptions | undefined
  readonly errorMessage?: ErrorMessageOptions | undefined
}
type FormGroupProps = {
  readonly hasError: boolean
  readonly formGroup?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  readonly children: Slot
}

/** The frame of every field, marked when the field has an error. */
export function FormGroup({ hasError, formGroup, children }: FormGroupProps) {
  const className = classNames('govuk-form-group', hasError && 'govuk-form-group--error', formGroup?.classes)
  return (
    <div class={className} {...attributesOf(formGroup?.attributes)}>
      {children}
    </div>
  )
}

/** The label, hint and error of the field called `id`, in the order in which they are read. */
export function FieldText({ id, label, hint, errorMessage }: Surroundings & { readonly id: string; readonly label?: LabelOptions | undefined }) {
  return (
    <>
      {label && <Label {...label} for={id} />}
      {hint && <Hint {...hint} id={`${id}-hint`} />}
      {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
    </>
  )
}

/** The value of aria-describedby: what the page names, then hint, then error. */
export function describedBy(id: string, { hint, errorMessage }: Surroundings, also?: string): string | undefined {
  return classNames(also, hint && `${id}-hint`, errorMessage && `${id}-error`) || undefined
}

/** Content placed before or after an input. */
export const aside = (given: Aside | undefined): Slot => given && content(given.html, given.text)
