import { Details, errorFor, Form, FormErrors, Input, PageHeading, PasskeyForm, type FieldErrors } from '../../../../ui/index.ts'
import { passkeySignInPath, secondFactorPath, signInPath } from '../paths.ts'

type Model = { csrf: string; to: string; errors: FieldErrors | undefined; /** Has an authenticator app. */ app: boolean; passkey: string | undefined }

export const SecondFactorPage = ({ csrf, to, errors, app, passkey }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading lead="A password can be stolen, so we ask for a second thing that only you have.">One more step</PageHeading>
    <div class="wm-narrow">
      {passkey !== undefined && (
        <PasskeyForm action={passkeySignInPath} csrfToken={csrf} task="show" options={passkey} to={to} submit="Use your passkey" secondary={app} />
      )}
      {app && (
        <Form action={secondFactorPath()} csrfToken={csrf} submit="Continue">
          <input type="hidden" name="to" value={to} />
          <Input id="code" name="code" inputmode="text" autocomplete="one-time-code" spellcheck={false} classes="govuk-input--width-10"
            label={{ text: 'Code' }} hint={{ text: 'The six digits that your authenticator app shows now, or one of your recovery codes.' }} errorMessage={errorFor(errors, 'code')} />
        </Form>
      )}
      <Details summaryText="I do not have my phone or passkey with me">
        <p class="govuk-body">Use one of the recovery codes that you kept when you set up the app. If you have none left, ask an administrator of
          your authority to take the app away: you then set up a new one.</p>
      </Details>
      <p class="govuk-body"><a class="govuk-link" href={`${signInPath()}?again=yes`}>Sign in as somebody else</a></p>
    </div>
  </>
)
