import { randomBytes } from 'node:crypto'
import { keyedHash, plainChance, seal, unseal } from '../../../platform/secrets/seal.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { base32, stepOfCode } from '../rules/authenticator-code.ts'
import { mayTryPassword } from '../rules/slow-down.ts'
import type { SignIn } from '../sign-in-door.ts'
import { findAuthenticator, keepRecoveryCodes, offerAuthenticator, spendCode, spendRecoveryCode } from '../storage/authenticators.ts'
import type { SignInPerson } from '../storage/sign-in-people.ts'
import { countWrong, findTries, forgetTries, strangers } from '../storage/tries.ts'
import { ownDevice, type Arrival } from './enter.ts'
import { write } from './letters.ts'

/** The secret for somebody's app: the same until its first right code, so that the page can be loaded again. */
export async function offerSecret(signIn: SignIn, person: string): Promise<Result<string, 'has-one'>> {
  const before = await findAuthenticator(signIn.pool, person)
  if (!before) await offerAuthenticator(signIn.pool, person, seal(signIn.secret, base32(randomBytes(20))))
  const found = before ?? (await findAuthenticator(signIn.pool, person))
  return found && !found.confirmed ? ok(unseal(signIn.secret, found.sealedSecret)) : refuse('has-one')
}

/** The first right code puts the app to use. Returns the recovery codes, which are shown once. */
export async function confirmAuthenticator(signIn: SignIn, person: SignInPerson, code: string, now: Date): Promise<Result<string[], 'wrong'>> {
  const found = await findAuthenticator(signIn.pool, person.person)
  if (!found || found.confirmed) return refuse('wrong')
  const step = stepOfCode(unseal(signIn.secret, found.sealedSecret), code, now, found.lastStep)
  if (step === undefined || !(await spendCode(signIn.pool, person.person, step, now))) return refuse('wrong')
  await write(signIn, signIn.pool, person, 'second-added', { now })
  return ok(await makeRecoveryCodes(signIn, person.person))
}

/** Ten codes of 49 bits in place of those before. Only their hashes are kept. */
export async function makeRecoveryCodes(signIn: SignIn, person: string): Promise<string[]> {
  const codes = Array.from({ length: 10 }, () => `${plainChance(5)}-${plainChance(5)}`)
  await keepRecoveryCodes(signIn.pool, person, codes.map((code) => recoveryHash(signIn, person, code)))
  return codes
}

const recoveryHash = (signIn: SignIn, person: string, code: string) => keyedHash(signIn.secret, `recovery ${person} ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)

/** Checks a code of the app or a recovery code, each good once. Wrong ones slow down like passwords, counted apart from them. */
export async function checkCode(signIn: SignIn, person: string, code: string, arrival: Arrival): Promise<Result<true, { kind: 'wrong' } | { kind: 'wait'; seconds: number } | { kind: 'another-way' }>> {
  const { pool, secret } = signIn
  const device = ownDevice(signIn, person, arrival.headers)
  const account = keyedHash(secret, `code ${person}`)
  const from = keyedHash(secret, device ? `device ${device}` : `address ${arrival.from}`)
  const [here, theirs] = await Promise.all([findTries(pool, account, from), findTries(pool, account, strangers)])
  const answer = mayTryPassword({ here, strangers: theirs, ownDevice: device !== undefined, hasSecondFactor: false }, arrival.now)
  if (answer.kind === 'wait') return refuse(answer)
  const right = (answer.kind === 'try' && (await appCodeIsRight(signIn, person, code, arrival.now))) || (await spendRecoveryCode(pool, person, recoveryHash(signIn, person, code)))
  if (right) {
    await forgetTries(pool, account, from)
    return ok(true)
  }
  await countWrong(pool, account, from, arrival.now)
  if (!device) await countWrong(pool, account, strangers, arrival.now)
  return refuse(answer.kind === 'another-way' ? answer : { kind: 'wrong' })
}

async function appCodeIsRight(signIn: SignIn, person: string, code: string, now: Date): Promise<boolean> {
  const found = await findAuthenticator(signIn.pool, person)
  if (!found?.confirmed) return false
  const step = stepOfCode(unseal(signIn.secret, found.sealedSecret), code, now, found.lastStep)
  return step !== undefined && spendCode(signIn.pool, person, step, now)
}
