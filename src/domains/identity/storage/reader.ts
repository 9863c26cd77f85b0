import type pg from 'pg'
import { literalDate } from '../../../values/plain-date.ts'
import { todayFor, type Clock } from '../../../platform/clock.ts'
import type { Appointment, Reader } from '../rules/reader.ts'

type Row = {
  person_id: string
  name: string
  appointments: (Appointment & { from: string; until: string | null })[]
  family: boolean
  authorities: Reader['authorities']
}

/** The reader behind a user of the sign-in library, or nobody if that user has no person here. */
export async function findReader(pool: pg.Pool, user: string, clock: Clock): Promise<Reader | undefined> {
  const { rows } = await pool.query<Row>({ name: 'sign-in', text: 'select * from access.sign_in($1)', values: [user] })
  const row = rows[0]
  if (!row) return undefined
  const { today, now } = todayFor(clock, row.authorities[0]?.frozenToday ?? null)
  const appointments = row.appointments.filter((one) => one.from <= today && (one.until === null || one.until >= today))
  return { person: row.person_id, name: row.name, family: row.family, authorities: row.authorities, appointments, today: literalDate(today), now }
}
