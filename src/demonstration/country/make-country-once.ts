import type pg from 'pg'
import { makeCountry, type CountryOptions, type MadeCountry, type OtherCountry } from './make-country.ts'

/** The same on a connection of its own; two that start at once make each authority once. */
export async function makeCountryOnce(pool: pg.Pool, options: CountryOptions): Promise<MadeCountry | OtherCountry> {
  const client = await pool.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('waymark.demonstration'))`)
    return await makeCountry(client, options)
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('waymark.demonstration'))`).catch(() => {})
    client.release()
  }
}
