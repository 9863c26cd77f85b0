import { keyedHash } from '../../../platform/secrets/seal.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { mayTryPassword, worthTelling } from '../rules/slow-down.ts'
import type { SignIn } from '../sign-in-door.ts'
import { passwordIsRight } from '../storage/passwords.ts'
import { findByAddress, hasSecond, type SignInPerson } from '../storage/sign-in-people.ts'
import { countWrong, findTries, forgetTries, strangers, tellOnce } from '../storage/tries.ts'
import { enter, ownDevice, type Arrival, type Entered } from './enter.ts'
import { write } from './letters.ts'

export type PasswordRefusal = { kind: 'wrong' } | { kind: 'wait'; seconds: number } | { kind: 'another-way' }

/**
 * Lets somebody in by address and password. What is refused never says whether there is such an account:
 * an address that nobody has is counted, slowed and answered like any other.
 */
export async function signInWithPassword(signIn: SignIn, email: string, password: string, arrival: Arrival): Promise<Result<Entered, PasswordRefusal>> {
  const { pool, secret } = signIn
  const person = await findByAddress(pool, email)
  const device = ownDevice(signIn, person?.person, arrival.headers)
  const account = keyedHash(secret, email.trim().toLowerCase())
  const from = keyedHash(secret, device ? `device ${device}` : `address ${arrival.from}`)
  const [here, theirs] = await Promise.all([findTries(pool, account, from), findTries(pool, account, strangers)])
  const answer = mayTryPassword({ here, strangers: theirs, ownDevice: device !== undefined, hasSecondFactor: person !== undefined && hasSecond(person) }, arrival.now)
  if (answer.kind !== 'try') return refuse(answer)
  if (!(await passwordIsRight(person?.belongs ? person.passwordHash : null, password)) || !person) {
    await countWrong(pool, account, from, arrival.now)
    if (!device) await countStranger(signIn, account, person, arrival.now)
    return refuse({ kind: 'wrong' })
  }
  await forgetTries(pool, account, from)
  return ok(await enter(signIn, person, 'password', arrival))
}

async function countStranger(signIn: SignIn, account: string, person: SignInPerson | undefined, now: Date): Promise<void> {
  const wrong = await countWrong(signIn.pool, account, strangers, now)
  if (person?.belongs && wrong >= worthTelling && (await tellOnce(signIn.pool, account, now))) await write(signIn, signIn.pool, person, 'tries', { now })
}
