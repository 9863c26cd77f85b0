import { ok, refuse, type Result } from '../../../values/result.ts'
import type { SignIn } from '../sign-in-door.ts'
import { removeAuthenticator } from '../storage/authenticators.ts'
import { findPasskeys, removePasskey } from '../storage/passkeys.ts'
import { findByPerson } from '../storage/sign-in-people.ts'

/** Takes one's own app away, unless it is the last second factor of somebody who must have one. */
export async function takeAwayApp(signIn: SignIn, who: string): Promise<Result<true, 'last-one'>> {
  const person = await findByPerson(signIn.pool, who)
  if (person?.needsSecond && !person.hasPasskey) return refuse('last-one')
  await removeAuthenticator(signIn.pool, who)
  return ok(true)
}

export async function takeAwayPasskey(signIn: SignIn, who: string, passkey: string): Promise<Result<true, 'last-one' | 'no-such-passkey'>> {
  const person = await findByPerson(signIn.pool, who)
  const has = await findPasskeys(signIn.pool, who)
  if (!has.some(({ id }) => id === passkey)) return refuse('no-such-passkey')
  if (person?.needsSecond && !person.hasAuthenticator && has.length === 1) return refuse('last-one')
  return (await removePasskey(signIn.pool, who, passkey)) ? ok(true) : refuse('no-such-passkey')
}
