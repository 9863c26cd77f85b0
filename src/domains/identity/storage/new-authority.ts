import type pg from 'pg'
import { v7 as uuid } from 'uuid'

/**
 * Makes an authority, and the service person that commands run as there. Runs as the owner of the database: there is
 * nobody yet who could be asked. False if it is there already; nothing is changed then.
 */
export async function createAuthority(pool: pg.Pool, authority: { code: number; name: string; onsCode: string | null; region: string | null }, today: string): Promise<boolean> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const made = await client.query(`insert into identity.authorities (authority_id, name, ons_code, region) values ($1, $2, $3, $4) on conflict do nothing`,
      [authority.code, authority.name, authority.onsCode, authority.region])
    if (made.rowCount === 1) {
      const person = uuid()
      await client.query(`insert into identity.persons (person_id, name, service) values ($1, 'Command line', true)`, [person])
      await client.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values ($1, $2, 'operator', $3)`, [authority.code, person, today])
    }
    await client.query('commit')
    return made.rowCount === 1
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw fault
  } finally {
    client.release()
  }
}
