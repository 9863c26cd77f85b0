import type pg from 'pg'
import { v7 as uuid } from 'uuid'

// As the owner of the database: commands add the first people, whom nobody could have appointed.

export async function isAuthority(pool: pg.Pool, authority: number): Promise<boolean> {
  return (await pool.query('select from identity.authorities where authority_id = $1', [authority])).rowCount === 1
}

/** Whoever signs in by an address already. */
export async function findSigningIn(pool: pg.Pool, address: string): Promise<string | undefined> {
  const known = await pool.query<{ person_id: string }>('select person_id from identity.persons where email = $1 and user_id is not null', [address])
  return known.rows[0]?.person_id
}

/** Returns their id. */
export async function insertPerson(pool: pg.Pool, { name, address, user }: { name: string; address: string; user: string }): Promise<string> {
  const person = uuid()
  await pool.query('insert into identity.persons (person_id, name, email, user_id) values ($1, $2, $3, $4)', [person, name, address, user])
  return person
}

/** False if they have that role there already. */
export async function appoint(pool: pg.Pool, { authority, person, role, address, from }: { authority: number; person: string; role: string; address: string; from: string }): Promise<boolean> {
  const appointed = await pool.query(`insert into identity.appointments (authority_id, person_id, role, email, valid_from)
    values ($1, $2, $3, $4, $5) on conflict do nothing`, [authority, person, role, address, from])
  return appointed.rowCount === 1
}
