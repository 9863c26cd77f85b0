import { nobody, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { checkCode } from '../../actions/authenticator.ts'
import { enterAt, heldOf } from '../../actions/enter.ts'
import { passkeyToShow } from '../../actions/passkeys.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { ownPath, setUpPath, signInPath } from '../paths.ts'
import { arrivalOf, goOn, type Here, type SignInParts } from '../sign-in/arrival.ts'
import { waitWords } from '../sign-in/words.ts'
import { SecondFactorPage } from './view.tsx'

/** After the password: the code of the app, a recovery code, or a passkey. */
export const showSecondFactor = (parts: SignInParts) => (visit: Here): Promise<Reply> => show(parts, visit)

export const postSecondFactor = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const arrival = arrivalOf(parts, visit)
  const held = await heldOf(parts.signIn, arrival)
  if (!held) return redirect(signInPath())
  if (held.session.stage === 'set-up') return redirect(setUpPath)
  const code = (visit.form['code'] ?? '').trim()
  if (code === '') return show(parts, visit, [{ field: 'code', message: 'Enter the six digits that your app shows' }])
  const checked = await checkCode(parts.signIn, held.person.person, code, arrival)
  if (!checked.ok) return show(parts, visit, [{ field: 'code', message: refusalWords(checked.error) }])
  return goOn(visit, await enterAt(parts.signIn, held.person.person, 'whole', held.session.way, arrival), ownPath(visit.form['to']))
}

function refusalWords(refusal: { kind: 'wrong' } | { kind: 'wait'; seconds: number } | { kind: 'another-way' }): string {
  switch (refusal.kind) {
    case 'wrong': return 'That code is not right, or was used already. Wait for the next one and enter it'
    case 'wait': return `Wait ${waitWords(refusal.seconds)} before you try another code`
    case 'another-way': return 'Somebody has been guessing codes. Use one of your recovery codes or a passkey this time'
  }
}

async function show(parts: SignInParts, visit: Here, errors?: FieldErrors): Promise<Reply> {
  const held = await heldOf(parts.signIn, arrivalOf(parts, visit))
  if (!held) return redirect(signInPath())
  if (held.session.stage === 'set-up') return redirect(setUpPath)
  const body = (
    <SecondFactorPage csrf={visit.csrf} errors={errors} to={ownPath(visit.query['to'] ?? visit.form['to'])} app={held.person.hasAuthenticator}
      passkey={held.person.hasPasskey ? await passkeyToShow(parts.signIn, parts.clock()) : undefined} />
  )
  return page({ title: 'One more step', body, invalid: Boolean(errors) }, nobody, errors ? 400 : 200)
}
