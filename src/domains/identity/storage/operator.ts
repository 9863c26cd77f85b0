import type pg from 'pg'
import { todayFor, type Clock } from '../../../platform/clock.ts'
import { literalDate } from '../../../values/plain-date.ts'
import type { Reader } from '../rules/reader.ts'

/**
 * The reader that a command runs as in an authority: its service person with the role `operator`. Row-level
 * security holds for it as for anyone. Undefined if there is no such authority.
 */
export async function findOperator(pool: pg.Pool, authority: number, clock: Clock): Promise<Reader | undefined> {
  const { rows } = await pool.query<{ person_id: string; name: string; title: string; area: string; frozen_today: string | null; demonstration: boolean; version: number }>(
    `select p.person_id, p.name, r.title, u.name as area, u.frozen_today, u.demonstration, u.version
     from identity.appointments a join identity.persons p using (person_id) join identity.roles r using (role)
     join identity.authorities u using (authority_id)
     where a.authority_id = $1 and a.role = 'operator' and p.service order by p.person_id limit 1`, [authority])
  const row = rows[0]
  if (!row) return undefined
  const { today, now } = todayFor(clock, row.frozen_today)
  return {
    person: row.person_id, name: row.name, family: false, shared: false, parties: [], today: literalDate(today), now,
    appointments: [{ authority, role: 'operator', title: row.title, locality: null, localityName: null }],
    authorities: [{ authority, name: row.area, frozenToday: row.frozen_today, demonstration: row.demonstration, version: row.version }],
  }
}
