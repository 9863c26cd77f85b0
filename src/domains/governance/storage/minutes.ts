import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { Attendance, Interest } from '../rules/minutes/attendance.ts'
import type { By } from './by.ts'

export type ResolutionKept = { n: number; text: string; parts: string[]; recommendation: string | null }
export type Minute = { id: string; number: string; heading: string; text: string; resolved: string; resolutions: ResolutionKept[] }
export type Attended = Attendance & { organisation: string }

/** The minutes of a meeting, in their order, with what was resolved under each. */
export async function findMinutes(trx: Transaction, authority: number, meeting: string): Promise<Minute[]> {
  const { rows } = await sql<{ minute_id: string; number: string; heading: string; body: string; resolved: string; resolutions: ResolutionKept[] | null }>`
    select m.minute_id, m.number, m.heading, m.body, m.resolved,
      (select jsonb_agg(jsonb_build_object('n', r.n, 'text', r.body, 'parts', r.parts, 'recommendation', r.recommendation_id) order by r.n) from governance.resolutions r where r.authority_id = m.authority_id and r.minute_id = m.minute_id) as resolutions
    from governance.minutes m where m.authority_id = ${authority} and m.meeting_id = ${meeting} order by m.rank`.execute(trx)
  return rows.map((row) => ({ id: row.minute_id, number: row.number, heading: row.heading, text: row.body, resolved: row.resolved, resolutions: row.resolutions ?? [] }))
}

export type NewMinute = { number: string; heading: string; text: string; resolved: string; resolutions: readonly Omit<ResolutionKept, 'n'>[] }

/** Adds minutes after those that are there. A number that the meeting has already is left as it is: false for each such. */
export async function addMinutes(trx: Transaction, by: By, meeting: string, added: readonly NewMinute[]): Promise<boolean[]> {
  const { rows } = await sql<{ last: number; numbers: string[] }>`select coalesce(max(rank), 0) as last, coalesce(array_agg(number), '{}') as numbers from governance.minutes where authority_id = ${by.authority} and meeting_id = ${meeting}`.execute(trx)
  const { last = 0, numbers = [] } = rows[0] ?? {}
  const fresh = added.map(({ number }) => !numbers.includes(number))
  for (const [n, minute] of added.entries()) {
    if (!fresh[n]) continue
    const id = uuid()
    await trx.insertInto('governance.minutes').values({ authority_id: by.authority, minute_id: id, meeting_id: meeting, rank: last + n + 1, number: minute.number, heading: minute.heading, body: minute.text, resolved: minute.resolved }).execute()
    if (minute.resolutions.length > 0) await trx.insertInto('governance.resolutions').values(minute.resolutions.map((one, at) => ({ authority_id: by.authority, minute_id: id, n: at + 1, body: one.text, parts: one.parts, recommendation_id: one.recommendation }))).execute()
  }
  return fresh
}

/** Who was there, who was away, who sat for whom. */
export async function findAttendances(trx: Transaction, authority: number, meeting: string): Promise<Attended[]> {
  const { rows } = await sql<{ name: string; organisation: string; attended: Attendance['as']; substitutes_for: string | null }>`
    select name, organisation, attended, substitutes_for from governance.attendances where authority_id = ${authority} and meeting_id = ${meeting} order by n`.execute(trx)
  return rows.map(({ name, organisation, attended, substitutes_for }) => (attended === 'substitute' ? { name, organisation, as: attended, for: substitutes_for ?? '' } : { name, organisation, as: attended }))
}

export async function findInterests(trx: Transaction, authority: number, meeting: string): Promise<Interest[]> {
  const { rows } = await sql<Interest>`select name, item, kind, stayed from governance.interests where authority_id = ${authority} and meeting_id = ${meeting} order by n`.execute(trx)
  return rows
}

/** Writes down who attended and who declared what, in the place of what stood there. */
export async function putAttendances(trx: Transaction, by: By, meeting: string, attended: readonly Attended[], interests: readonly Interest[]): Promise<void> {
  await sql`delete from governance.attendances where authority_id = ${by.authority} and meeting_id = ${meeting}`.execute(trx)
  await sql`delete from governance.interests where authority_id = ${by.authority} and meeting_id = ${meeting}`.execute(trx)
  const of = { authority_id: by.authority, meeting_id: meeting }
  if (attended.length > 0) await trx.insertInto('governance.attendances').values(attended.map((one, n) => ({ ...of, n: n + 1, name: one.name, organisation: one.organisation, attended: one.as, substitutes_for: one.as === 'substitute' ? one.for : null }))).execute()
  if (interests.length > 0) await trx.insertInto('governance.interests').values(interests.map((one, n) => ({ ...of, n: n + 1, name: one.name, item: one.item, kind: one.kind, stayed: one.stayed }))).execute()
}
