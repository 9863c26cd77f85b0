import { PageHeading } from '../../../../ui/index.ts'
import { signInPath } from '../paths.ts'

export const NotAskedInPage = ({ organisation }: { organisation: string }) => (
  <>
    <PageHeading lead={`${organisation} answered, but that answer opens nothing here.`}>You could not be signed in</PageHeading>
    <p class="govuk-body">Either nobody has invited the address that you have there, or too much time went by. Ask an administrator of your authority
      to invite you, or <a class="govuk-link" href={signInPath()}>sign in another way</a>.</p>
  </>
)

export const NotReachedPage = ({ organisation }: { organisation: string }) => (
  <>
    <PageHeading lead={`${organisation} does not answer just now.`}>Sign in another way</PageHeading>
    <p class="govuk-body">Try again in a few minutes, or <a class="govuk-link" href={signInPath()}>sign in with a password, a passkey or a link</a>.</p>
  </>
)
