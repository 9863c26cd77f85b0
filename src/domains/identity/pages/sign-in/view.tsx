import { Button, CsrfField, Form, FormErrors, Input, PageHeading, PasskeyForm, PasswordInput, errorFor, type FieldErrors } from '../../../../ui/index.ts'
import { inGroups } from '../../rules/demonstration-groups.ts'
import type { DemonstrationPerson } from '../../storage/demonstration.ts'
import { askForLinkPath, demonstrationSignInPath, forgottenPath, organisationPath, passkeySignInPath } from '../paths.ts'

export type SignInModel = {
  csrf: string
  to: string
  email: string
  errors?: FieldErrors
  people: readonly DemonstrationPerson[]
  /** What the browser must know to show a passkey. */
  passkey: string
  /** The organisation whose own sign-in can be used. */
  organisation: string | undefined
}

export const SignInPage = ({ csrf, to, email, errors, people, passkey, organisation }: SignInModel) => (
  <>
    <FormErrors errors={errors} />
    {people.length > 0 && <StepIn people={people} csrf={csrf} to={to} />}
    {people.length > 0 ? <h2 class="govuk-heading-m">Or sign in with a password</h2> : <PageHeading>Sign in</PageHeading>}
    <div class="wm-narrow">
      <Form action="/sign-in" csrfToken={csrf} submit="Sign in" beside={<a class="govuk-link" href={forgottenPath}>I have forgotten my password</a>}>
        <input type="hidden" name="to" value={to} />
        <Input id="email" name="email" type="email" autocomplete="username" spellcheck={false} value={email}
          label={{ text: 'Email address' }} errorMessage={errorFor(errors, 'email')} />
        <PasswordInput id="password" name="password" autocomplete="current-password"
          label={{ text: 'Password' }} errorMessage={errorFor(errors, 'password')} />
      </Form>
      <h2 class="govuk-heading-m">Without a password</h2>
      <p class="govuk-body">Nothing to remember: <a class="govuk-link" href={askForLinkPath}>get a link by email</a> and open it.</p>
      <PasskeyForm action={passkeySignInPath} csrfToken={csrf} task="show" options={passkey} to={to} secondary
        submit="Use this device’s fingerprint, face or PIN" />
      {organisation !== undefined && (
        <p class="govuk-body">Staff: <a class="govuk-link" href={organisationPath(to)}>sign in with {organisation}</a></p>
      )}
    </div>
  </>
)

const StepIn = ({ people, csrf, to }: Pick<SignInModel, 'people' | 'csrf' | 'to'>) => (
  <>
    <PageHeading lead="An invented area with invented people. Choose somebody, and see the work as they see it.">
      Step into the demonstration
    </PageHeading>
    {inGroups(people).map((group) => (
      <section>
        <h2 class="govuk-heading-m">{group.heading}</h2>
        <ul class="wm-people">{group.people.map((person) => <StepInAs person={person} csrf={csrf} to={to} />)}</ul>
      </section>
    ))}
  </>
)

const StepInAs = ({ person, csrf, to }: Pick<SignInModel, 'csrf' | 'to'> & { readonly person: DemonstrationPerson }) => (
  <li class="wm-people__person">
    <form method="post" action={demonstrationSignInPath}>
      <CsrfField token={csrf} />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="person" value={person.person_id} />
      <div class="wm-people__text">
        <p class="wm-people__name">{person.name}</p>
        <p class="wm-people__role">{person.title}, {person.place}</p>
      </div>
      <Button classes="govuk-button--secondary">
        Sign in<span class="govuk-visually-hidden"> as {person.name}</span>
      </Button>
    </form>
  </li>
)
