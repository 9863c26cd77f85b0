import { nobody, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { confirmAuthenticator, offerSecret } from '../../actions/authenticator.ts'
import { keepPasskey, passkeyToMake } from '../../actions/passkeys.ts'
import { authenticatorAddress } from '../../rules/authenticator-code.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { homePath, setUpPath, signInPath, yourSignInPath } from '../paths.ts'
import { arrivalOf, type Here, type SignInParts } from '../sign-in/arrival.ts'
import { AppPage, ChoosePage, CodesPage } from './view.tsx'
import { letIn, whose, type Whose } from './whose.ts'

/** Who must have a second factor and has none chooses one here, and can go nowhere else until it is done. */
export const showSetUp = (parts: SignInParts) => (visit: Here): Promise<Reply> => choose(parts, visit)

export const showApp = (parts: SignInParts) => (visit: Here): Promise<Reply> => showAppFor(parts, visit)

export const postApp = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const found = await whose(parts, visit)
  if (!found) return redirect(signInPath())
  const codes = await confirmAuthenticator(parts.signIn, found.person, visit.form['code'] ?? '', parts.clock())
  if (!codes.ok) return showAppFor(parts, visit, [{ field: 'code', message: 'Enter the six digits that the app shows now. If they are right, set the clock of your phone by the network' }])
  await letIn(parts, visit)
  return showCodes(codes.value, found)
}

export const postNewPasskey = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const found = await whose(parts, visit)
  if (!found) return redirect(signInPath())
  const kept = await keepPasskey(parts.signIn, found.person, visit.form['answer'] ?? '', arrivalOf(parts, visit))
  if (!kept.ok) return found.held ? choose(parts, visit, [{ field: 'passkey', message: 'The device made no passkey. Try again, or use an app' }]) : redirect(`${yourSignInPath}?passkey=not-made`)
  await letIn(parts, visit)
  return redirect(found.held ? homePath : `${yourSignInPath}?saved=yes`)
}

/** Shown once: only hashes are kept. */
export const showCodes = (codes: string[], { base, held }: Pick<Whose, 'base' | 'held'>): Reply =>
  page({ title: 'Your recovery codes', body: <CodesPage codes={codes} on={held ? homePath : base} /> }, nobody)

async function choose(parts: SignInParts, visit: Here, errors?: FieldErrors): Promise<Reply> {
  if (visit.visitor) return redirect(yourSignInPath)
  const found = await whose(parts, visit)
  if (!found) return redirect(signInPath())
  const body = <ChoosePage csrf={visit.csrf} errors={errors} passkey={await passkeyToMake(parts.signIn, found.person, parts.clock())} />
  return page({ title: 'Make your sign-in safer', body, invalid: Boolean(errors) }, nobody, errors ? 400 : 200)
}

async function showAppFor(parts: SignInParts, visit: Here, errors?: FieldErrors): Promise<Reply> {
  const found = await whose(parts, visit)
  if (!found) return redirect(signInPath())
  const secret = await offerSecret(parts.signIn, found.person.person)
  if (!secret.ok) return redirect(found.held ? setUpPath : yourSignInPath)
  const body = <AppPage csrf={visit.csrf} errors={errors} base={found.base} secret={secret.value} address={authenticatorAddress('Waymark', found.person.email, secret.value)} />
  return page({ title: 'Set up an authenticator app', body, back: { href: found.base, text: 'Back' }, invalid: Boolean(errors) }, nobody, errors ? 400 : 200)
}
