import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Doubt } from '../rules/cells.ts'
import type { PlanChange } from '../rules/compare-plans.ts'

/** `to-map`: somebody has to say what its columns are. The others are ends. */
export type ImportState = 'to-map' | 'refused' | 'done' | 'abandoned'

export type PlanImport = {
  id: string
  authority: number
  plan: string | null
  planCode: string | null
  fileName: string
  state: ImportState
  counts: Record<string, number>
  changes: readonly PlanChange[]
  doubts: readonly Doubt[]
  requester: string | null
  requestedAt: Date
  version: number
}

type By = { authority: number; person: string; now: Date }
type Row = { import_id: string; plan_id: string | null; code: string | null; file_name: string; state: ImportState; counts: Record<string, number>; changes: PlanChange[]; doubts: Doubt[]; requester: string | null; requested_at: Date; version: number }

/** Keeps a file until somebody has said what its columns are, or without its bytes where it is read at once. */
export async function beginImport(trx: Transaction, by: By, file: { name: string; sha256: string; bytes: Buffer | null }): Promise<string> {
  const id = uuid()
  await trx.client.query(`insert into improvement.imports (authority_id, import_id, file_name, sha256, bytes, state, requested_by, requested_at)
    values ($1, $2, $3, $4, $5, 'to-map', $6, $7)`, [by.authority, id, file.name.slice(0, 200), file.sha256, file.bytes, by.person, by.now])
  return id
}

export type ImportEnd = { state: ImportState; plan?: string; counts?: object; changes?: readonly PlanChange[]; doubts: readonly Doubt[]; at: Date }

/** Sets how an import ended. The bytes go: nothing more is read from them. False if it had ended before. */
export async function endImport(trx: Transaction, authority: number, id: string, to: ImportEnd): Promise<boolean> {
  const done = await sql`update improvement.imports set state = ${to.state}, plan_id = ${to.plan ?? null}, counts = ${JSON.stringify(to.counts ?? {})}::jsonb,
      changes = ${JSON.stringify(to.changes ?? [])}::jsonb, doubts = ${JSON.stringify(to.doubts)}::jsonb, bytes = null, finished_at = ${to.at}, version = version + 1
    where authority_id = ${authority} and import_id = ${id} and state = 'to-map'`.execute(trx)
  return done.numAffectedRows === 1n
}

const columns = sql`i.import_id, i.plan_id, p.code, i.file_name, i.state, i.counts, i.changes, i.doubts, r.name as requester, i.requested_at, i.version`
const joined = sql`improvement.imports i left join improvement.plans p using (authority_id, plan_id) left join identity.persons r on r.person_id = i.requested_by`

/** One plan is taken into an authority at a time: two would not see each other's rows. Held until the transaction ends. */
export async function waitForTurn(trx: Transaction, authority: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('waymark.improvement'), ${authority}::integer)`.execute(trx)
}

export async function findImport(trx: Transaction, authority: number, id: string): Promise<PlanImport | undefined> {
  const { rows } = await sql<Row>`select ${columns} from ${joined} where i.authority_id = ${authority} and i.import_id = ${id}`.execute(trx)
  return rows.map((row) => importFrom(authority, row))[0]
}

/** The last of them, newest first. */
export async function findImports(trx: Transaction, authority: number, most = 20): Promise<PlanImport[]> {
  const { rows } = await sql<Row>`select ${columns} from ${joined} where i.authority_id = ${authority} order by i.requested_at desc limit ${most}`.execute(trx)
  return rows.map((row) => importFrom(authority, row))
}

/** The file, while it waits. Held until the transaction ends: of two who take it in at once, the second finds it taken. */
export async function findImportBytes(trx: Transaction, authority: number, id: string): Promise<Buffer | undefined> {
  const { rows } = await trx.client.query<{ bytes: Buffer | null }>(`select bytes from improvement.imports where authority_id = $1 and import_id = $2 and state = 'to-map' for update`, [authority, id])
  return rows[0]?.bytes ?? undefined
}

const importFrom = (authority: number, row: Row): PlanImport => ({
  id: row.import_id, authority, plan: row.plan_id, planCode: row.code, fileName: row.file_name, state: row.state, counts: row.counts,
  changes: row.changes, doubts: row.doubts, requester: row.requester, requestedAt: row.requested_at, version: row.version,
})
