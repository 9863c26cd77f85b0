import { CsrfField } from './form-page.tsx'
import { Button } from './govuk/index.ts'

type PasskeyFormProps = {
  readonly action: string
  readonly csrfToken: string
  /** Whether the browser makes a new passkey or shows one that it has. */
  readonly task: 'make' | 'show'
  /** What the browser must know, as JSON. */
  readonly options: string
  readonly submit: string
  readonly secondary?: boolean
  /** Sent along: where to go afterwards. */
  readonly to?: string | undefined
}

/**
 * Asks the device for a passkey, and posts its answer. Only script can ask, so the form is hidden until script shows it:
 * whatever it is for has another way beside it.
 */
export const PasskeyForm = ({ action, csrfToken, task, options, submit, secondary, to }: PasskeyFormProps) => (
  <form class="wm-passkey" method="post" action={action} data-passkey={task} data-options={options} hidden>
    <CsrfField token={csrfToken} />
    <input type="hidden" name="answer" />
    {to !== undefined && <input type="hidden" name="to" value={to} />}
    <p class="govuk-error-message" role="alert" hidden>The device did not answer, or you stopped it. Try again, or use another way.</p>
    <Button {...(secondary ? { classes: 'govuk-button--secondary' } : {})}>{submit}</Button>
  </form>
)
