import { sql } from 'kysely'
import type pg from 'pg'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { Loader } from '../loading/known-person.ts'

export type LoadKind = 'sen2' | 'schools' | 'postcodes' | 'dfe'

/** Where a load stands. `to-confirm`: somebody has to look, and answer or agree. The last four are the ends. */
export type LoadStatus = 'receiving' | 'waiting' | 'reading' | 'to-confirm' | 'loading' | 'done' | 'refused' | 'failed' | 'abandoned'

/** Nothing more is to be read of it. */
export const isOver = (status: LoadStatus): boolean => status === 'done' || status === 'refused' || status === 'failed' || status === 'abandoned'

export type Load = {
  id: string
  authority: number
  kind: LoadKind
  fileName: string
  bytes: number
  readBytes: number
  status: LoadStatus
  year: number | null
  counts: Record<string, unknown>
  note: string | null
  requestedBy: string
  requester: string | null
  requestedAt: Date
  finishedAt: Date | null
  version: number
}

/** Begins a load, whose bytes are still to come or are read from a file. Returns its id. */
export async function beginLoad(trx: Transaction, { authority, person, now }: Loader, kind: LoadKind, fileName: string, status: LoadStatus, bytes = 0): Promise<string> {
  const id = uuid()
  await sql`insert into returns.loads (authority_id, load_id, kind, file_name, bytes, status, requested_by, requested_at)
    values (${authority}, ${id}, ${kind}, ${fileName.slice(0, 200)}, ${bytes}, ${status}, ${person}, ${now})`.execute(trx)
  return id
}

export type LoadEnd = {
  status: LoadStatus
  counts?: object
  year?: number
  referenceDate?: string
  sha256?: string
  note?: string
  finishedAt?: Date
}

/** Sets where a load stands. What is not given stays. */
export async function setLoad(trx: Transaction, authority: number, load: string, to: LoadEnd): Promise<void> {
  await sql`update returns.loads set status = ${to.status}, version = version + 1,
      counts = coalesce(${to.counts ? JSON.stringify(to.counts) : null}::jsonb, counts),
      collection_year = coalesce(${to.year ?? null}, collection_year), reference_date = coalesce(${to.referenceDate ?? null}::date, reference_date),
      sha256 = coalesce(${to.sha256 ?? null}, sha256), note = ${to.note ?? null}, finished_at = ${to.finishedAt ?? null}
    where authority_id = ${authority} and load_id = ${load}`.execute(trx)
}

/** What was confirmed, by the digest of the changes that were shown. */
export async function setConfirmed(trx: Transaction, authority: number, load: string, digest: string | null): Promise<void> {
  await sql`update returns.loads set confirmed_changes = ${digest} where authority_id = ${authority} and load_id = ${load}`.execute(trx)
}

/** How large the file is, once it is here. */
export async function setSize(trx: Transaction, authority: number, load: string, bytes: number): Promise<void> {
  await sql`update returns.loads set bytes = ${bytes} where authority_id = ${authority} and load_id = ${load}`.execute(trx)
}

/** Asks, in the transaction that makes it so, for a load to be read. The job knows ids only. */
export async function askToRead(trx: Transaction, authority: number, load: string): Promise<void> {
  await sql`select platform.enqueue('returns.read', ${JSON.stringify({ authority, load })}::json)`.execute(trx)
}

/** Who asked for a load, on which day, and what they confirmed: asked as the owner of the database, which knows no reader yet. */
export async function findAsked(pool: pg.Pool, authority: number, load: string): Promise<{ by: string; frozenToday: string | null; confirmed: string | null } | undefined> {
  const { rows } = await pool.query<{ by: string; frozenToday: string | null; confirmed: string | null }>(`
    select l.requested_by as by, u.frozen_today as "frozenToday", l.confirmed_changes as confirmed from returns.loads l join identity.authorities u using (authority_id)
    where l.authority_id = $1 and l.load_id = $2`, [authority, load])
  return rows[0]
}

/** Moves a load on, if it still stands where it is thought to. False if somebody was first. */
export async function moveLoad(trx: Transaction, authority: number, load: string, from: readonly LoadStatus[], to: LoadStatus): Promise<boolean> {
  const done = await sql`update returns.loads set status = ${to}, version = version + 1
    where authority_id = ${authority} and load_id = ${load} and status = any(${[...from]})`.execute(trx)
  return done.numAffectedRows === 1n
}

type Row = {
  load_id: string; authority_id: number; kind: LoadKind; file_name: string; bytes: number; read_bytes: number; status: LoadStatus
  collection_year: number | null; counts: Record<string, unknown>; note: string | null; requested_by: string; requester: string | null
  requested_at: Date; finished_at: Date | null; version: number
}

const columns = sql`l.load_id, l.authority_id, l.kind, l.file_name, l.bytes, l.read_bytes, l.status, l.collection_year, l.counts, l.note,
  l.requested_by, p.name as requester, l.requested_at, l.finished_at, l.version`

export async function findLoad(trx: Transaction, authority: number, id: string): Promise<Load | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await sql<Row>`select ${columns} from returns.loads l left join identity.persons p on p.person_id = l.requested_by
    where l.authority_id = ${authority} and l.load_id = ${id}`.execute(trx)
  return rows[0] && loadOf(rows[0])
}

/** Loads of an authority, newest first, some of them, and how many there are. */
export async function findLoads(trx: Transaction, authority: number, page: number, size: number): Promise<{ loads: Load[]; total: number }> {
  const { rows } = await sql<Row & { total: number }>`select ${columns}, count(*) over () as total
    from returns.loads l left join identity.persons p on p.person_id = l.requested_by
    where l.authority_id = ${authority} order by l.requested_at desc, l.load_id desc limit ${size} offset ${(page - 1) * size}`.execute(trx)
  return { loads: rows.map(loadOf), total: rows[0]?.total ?? 0 }
}

const loadOf = (row: Row): Load => ({
  id: row.load_id, authority: row.authority_id, kind: row.kind, fileName: row.file_name, bytes: row.bytes, readBytes: row.read_bytes,
  status: row.status, year: row.collection_year, counts: row.counts, note: row.note, requestedBy: row.requested_by, requester: row.requester,
  requestedAt: row.requested_at, finishedAt: row.finished_at, version: row.version,
})
