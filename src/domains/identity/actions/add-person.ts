import { randomInt } from 'node:crypto'
import type pg from 'pg'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { Role } from '../rules/reader.ts'
import type { SignIn } from '../sign-in-door.ts'
import { appoint, findSigningIn, insertPerson, isAuthority } from '../storage/new-person.ts'
import { makeUser } from './make-user.ts'

export type NewPerson = { authority: number; role: Role; name: string; email: string }

/**
 * Adds somebody to an authority with a role and a sign-in of their own. Returns the password that was made for them: it is
 * kept nowhere but as the sign-in library's hash. Somebody known by that address is appointed, and keeps their password (null).
 */
export async function addPerson(pool: pg.Pool, signIn: SignIn, { authority, role, name, email }: NewPerson, today: string): Promise<Result<{ password: string | null }, 'no-such-authority' | 'has-that-role'>> {
  const address = email.trim().toLowerCase()
  if (!(await isAuthority(pool, authority))) return refuse('no-such-authority')
  let person = await findSigningIn(pool, address)
  let password: string | null = null
  if (person === undefined) {
    password = makePassword()
    person = await insertPerson(pool, { name, address, user: await makeUser(signIn, name, address, password) })
  }
  return (await appoint(pool, { authority, person, role, address, from: today })) ? ok({ password }) : refuse('has-that-role')
}

// No letters or digits that are taken for each other.
const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Four groups of five: 115 bits of chance, and readable over the telephone. */
const makePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-')
