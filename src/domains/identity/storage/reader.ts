import type pg from 'pg'
import { literalDate } from '../../../values/plain-date.ts'
import { todayFor, type Clock } from '../../../platform/clock.ts'
import type { Appointment, Party, Reader } from '../rules/reader.ts'

type InForce = { from: string; until: string | null }

type Row = {
  person_id: string
  name: string
  appointments: (Appointment & InForce)[]
  parties: (Party & InForce)[]
  family: boolean
  shared: boolean
  authorities: Reader['authorities']
}

/**
 * The reader behind a user of the sign-in library, or nobody if that user has no person here. `chosen` is the authority they
 * said they are working for: what belongs to it comes first.
 */
export async function findReader(pool: pg.Pool, user: string, clock: Clock, chosen?: number): Promise<Reader | undefined> {
  const { rows } = await pool.query<Row>({ name: 'sign-in', text: 'select * from access.sign_in($1)', values: [user] })
  const row = rows[0]
  if (!row) return undefined
  const chosenFirst = <T extends { authority: number }>(list: readonly T[]) =>
    list.toSorted((a, b) => Number(b.authority === chosen) - Number(a.authority === chosen))
  // a demonstration lives on a day of its own: whoever is real somewhere is there on today's, and nowhere on another
  const real = row.authorities.filter((one) => !one.demonstration)
  const authorities = chosenFirst(real.length > 0 ? real : row.authorities)
  const here = <T extends { authority: number }>(list: readonly T[]) => list.filter((one) => authorities.some(({ authority }) => authority === one.authority))
  const { today, now } = todayFor(clock, authorities[0]?.frozenToday ?? null)
  const inForce = <T extends InForce>(list: readonly T[]) => list.filter((one) => one.from <= today && (one.until === null || one.until >= today))
  return {
    person: row.person_id, name: row.name, family: row.family, shared: row.shared, authorities,
    appointments: chosenFirst(here(inForce(row.appointments))), parties: here(inForce(row.parties)), today: literalDate(today), now,
  }
}
