import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'

/** Somebody opened a restricted record without being named for it. `name` is null for those whom the restriction keeps out. */
export type Opening = {
  id: string; child: string; name: string | null; person: string; by: string | null; reason: string; openedAt: Date; hours: number; closed: boolean
  verdict: 'in-order' | 'not-in-order' | null; verdictNote: string | null; reviewer: string | null
}

type Row = {
  opening_id: string; child_id: string; name: string | null; person_id: string; by: string | null; reason: string; opened_at: Date; hours: number; closed: boolean
  verdict: Opening['verdict']; verdict_note: string | null; reviewer: string | null
}

const columns = sql`o.opening_id, o.child_id, c.known_as || ' ' || c.surname as name, o.person_id, p.name as by, o.reason, o.opened_at, o.hours,
  o.closes_at <= clock_timestamp() as closed, o.verdict, o.verdict_note, v.name as reviewer`
const joined = sql`people.openings o
  left join people.listed_children c on c.authority_id = o.authority_id and c.child_id = o.child_id
  left join identity.persons p on p.person_id = o.person_id
  left join identity.persons v on v.person_id = o.reviewed_by`

const openingOf = (row: Row): Opening => ({
  id: row.opening_id, child: row.child_id, name: row.name, person: row.person_id, by: row.by, reason: row.reason, openedAt: row.opened_at,
  hours: row.hours, closed: row.closed, verdict: row.verdict, verdictNote: row.verdict_note, reviewer: row.reviewer,
})

/** Of an authority: those that nobody has reviewed first, then the newest of the others. */
export async function findOpenings(trx: Transaction, authority: number, most: number): Promise<Opening[]> {
  const { rows } = await sql<Row>`select ${columns} from ${joined} where o.authority_id = ${authority}
    order by o.verdict is not null, o.opened_at desc limit ${most}`.execute(trx)
  return rows.map(openingOf)
}

export async function findOpening(trx: Transaction, authority: number, id: string): Promise<Opening | undefined> {
  const { rows } = await sql<Row>`select ${columns} from ${joined} where o.authority_id = ${authority} and o.opening_id = ${id}`.execute(trx)
  return rows[0] && openingOf(rows[0])
}

/** The reader's own opening of a child's record, while it lasts. */
export async function findOwnOpening(trx: Transaction, authority: number, child: string, person: string): Promise<{ openedAt: Date; hours: number; reason: string } | undefined> {
  const { rows } = await sql<{ opened_at: Date; hours: number; reason: string }>`select opened_at, hours, reason from people.openings
    where authority_id = ${authority} and child_id = ${child} and person_id = ${person} and closes_at > clock_timestamp()
    order by closes_at desc limit 1`.execute(trx)
  return rows[0] && { openedAt: rows[0].opened_at, hours: rows[0].hours, reason: rows[0].reason }
}

/** Names one record exactly: by its UPN or ULN, or by names and birth date. */
export type Named = { number: string } | { surname: string; forename: string; born: PlainDate }

export type Breaking = { authority: number; named: Named; because: string; hours: number; opening: string; now: Date }

/** Opens the one restricted record so named, and gives its child; undefined where there is none. */
export async function breakGlass(trx: Transaction, { authority, named, because, hours, opening, now }: Breaking): Promise<string | undefined> {
  const [number, surname, forename, born] = 'number' in named ? [named.number, null, null, null] : [null, named.surname, named.forename, isoDate(named.born)]
  const { rows } = await sql<{ child: string | null }>`select people.break_glass(${authority}::smallint, ${number}, ${surname}, ${forename}, ${born}::date,
    ${because}, ${hours}::integer, ${opening}::uuid, ${now}) as child`.execute(trx)
  return rows[0]?.child ?? undefined
}

/** False if somebody reviewed it before, or it is the reviewer's own. */
export async function saveVerdict(trx: Transaction, by: { authority: number; person: string; now: Date }, opening: string, verdict: 'in-order' | 'not-in-order', note: string): Promise<boolean> {
  const done = await sql`update people.openings set reviewed_at = ${by.now}, reviewed_by = ${by.person}, verdict = ${verdict}, verdict_note = ${note}
    where authority_id = ${by.authority} and opening_id = ${opening} and reviewed_at is null and person_id <> ${by.person}`.execute(trx)
  return done.numAffectedRows === 1n
}
