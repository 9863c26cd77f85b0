import { Button, CsrfField, errorFor, ErrorMessage, Form, FormErrors, Input, momentInWords, NotificationBanner, PageHeading, PasskeyForm, PasswordInput, type FieldErrors } from '../../../../ui/index.ts'
import { hasNoAddress } from '../../rules/asking-in.ts'
import type { ListedPasskey } from '../../storage/passkeys.ts'
import type { ListedSession } from '../../storage/sessions.ts'
import type { SignInPerson } from '../../storage/sign-in-people.ts'
import { yourSignInPath } from '../paths.ts'
import { SmallForm } from '../row-form.tsx'
import { Sessions } from './sessions.tsx'

type Model = {
  person: SignInPerson
  errors: FieldErrors | undefined
  csrf: string
  saved: boolean
  passkeys: readonly ListedPasskey[]
  /** Recovery codes left. */
  codes: number
  sessions: readonly ListedSession[]
  /** The session of this page. */
  own: string | undefined
  /** What the browser must know to make a passkey. */
  toMake: string
}

export const YourSignInPage = (model: Model) => (
  <>
    <FormErrors errors={model.errors} />
    {model.saved && <NotificationBanner type="success" text="Saved." />}
    <PageHeading lead={hasNoAddress(model.person.email) ? 'We have no email address for you: your link officer gives you links by hand.' : `You sign in with ${model.person.email}.`}>Your sign-in</PageHeading>
    <div class="wm-narrow">
      <Passkeys {...model} />
      <App {...model} />
      <Password {...model} />
    </div>
    <Sessions {...model} />
  </>
)

const Fault = ({ errors, field }: { errors: FieldErrors | undefined; field: string }) => {
  const fault = errorFor(errors, field)
  return fault ? <ErrorMessage text={fault.text} /> : null
}

const Passkeys = ({ passkeys, csrf, toMake, errors }: Model) => (
  <div id="passkeys">
    <h2 class="govuk-heading-m">Passkeys</h2>
    <p class="govuk-body">Your phone or computer checks your fingerprint, face or PIN. There is nothing to remember and nothing to type.</p>
    <Fault errors={errors} field="passkeys" />
    <ul class="govuk-list">
      {passkeys.map((one) => (
        <li>
          <SmallForm action={`${yourSignInPath}/passkey/remove`} csrf={csrf} name="passkey" value={one.id} submit="Take away" about={`the passkey of ${one.device}`}>
            <strong>{one.device}</strong>, since {momentInWords(one.addedAt)}{one.usedAt === null ? '' : `, used ${momentInWords(one.usedAt)}`}
          </SmallForm>
        </li>
      ))}
    </ul>
    <PasskeyForm action={`${yourSignInPath}/passkey`} csrfToken={csrf} task="make" options={toMake} submit="Make a passkey on this device" secondary />
  </div>
)

const App = ({ person, codes, csrf, errors }: Model) => (
  <div id="app">
    <h2 class="govuk-heading-m">Authenticator app</h2>
    <Fault errors={errors} field="app" />
    {person.hasAuthenticator ? (
      <>
        <p class="govuk-body">In use. You have {codes} {codes === 1 ? 'recovery code' : 'recovery codes'} left.</p>
        <div class="wm-actions">
          <OneButton action={`${yourSignInPath}/codes`} csrf={csrf} submit="Make new recovery codes" />
          <OneButton action={`${yourSignInPath}/app/remove`} csrf={csrf} submit="Take the app away" />
        </div>
      </>
    ) : (
      <>
        <p class="govuk-body">An app on your phone that shows six digits, to type after the password.</p>
        <Button href={`${yourSignInPath}/app`} classes="govuk-button--secondary">Set up an app</Button>
      </>
    )}
  </div>
)

const Password = ({ person, csrf, errors }: Model) => (
  <>
    <h2 class="govuk-heading-m">{person.passwordHash === null ? 'Choose a password, if you want one' : 'Password'}</h2>
    <Form action={`${yourSignInPath}/password`} csrfToken={csrf} submit={person.passwordHash === null ? 'Save' : 'Change the password'}>
      <span hidden><Input id="username" name="username" autocomplete="username" value={person.email} label={{ text: 'Email address' }} /></span>
      {person.passwordHash !== null && <PasswordInput id="current" name="current" autocomplete="current-password" label={{ text: 'Password now' }} errorMessage={errorFor(errors, 'current')} />}
      <PasswordInput id="password" name="password" autocomplete="new-password" label={{ text: 'New password' }} hint={{ text: '12 characters or more.' }} errorMessage={errorFor(errors, 'password')} />
    </Form>
  </>
)

const OneButton = ({ action, csrf, submit }: { action: string; csrf: string; submit: string }) => (
  <form method="post" action={action}>
    <CsrfField token={csrf} />
    <Button classes="govuk-button--secondary" preventDoubleClick>{submit}</Button>
  </form>
)
