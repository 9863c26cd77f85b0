import { Button, ErrorSummary, type Slot } from './govuk/index.ts'

/** What is wrong with a form: the id of the field to go to, and how to put it right. */
export type FieldError = { readonly field: string; readonly message: string }
export type FieldErrors = readonly FieldError[]

/** Proves that the form came from our own page. */
export const CsrfField = ({ token }: { readonly token: string }) => <input type="hidden" name="_csrf" value={token} />

/** The message to show beside one field, as the components take it. */
export function errorFor(errors: FieldErrors | undefined, field: string): { readonly text: string } | undefined {
  const error = errors?.find((candidate) => candidate.field === field)
  return error && { text: error.message }
}

/** All that must be put right, above everything else on the page; nothing when nothing must. */
export const FormErrors = ({ errors }: { readonly errors: FieldErrors | undefined }) =>
  errors && errors.length > 0 ? (
    <ErrorSummary
      titleText="There is a problem"
      errorList={errors.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
    />
  ) : null

type FormProps = {
  readonly action: string
  readonly csrfToken: string
  /** Words on the button that sends it. */
  readonly submit: string
  readonly sendsFiles?: boolean | undefined
  /** Something beside the button, such as a link to leave. */
  readonly beside?: Slot
  readonly children: Slot
}

/** A form that changes something: posted, with its token, checked by us and not by the browser. */
export const Form = ({ action, csrfToken, submit, sendsFiles, beside, children }: FormProps) => (
  <form class="wm-form" method="post" action={action} novalidate enctype={sendsFiles ? 'multipart/form-data' : undefined}>
    <CsrfField token={csrfToken} />
    {children}
    <div class="govuk-button-group">
      <Button preventDoubleClick>{submit}</Button>
      {beside}
    </div>
  </form>
)
