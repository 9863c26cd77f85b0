import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { isOnlyHere } from '../rules/asking-in.ts'
import { placeFor } from '../rules/permissions.ts'
import type { Reader } from '../rules/reader.ts'
import type { SignIn } from '../sign-in-door.ts'
import { removeAuthenticator } from '../storage/authenticators.ts'
import { findPasskeys, removePasskey } from '../storage/passkeys.ts'
import { endSessions } from '../storage/sessions.ts'
import { recordSettingsEvent } from '../storage/settings.ts'
import { findByPerson } from '../storage/sign-in-people.ts'
import { write } from './letters.ts'

/**
 * Takes a colleague's app and passkeys away, so that they set up new ones. They are told by mail. Who belongs to another
 * authority too is not weakened from here; nobody does it for themselves.
 */
export async function resetSecondFactor(trx: Transaction, signIn: SignIn, reader: Reader, colleague: string, now: Date): Promise<Result<true, 'has-none' | 'works-elsewhere-too' | 'oneself'>> {
  const authority = placeFor(reader, 'administer')
  const person = await findByPerson(signIn.pool, colleague)
  if (colleague === reader.person) return refuse('oneself')
  if (!person || (!person.hasAuthenticator && !person.hasPasskey)) return refuse('has-none')
  if (!isOnlyHere(person, authority)) return refuse('works-elsewhere-too')
  await recordSettingsEvent(trx, { authority, person: reader.person, now: reader.now }, 'second-factor-reset', { person: colleague })
  await write(signIn, trx.client, person, 'second-reset', { now })
  await removeAuthenticator(signIn.pool, colleague)
  for (const { id } of await findPasskeys(signIn.pool, colleague)) await removePasskey(signIn.pool, colleague, id)
  await endSessions(signIn.pool, colleague)
  return ok(true)
}
