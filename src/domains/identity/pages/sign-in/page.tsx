import { notFound, page, redirect, nobody, type Reply } from '../../../../platform/http/reply.ts'
import { enter, enterAt, heldOf, leave, sessionOf } from '../../actions/enter.ts'
import { passkeyToShow, personOfPasskey } from '../../actions/passkeys.ts'
import { signInWithPassword } from '../../actions/sign-in-with-password.ts'
import { findDemonstrationPeople } from '../../storage/demonstration.ts'
import { endSession } from '../../storage/sessions.ts'
import { homePath, ownPath, secondFactorPath, setUpPath } from '../paths.ts'
import { arrivalOf, goOn, type Here, type SignInParts } from './arrival.ts'
import { readSignIn } from './form.ts'
import { SignInPage, type SignInModel } from './view.tsx'
import { refusalWords } from './words.ts'

/** The way in. Whoever is held half way is led on to what is missing. */
export const showSignIn = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const to = ownPath(visit.query['to'])
  const held = await heldOf(parts.signIn, arrivalOf(parts, visit))
  if (held && visit.query['again'] !== 'yes') return redirect(held.session.stage === 'set-up' ? setUpPath : secondFactorPath(to))
  return show(parts, visit, { to, email: '' })
}

export const postSignIn = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const form = readSignIn(visit.form)
  const to = ownPath(visit.form['to'])
  const email = visit.form['email'] ?? ''
  if (form.kind === 'invalid') return show(parts, visit, { to, email, errors: form.errors }, 400)
  const entered = await signInWithPassword(parts.signIn, form.email, form.password, arrivalOf(parts, visit))
  if (!entered.ok) return show(parts, visit, { to, email, errors: [{ field: 'password', message: refusalWords(entered.error) }] }, 400)
  return goOn(visit, entered.value, to)
}

/** Finger, face or PIN were checked by the device: that is two factors in one. */
export const postPasskey = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const to = ownPath(visit.form['to'])
  const arrival = arrivalOf(parts, visit)
  const person = await personOfPasskey(parts.signIn, visit.form['answer'] ?? '', arrival.now)
  if (!person.ok) return show(parts, visit, { to, email: '', errors: [{ field: 'email', message: 'We do not know that passkey. Sign in another way' }] }, 400)
  return goOn(visit, await enter(parts.signIn, person.value, 'passkey', arrival), to)
}

export const postDemonstration = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  if (parts.demonstrationPassword === undefined) return notFound()
  const people = await findDemonstrationPeople(visit.trx)
  const person = people.find((one) => one.person_id === visit.form['person'])
  if (!person) return notFound()
  // Nobody here is real: whatever an earlier visitor set up for this person stops nobody.
  return goOn(visit, await enterAt(parts.signIn, person.person_id, 'whole', 'password', arrivalOf(parts, visit)), ownPath(visit.form['to']))
}

export const postSignOut = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const session = await sessionOf(parts.signIn, arrivalOf(parts, visit))
  if (session) await endSession(parts.signIn.pool, session.person, session.id)
  visit.setCookies(leave(parts.signIn))
  return redirect(homePath)
}

async function show(parts: SignInParts, visit: Here, model: Pick<SignInModel, 'to' | 'email' | 'errors'>, status = 200): Promise<Reply> {
  const people = parts.demonstrationPassword === undefined ? [] : await findDemonstrationPeople(visit.trx)
  const passkey = await passkeyToShow(parts.signIn, parts.clock())
  const body = <SignInPage {...model} csrf={visit.csrf} people={people} passkey={passkey} organisation={parts.signIn.organisation?.name} />
  return page({ title: 'Sign in', body, invalid: Boolean(model.errors) }, nobody, status)
}
