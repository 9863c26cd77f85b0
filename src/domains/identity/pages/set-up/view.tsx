import { Button, errorFor, Form, FormErrors, Input, InsetText, PageHeading, PasskeyForm, SquareCode, type FieldErrors } from '../../../../ui/index.ts'
import { setUpPath } from '../paths.ts'

export const ChoosePage = ({ csrf, errors, passkey }: { csrf: string; errors: FieldErrors | undefined; passkey: string }) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading lead="Your authority asks for a second thing beside the password. Set up one of these now; it takes two minutes, once.">
      Make your sign-in safer
    </PageHeading>
    <div class="wm-narrow">
      <h2 class="govuk-heading-m">An app on your phone</h2>
      <p class="govuk-body">Any authenticator app will do, such as the one of Microsoft, Google or Apple. It shows six digits, which you type when you sign in.</p>
      <Button href={`${setUpPath}/app`}>Set up an app</Button>
      <div id="passkey">
        <h2 class="govuk-heading-m">A passkey</h2>
        <p class="govuk-body">Your computer or phone checks your fingerprint, face or PIN, and signs you in without a password. You need a browser with script.</p>
        <PasskeyForm action={`${setUpPath}/passkey`} csrfToken={csrf} task="make" options={passkey} submit="Make a passkey on this device" secondary />
      </div>
    </div>
  </>
)

type AppModel = { csrf: string; errors: FieldErrors | undefined; base: string; secret: string; address: string }

export const AppPage = ({ csrf, errors, base, secret, address }: AppModel) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading>Set up an authenticator app</PageHeading>
    <div class="wm-narrow">
      <h2 class="govuk-heading-m">1. Let the app read this square</h2>
      <SquareCode words={address} label="A square for the camera of your authenticator app" />
      <p class="govuk-body">No camera? Choose “enter a key” in the app, and type or paste this:</p>
      <InsetText><span class="wm-secret">{secret.replace(/.{4}(?=.)/g, '$& ')}</span></InsetText>
      <h2 class="govuk-heading-m">2. Type what the app shows</h2>
      <Form action={`${base}/app`} csrfToken={csrf} submit="Save">
        <Input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" spellcheck={false} classes="govuk-input--width-10"
          label={{ text: 'Six digits' }} errorMessage={errorFor(errors, 'code')} />
      </Form>
    </div>
  </>
)

export const CodesPage = ({ codes, on }: { codes: readonly string[]; on: string }) => (
  <>
    <PageHeading lead="Each works once in place of the app, if you lose your phone. This is the only time that you see them.">Your recovery codes</PageHeading>
    <div class="wm-narrow">
      <p class="govuk-body">Print them, or put them in your password manager.</p>
      <ul class="govuk-list wm-codes">{codes.map((code) => <li><span class="wm-secret">{code}</span></li>)}</ul>
      <Button href={on}>I have kept them: continue</Button>
    </div>
  </>
)
