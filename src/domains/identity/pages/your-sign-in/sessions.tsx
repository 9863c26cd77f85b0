import { Button, CsrfField, momentInWords } from '../../../../ui/index.ts'
import type { ListedSession } from '../../storage/sessions.ts'
import { yourSignInPath } from '../paths.ts'
import { SmallForm } from '../row-form.tsx'

const ways = { password: 'with a password', passkey: 'with a passkey', link: 'by a link', organisation: 'through your organisation' } as const

type Model = { sessions: readonly ListedSession[]; own: string | undefined; csrf: string }

/** Where somebody is signed in, with a way to end each. */
export const Sessions = ({ sessions, own, csrf }: Model) => (
  <>
    <h2 class="govuk-heading-m">Where you are signed in</h2>
    <ul class="govuk-list">
      {sessions.map((one) => (
        <li>
          {one.id === own ? (
            <p class="wm-row-form"><span class="wm-row-form__words"><strong>{one.device}</strong>, this one, since {momentInWords(one.startedAt)} {ways[one.way]}</span></p>
          ) : (
            <SmallForm action={`${yourSignInPath}/sessions/end`} csrf={csrf} name="session" value={one.id} submit="Sign out there" about={`on ${one.device}`}>
              <strong>{one.device}</strong>, since {momentInWords(one.startedAt)} {ways[one.way]}, last seen {momentInWords(one.seenAt)}
            </SmallForm>
          )}
        </li>
      ))}
    </ul>
    {sessions.length > 1 && (
      <form method="post" action={`${yourSignInPath}/sessions/end-others`}>
        <CsrfField token={csrf} />
        <Button classes="govuk-button--warning" preventDoubleClick>Sign out everywhere else</Button>
      </form>
    )}
  </>
)
