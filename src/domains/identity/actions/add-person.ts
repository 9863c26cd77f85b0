import { randomInt } from 'node:crypto'
import type pg from 'pg'
import { v7 as uuid } from 'uuid'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { Role } from '../rules/reader.ts'
import type { SignIn } from '../sign-in-door.ts'
import { makeUser } from './make-user.ts'

export type NewPerson = { authority: number; role: Role; name: string; email: string }

/**
 * Adds somebody to an authority with a role and a sign-in of their own. Returns the password that was made for them: it is
 * kept nowhere but as the sign-in library's hash. Somebody known by that address is appointed, and keeps their password (null).
 */
export async function addPerson(pool: pg.Pool, signIn: SignIn, { authority, role, name, email }: NewPerson, today: string): Promise<Result<{ password: string | null }, 'no-such-authority' | 'has-that-role'>> {
  const address = email.trim().toLowerCase()
  const { rowCount } = await pool.query('select from identity.authorities where authority_id = $1', [authority])
  if (rowCount === 0) return refuse('no-such-authority')
  const known = await pool.query<{ person_id: string }>('select person_id from identity.persons where email = $1 and user_id is not null', [address])
  let person = known.rows[0]?.person_id
  let password: string | null = null
  if (!person) {
    password = makePassword()
    person = uuid()
    const user = await makeUser(signIn, name, address, password)
    await pool.query('insert into identity.persons (person_id, name, email, user_id) values ($1, $2, $3, $4)', [person, name, address, user])
  }
  const appointed = await pool.query(`insert into identity.appointments (authority_id, person_id, role, email, valid_from)
    values ($1, $2, $3, $4, $5) on conflict do nothing`, [authority, person, role, address, today])
  return appointed.rowCount === 1 ? ok({ password }) : refuse('has-that-role')
}

// No letters or digits that are taken for each other.
const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Four groups of five: 115 bits of chance, and readable over the telephone. */
const makePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-')
