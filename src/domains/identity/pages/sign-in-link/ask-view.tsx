import { errorFor, Form, FormErrors, Input, InsetText, PageHeading, type FieldErrors } from '../../../../ui/index.ts'
import { askForLinkPath, forgottenPath } from '../paths.ts'

export type AskedFor = 'sign-in' | 'new-password'

type Model = { purpose: AskedFor; title: string; email: string; errors: FieldErrors | undefined; csrf: string }

const words = {
  'sign-in': { lead: 'We send you a message with a link. Open it, and you are in. You need no password.', action: askForLinkPath },
  'new-password': { lead: 'We send you a message with a link. Open it, and choose a new password.', action: forgottenPath },
} as const

export const AskForLinkPage = ({ purpose, title, email, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading lead={words[purpose].lead}>{title}</PageHeading>
    <div class="wm-narrow">
      <Form action={words[purpose].action} csrfToken={csrf} submit="Send the link">
        <Input id="email" name="email" type="email" autocomplete="email" spellcheck={false} value={email}
          label={{ text: 'Email address' }} hint={{ text: 'The one that your council has for you.' }} errorMessage={errorFor(errors, 'email')} />
      </Form>
    </div>
  </>
)

/** The same words for an address that nobody has. */
export const LinkSentPage = ({ email, purpose, sendsMail }: { email: string; purpose: AskedFor; sendsMail: boolean }) => (
  <>
    <PageHeading lead={sendsMail ? `If ${email} is known here, a link is on its way to it.` : `If ${email} is known here, a link is written for it.`}>Look at your email</PageHeading>
    <div class="wm-narrow">
      {!sendsMail && <InsetText>No mail server is set up here yet, so messages stay in the outbox, which administrators read in Settings.</InsetText>}
      <ul class="govuk-list govuk-list--bullet">
        <li>The link works once, for one hour.</li>
        <li>It may take a few minutes. Look in the junk mail too.</li>
        <li>You can open it on any phone or computer.</li>
      </ul>
      <h2 class="govuk-heading-m">Nothing has come?</h2>
      <p class="govuk-body">
        Your council may have another address for you. <a class="govuk-link" href={words[purpose].action}>Try another address</a>, or ask
        your link officer: they can give you a link by hand. <a class="govuk-link" href="/find-your-officer">Find your officer</a>.
      </p>
    </div>
  </>
)
