import { keyedHash } from '../../../platform/secrets/seal.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { mayTryPassword } from '../rules/slow-down.ts'
import type { SignIn } from '../sign-in-door.ts'
import { endLinks } from '../storage/links.ts'
import { keepPassword, passwordIsRight } from '../storage/passwords.ts'
import { endSessions } from '../storage/sessions.ts'
import { findByPerson } from '../storage/sign-in-people.ts'
import { countWrong, findTries, forgetTries } from '../storage/tries.ts'
import { sessionOf, type Arrival } from './enter.ts'
import { write } from './letters.ts'

/**
 * Changes the password of somebody who is in and knows the one they have; who has none yet chooses a first. Every other
 * session ends. Wrong guesses at the present one slow down, since a screen may have been left open.
 */
export async function changePassword(signIn: SignIn, who: string, current: string, password: string, arrival: Arrival): Promise<Result<true, 'wrong'>> {
  const person = await findByPerson(signIn.pool, who)
  if (!person) return refuse('wrong')
  const account = keyedHash(signIn.secret, `change ${who}`)
  const here = await findTries(signIn.pool, account, 'inside')
  if (mayTryPassword({ here, strangers: undefined, ownDevice: true, hasSecondFactor: true }, arrival.now).kind !== 'try') return refuse('wrong')
  if (person.passwordHash !== null && !(await passwordIsRight(person.passwordHash, current))) {
    await countWrong(signIn.pool, account, 'inside', arrival.now)
    return refuse('wrong')
  }
  await keepPassword(signIn.pool, person.user, password)
  await forgetTries(signIn.pool, account, 'inside')
  await endLinks(signIn.pool, who)
  await endSessions(signIn.pool, who, (await sessionOf(signIn, arrival))?.id)
  await write(signIn, signIn.pool, person, 'password-changed', { now: arrival.now })
  return ok(true)
}
