import { Button, CsrfField, ErrorMessage, errorFor, FormErrors, momentInWords, NotificationBanner, PageHeading, SummaryList, type FieldErrors } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { ColleagueHere } from '../../storage/colleagues.ts'
import type { Invitation } from '../../storage/invitations.ts'
import type { SignInPerson } from '../../storage/sign-in-people.ts'
import { colleaguePath } from '../paths.ts'

type Model = {
  colleague: ColleagueHere
  account: SignInPerson | undefined
  invitations: readonly Invitation[]
  errors: FieldErrors | undefined
  told: 'asked' | 'reset' | undefined
  today: PlainDate
  mayAsk: boolean
  csrf: string
  sendsMail: boolean
}

export function ColleaguePage(model: Model) {
  const { colleague, account, invitations, errors, told, today, mayAsk, csrf, sendsMail } = model
  const path = colleaguePath(colleague.person)
  const [asked] = invitations
  const stillHere = colleague.appointments.some(({ until }) => until === null || until >= today)
  const fault = errorFor(errors, 'second')
  return (
    <>
      <FormErrors errors={errors} />
      {told === 'asked' && <NotificationBanner type="success" text={sendsMail ? 'The invitation is on its way.' : 'The invitation is in the outbox.'} />}
      {told === 'reset' && <NotificationBanner type="success" text="Done. They set up a new second factor when they next sign in." />}
      <PageHeading lead={colleague.email ?? 'No email address'}>{colleague.name}</PageHeading>
      <SummaryList rows={[
        ...colleague.appointments.map((one) => ({
          key: { text: one.title },
          value: { text: `${one.locality ?? 'whole authority'}, from ${dateInWords(one.from)}${one.until === null ? '' : ` to ${dateInWords(one.until)}`}` },
        })),
        { key: { text: 'Second factor' }, value: { text: secondWords(account) } },
        ...(asked ? [{ key: { text: 'Invitation' }, value: { text: invitationWords(asked) } }] : []),
      ]} />
      <div class="wm-actions" id="second">
        {fault && <ErrorMessage text={fault.text} />}
        {mayAsk && asked && (asked.state === 'waiting' || asked.state === 'over') && (
          <>
            <Act action={`${path}/ask-again`} csrf={csrf}>Send the invitation again</Act>
            <Act action={`${path}/withdraw`} csrf={csrf}>Take the invitation back</Act>
          </>
        )}
        {mayAsk && account && (account.hasAuthenticator || account.hasPasskey) && <Act action={`${path}/reset-second-factor`} csrf={csrf}>Take their app and passkeys away</Act>}
        {stillHere && <Button href={`${path}/leaving`} classes="govuk-button--warning">They are leaving</Button>}
      </div>
    </>
  )
}

const Act = ({ action, csrf, children }: { action: string; csrf: string; children: string }) => (
  <form method="post" action={action}>
    <CsrfField token={csrf} />
    <Button classes="govuk-button--secondary" preventDoubleClick>{children}</Button>
  </form>
)

function secondWords(account: SignInPerson | undefined): string {
  if (!account) return 'Has no sign-in'
  const has = [account.hasAuthenticator && 'an authenticator app', account.hasPasskey && 'a passkey'].filter((one) => one !== false)
  return has.length > 0 ? `Has ${has.join(' and ')}` : account.needsSecond ? 'None yet; asked for at the next sign-in' : 'None'
}

function invitationWords({ state, invitedAt, endsAt }: Invitation): string {
  switch (state) {
    case 'waiting': return `Sent ${momentInWords(invitedAt)}, works until ${momentInWords(endsAt)}`
    case 'over': return `Sent ${momentInWords(invitedAt)}; its time is over`
    case 'accepted': return 'Accepted'
    case 'withdrawn': return 'Taken back'
  }
}
