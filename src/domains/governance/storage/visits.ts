import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { By } from './by.ts'

export type Feedback = { n: number; text: string; tone: 'strength' | 'concern'; focus: { id: string; title: string; lead: string; state: 'open' | 'closed' } | null }
export type Visit = { id: string; on: PlainDate; kind: 'informal' | 'formal'; visitors: string; summary: string; feedback: Feedback[] }

type Row = { visit_id: string; visited_on: string; kind: Visit['kind']; visitors: string; summary: string; feedback: (Omit<Feedback, 'focus'> & { focus_id: string | null; title: string | null; lead: string | null; state: 'open' | 'closed' | null })[] | null }

/** Visits of the department's advisers, the latest first, with what they said and what it became. */
export async function findVisits(trx: Transaction, authority: number, id?: string): Promise<Visit[]> {
  const { rows } = await sql<Row>`
    select v.visit_id, v.visited_on, v.kind, v.visitors, v.summary,
      (select jsonb_agg(jsonb_build_object('n', f.n, 'text', f.body, 'tone', f.tone, 'focus_id', a.focus_id, 'title', a.title, 'lead', a.lead, 'state', a.state) order by f.n)
        from governance.visit_feedback f left join governance.focus_areas a on a.authority_id = f.authority_id and a.focus_id = f.focus_id where f.authority_id = v.authority_id and f.visit_id = v.visit_id) as feedback
    from governance.visits v where v.authority_id = ${authority} and (${id ?? null}::uuid is null or v.visit_id = ${id ?? null}::uuid) order by v.visited_on desc`.execute(trx)
  return rows.map((row) => ({
    id: row.visit_id, on: literalDate(row.visited_on), kind: row.kind, visitors: row.visitors, summary: row.summary,
    feedback: (row.feedback ?? []).map(({ n, text, tone, focus_id, title, lead, state }) => ({ n, text, tone, focus: focus_id && title !== null && lead !== null && state ? { id: focus_id, title, lead, state } : null })),
  }))
}

export type NewVisit = { on: PlainDate; kind: Visit['kind']; visitors: string; summary: string; feedback: readonly { text: string; tone: Feedback['tone'] }[] }

export async function addVisit(trx: Transaction, by: By, visit: NewVisit): Promise<string> {
  const id = uuid()
  await trx.insertInto('governance.visits').values({ authority_id: by.authority, visit_id: id, visited_on: isoDate(visit.on), kind: visit.kind, visitors: visit.visitors, summary: visit.summary }).execute()
  if (visit.feedback.length > 0) await trx.insertInto('governance.visit_feedback').values(visit.feedback.map((one, n) => ({ authority_id: by.authority, visit_id: id, n: n + 1, body: one.text, tone: one.tone }))).execute()
  return id
}

/** Makes a focus area of a piece of feedback. Undefined where it has become one already, or is not there. */
export async function addFocus(trx: Transaction, by: By, visit: string, n: number, focus: { title: string; lead: string }): Promise<string | undefined> {
  const id = uuid()
  await trx.insertInto('governance.focus_areas').values({ authority_id: by.authority, focus_id: id, title: focus.title, lead: focus.lead, state: 'open' }).execute()
  const done = await sql`update governance.visit_feedback set focus_id = ${id} where authority_id = ${by.authority} and visit_id = ${visit} and n = ${n} and focus_id is null`.execute(trx)
  return done.numAffectedRows === 1n ? id : undefined
}

/** Undefined where it is not open. */
export async function closeFocus(trx: Transaction, authority: number, focus: string): Promise<boolean> {
  const done = await sql`update governance.focus_areas set state = 'closed', version = version + 1 where authority_id = ${authority} and focus_id = ${focus} and state = 'open'`.execute(trx)
  return done.numAffectedRows === 1n
}

export type OneToOne = { id: string; on: PlainDate; lead: string; about: string; agreed: string; next: PlainDate | null }

/** Talks with the workstreams' leads, the latest first. Seen by whoever runs the programme. */
export async function findOneToOnes(trx: Transaction, authority: number): Promise<OneToOne[]> {
  const { rows } = await sql<{ one_to_one_id: string; held_on: string; lead: string; about: string; agreed: string; next_on: string | null }>`
    select one_to_one_id, held_on, lead, about, agreed, next_on from governance.one_to_ones where authority_id = ${authority} order by held_on desc, one_to_one_id desc`.execute(trx)
  return rows.map((row) => ({ id: row.one_to_one_id, on: literalDate(row.held_on), lead: row.lead, about: row.about, agreed: row.agreed, next: row.next_on === null ? null : literalDate(row.next_on) }))
}

export async function addOneToOne(trx: Transaction, by: By, talk: Omit<OneToOne, 'id'>): Promise<void> {
  await trx.insertInto('governance.one_to_ones').values({ authority_id: by.authority, one_to_one_id: uuid(), held_on: isoDate(talk.on), lead: talk.lead, about: talk.about, agreed: talk.agreed, next_on: talk.next === null ? null : isoDate(talk.next), recorded_by: by.person }).execute()
}
