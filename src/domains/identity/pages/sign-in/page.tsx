import { notFound, page, redirect, nobody, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { Reader } from '../../rules/reader.ts'
import { signInWithPassword, signOut } from '../../actions/sign-in.ts'
import type { SignIn } from '../../sign-in-library.ts'
import { findDemonstrationPeople } from '../../storage/demonstration.ts'
import { homePath } from '../paths.ts'
import { readSignIn } from './form.ts'
import { SignInPage, type SignInModel } from './view.tsx'

export type SignInParts = {
  signIn: SignIn
  /** Undefined where stepping in without a password is switched off. */
  demonstrationPassword: string | undefined
}

type Here = Visit<Reader>

export const showSignIn = (parts: SignInParts) => (visit: Here): Promise<Reply> => show(parts, visit, { to: ownPath(visit.query['to']), email: '' })

export const postSignIn = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const form = readSignIn(visit.form)
  const to = ownPath(visit.form['to'])
  const email = visit.form['email'] ?? ''
  if (form.kind === 'invalid') return show(parts, visit, { to, email, errors: form.errors }, 400)
  const cookies = await signInWithPassword(parts.signIn, form.email, form.password, visit.headers)
  if (!cookies) {
    // Which of the two was wrong is not said: it would tell who has an account.
    return show(parts, visit, { to, email, errors: [{ field: 'password', message: 'Enter the email address and password of your account: these do not belong together' }] }, 400)
  }
  visit.setCookies(cookies)
  return redirect(to)
}

export const postDemonstration = ({ signIn, demonstrationPassword }: SignInParts) => async (visit: Here): Promise<Reply> => {
  if (demonstrationPassword === undefined) return notFound()
  const people = await findDemonstrationPeople(visit.trx)
  const person = people.find((one) => one.person_id === visit.form['person'])
  if (!person) return notFound()
  const cookies = await signInWithPassword(signIn, person.email, demonstrationPassword, visit.headers)
  if (!cookies) return notFound()
  visit.setCookies(cookies)
  return redirect(ownPath(visit.form['to']))
}

export const postSignOut = ({ signIn }: SignInParts) => async (visit: Here): Promise<Reply> => {
  visit.setCookies(await signOut(signIn, visit.headers))
  return redirect(homePath)
}

async function show({ demonstrationPassword }: SignInParts, visit: Here, model: Pick<SignInModel, 'to' | 'email' | 'errors'>, status = 200): Promise<Reply> {
  const people = demonstrationPassword === undefined ? [] : await findDemonstrationPeople(visit.trx)
  const body = <SignInPage {...model} csrf={visit.csrf} people={people} />
  return page({ title: 'Sign in', body, invalid: Boolean(model.errors) }, nobody, status)
}

/** Only a path of our own: an address from outside would send people elsewhere after signing in. Browsers drop tabs and line ends. */
function ownPath(to: string | undefined): string {
  if (!to || !/^\/[\x21-\x7e]*$/.test(to)) return homePath
  const own = 'http://own.invalid'
  const { origin, pathname, search } = new URL(to, own)
  return origin === own && !pathname.startsWith('//') ? pathname + search : homePath
}
