import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { changePassword } from '../../actions/change-password.ts'
import { makeRecoveryCodes } from '../../actions/authenticator.ts'
import { sessionOf } from '../../actions/enter.ts'
import { passkeyToMake } from '../../actions/passkeys.ts'
import { takeAwayApp, takeAwayPasskey } from '../../actions/take-away-second.ts'
import type { Reader } from '../../rules/reader.ts'
import { countRecoveryCodes } from '../../storage/authenticators.ts'
import { findPasskeys } from '../../storage/passkeys.ts'
import { endSession, endSessions, findSessions } from '../../storage/sessions.ts'
import { findByPerson } from '../../storage/sign-in-people.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { yourSignInPath } from '../paths.ts'
import { showCodes } from '../set-up/page.tsx'
import { readNewPassword } from '../sign-in-link/form.ts'
import { arrivalOf, type Here, type SignInParts } from '../sign-in/arrival.ts'
import { YourSignInPage } from './view.tsx'

const saved = `${yourSignInPath}?saved=yes`
const personOf = (visit: Here) => (visit.visitor as Reader).person

/** What somebody signs in with and where they are signed in, to change and to end. */
export const showYourSignIn = (parts: SignInParts) => (visit: Here): Promise<Reply> => show(parts, visit)

export const postPassword = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const form = readNewPassword(visit.form)
  if (form.kind === 'invalid') return show(parts, visit, form.errors)
  const arrival = arrivalOf(parts, visit)
  const changed = await changePassword(parts.signIn, personOf(visit), visit.form['current'] ?? '', form.password, arrival)
  if (!changed.ok) return show(parts, visit, [{ field: 'current', message: 'Enter the password that you have now. If you have forgotten it, sign out and ask for a link' }])
  return redirect(saved)
}

export const postTakeAwayApp = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const gone = await takeAwayApp(parts.signIn, personOf(visit))
  return gone.ok ? redirect(saved) : show(parts, visit, [{ field: 'app', message: 'Your authority asks for a second factor. Add a passkey first, then take the app away' }])
}

export const postTakeAwayPasskey = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const gone = await takeAwayPasskey(parts.signIn, personOf(visit), visit.form['passkey'] ?? '')
  if (gone.ok) return redirect(saved)
  return gone.error === 'no-such-passkey' ? notFound() : show(parts, visit, [{ field: 'passkeys', message: 'Your authority asks for a second factor. Add an app or another passkey first, then take this one away' }])
}

export const postNewCodes = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const person = await findByPerson(parts.signIn.pool, personOf(visit))
  if (!person?.hasAuthenticator) return notFound()
  return showCodes(await makeRecoveryCodes(parts.signIn, person.person), { base: yourSignInPath, held: false })
}

export const postEndSession = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const ended = await endSession(parts.signIn.pool, personOf(visit), visit.form['session'] ?? '')
  return ended ? redirect(saved) : notFound()
}

export const postEndOthers = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const own = await sessionOf(parts.signIn, arrivalOf(parts, visit))
  await endSessions(parts.signIn.pool, personOf(visit), own?.id)
  return redirect(saved)
}

async function show(parts: SignInParts, visit: Here, errors?: FieldErrors): Promise<Reply> {
  const { pool } = parts.signIn
  const now = parts.clock()
  const person = await findByPerson(pool, personOf(visit))
  if (!person) return notFound()
  const own = await sessionOf(parts.signIn, arrivalOf(parts, visit))
  const body = (
    <YourSignInPage person={person} errors={errors} csrf={visit.csrf} saved={visit.query['saved'] === 'yes'}
      passkeys={await findPasskeys(pool, person.person)} codes={await countRecoveryCodes(pool, person.person)}
      sessions={await findSessions(pool, person.person, now)} own={own?.id} toMake={await passkeyToMake(parts.signIn, person, now)} />
  )
  return page({ title: 'Your sign-in', body, invalid: Boolean(errors) }, nobody, errors ? 400 : 200)
}
