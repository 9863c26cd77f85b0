import { errorFor, Form, FormErrors, Input, PageHeading, PasswordInput, type FieldErrors } from '../../../../ui/index.ts'
import type { SeenLink } from '../../actions/open-link.ts'
import { askForLinkPath, openLinkPath, organisationPath, signInPath } from '../paths.ts'

type Model = { link: SeenLink; secret: string; errors: FieldErrors | undefined; csrf: string; organisation: string | undefined }

export function OpenLinkPage(model: Model) {
  const { link, secret, csrf, organisation } = model
  const { name, staff } = link.person
  if (link.purpose === 'sign-in') return <OneButton heading={`Hello, ${name}`} {...{ secret, csrf }} />
  return (
    <>
      <FormErrors errors={model.errors} />
      <PageHeading lead={link.purpose === 'invitation' ? `Welcome, ${name}. Choose how you will sign in from now on.` : `For ${name}. You are signed out everywhere else when you save.`}>
        {link.purpose === 'invitation' ? 'Your invitation' : 'Choose a new password'}
      </PageHeading>
      <NewPassword {...model} />
      {link.purpose === 'invitation' && !staff && (
        <div class="wm-narrow">
          <h2 class="govuk-heading-m">Or without a password</h2>
          <p class="govuk-body">Each time you want to look, we send you a link by email. There is nothing to remember.</p>
          <Form action={openLinkPath(secret)} csrfToken={csrf} submit="Sign in without a password">{null}</Form>
        </div>
      )}
      {link.purpose === 'invitation' && staff && organisation !== undefined && (
        <p class="govuk-body">Or <a class="govuk-link" href={organisationPath()}>sign in with {organisation}</a>, now and always.</p>
      )}
    </>
  )
}

const OneButton = ({ heading, secret, csrf }: { heading: string; secret: string; csrf: string }) => (
  <>
    <PageHeading lead="Press the button to come in. The link works once.">{heading}</PageHeading>
    <Form action={openLinkPath(secret)} csrfToken={csrf} submit="Sign in">{null}</Form>
  </>
)

const NewPassword = ({ link, secret, csrf, errors }: Model) => (
  <div class="wm-narrow">
    <Form action={`${openLinkPath(secret)}/password`} csrfToken={csrf} submit="Save and sign in">
      {/* Managers of passwords keep it under the address. */}
      <Input id="username" name="username" autocomplete="username" value={link.person.email} attributes={{ readonly: '' }} label={{ text: 'Email address' }} />
      <PasswordInput id="password" name="password" autocomplete="new-password" label={{ text: 'New password' }}
        hint={{ text: '12 characters or more. Let your browser or password manager make one, or use three words.' }} errorMessage={errorFor(errors, 'password')} />
    </Form>
  </div>
)

export const LinkOverPage = () => (
  <>
    <PageHeading lead="It was used, or its time is over. A link works once.">This link no longer works</PageHeading>
    <p class="govuk-body"><a class="govuk-link" href={askForLinkPath}>Get a new link by email</a>, or <a class="govuk-link" href={signInPath()}>sign in another way</a>.</p>
  </>
)
