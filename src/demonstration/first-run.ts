import { verifyPassword } from 'better-auth/crypto'
import type pg from 'pg'
import { findDemonstrationPeople, type DemonstrationPerson } from '../domains/identity/index.ts'
import { seedPublished } from '../domains/indicators/index.ts'
import { asReader } from '../platform/db/transaction.ts'
import { borough } from './borough/places.ts'
import { makeArea, type Area } from './make-area.ts'
import { hashOf } from './sign-ins.ts'
import type { Progress } from './write/copy.ts'

export const usualSeed = 1
/** The demonstration's own day, so that it does not age. */
export const usualToday = '2026-11-02'

/** Makes the area unless it is there. Two that start at once make it once. */
export async function makeAreaOnce(pool: pg.Pool, options: { seed: number; today: string; password: string; progress?: Progress }): Promise<Area | 'was-there'> {
  const client = await pool.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('waymark.demonstration'))`)
    if (await hasAuthority(client, borough.authority)) return 'was-there'
    const { password, ...rest } = options
    const area = await makeArea(client, { ...rest, size: 'area', passwordHash: await hashOf(password) })
    await seedPublished(pool) // England's figures stand beside the area's own
    return area
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('waymark.demonstration'))`).catch(() => {})
    client.release()
  }
}

/** On a fresh installation, with no authority at all, makes the area. With one already there, makes sure that its password is `password`. */
export async function ensureDemonstration(pool: pg.Pool, password: string, progress: Progress): Promise<void> {
  const { rows } = await pool.query<{ some: boolean }>('select exists (select from identity.authorities) as some')
  if (rows[0]?.some) await keepPassword(pool, password)
  else await makeAreaOnce(pool, { seed: usualSeed, today: usualToday, password, progress })
}

/** Those who can be stepped in as; nobody where there is no demonstration. */
export const findSignIns = (pool: pg.Pool): Promise<DemonstrationPerson[]> => asReader(pool, undefined, findDemonstrationPeople)

async function hasAuthority(client: pg.ClientBase, authority: number): Promise<boolean> {
  const { rowCount } = await client.query('select from identity.authorities where authority_id = $1', [authority])
  return rowCount === 1
}

/** A database can come to a new data folder, which has a password of its own: the invented people then take that. */
async function keepPassword(pool: pg.Pool, password: string): Promise<void> {
  const { rows } = await pool.query<{ userId: string; password: string }>(`
    select a."userId", a."password" from auth."account" a join identity.persons p on p.user_id = a."userId"
    where p.person_id in (select person_id from access.demonstration_people()) order by a."userId"`)
  const [first] = rows
  if (!first || await verifyPassword({ hash: first.password, password })) return
  await pool.query(`update auth."account" set "password" = $1 where "userId" = any($2)`, [await hashOf(password), rows.map(({ userId }) => userId)])
}
