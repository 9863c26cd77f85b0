import type { ComponentChildren } from 'preact'
import { Button, CsrfField } from '../../../ui/index.ts'

type SmallFormProps = { action: string; csrf: string; name: string; value: string; submit: string; about: string; children: ComponentChildren }

/** One thing of a list, and a button that does something to it. */
export const SmallForm = ({ action, csrf, name, value, submit, about, children }: SmallFormProps) => (
  <form class="wm-row-form" method="post" action={action}>
    <CsrfField token={csrf} />
    <input type="hidden" name={name} value={value} />
    <span class="wm-row-form__words">{children}</span>
    <Button classes="govuk-button--secondary">{submit}<span class="govuk-visually-hidden"> {about}</span></Button>
  </form>
)
