import { findByPerson, type SignInPerson } from '../../storage/sign-in-people.ts'
import { enterAt, heldOf } from '../../actions/enter.ts'
import { arrivalOf, type Here, type SignInParts } from '../sign-in/arrival.ts'
import { setUpPath, yourSignInPath } from '../paths.ts'

/** Whose second factor is being set up: of somebody held at the door until they have one, or of somebody already inside. */
export type Whose = { person: SignInPerson; base: string; held: boolean }

export async function whose(parts: SignInParts, visit: Here): Promise<Whose | undefined> {
  if (visit.visitor) {
    const person = await findByPerson(parts.signIn.pool, visit.visitor.person)
    return person && { person, base: yourSignInPath, held: false }
  }
  const held = await heldOf(parts.signIn, arrivalOf(parts, visit))
  return held?.session.stage === 'set-up' ? { person: held.person, base: setUpPath, held: true } : undefined
}

/** Lets whoever was held at the door go on, now that they have a second factor. */
export async function letIn(parts: SignInParts, visit: Here): Promise<void> {
  const arrival = arrivalOf(parts, visit)
  const held = await heldOf(parts.signIn, arrival)
  if (held?.session.stage !== 'set-up') return
  visit.setCookies((await enterAt(parts.signIn, held.person.person, 'whole', held.session.way, arrival)).cookies)
}
