import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { FileProblem } from '../../../../platform/files/file-problem.ts'
import type { By } from '../../measures/storage/by.ts'
import { insertRow } from '../../measures/storage/insert-rows.ts'

export type ImportKind = 'scorecard' | 'framework'

/** A file that was read, what came of it, and what somebody should look at. */
export type Import = {
  readonly id: string
  readonly kind: ImportKind
  readonly fileName: string
  readonly scorecard: string
  readonly counts: Readonly<Record<string, number>>
  readonly problems: readonly FileProblem[]
  readonly at: Date
  readonly by: string | null
}

type Row = { import_id: string; kind: ImportKind; file_name: string; scorecard_id: string; counts: Record<string, number>; problems: FileProblem[]; recorded_at: Date; name: string | null }

/** What was read, newest first. */
export async function findImports(trx: Transaction, authority: number): Promise<Import[]> {
  const { rows } = await sql<Row>`select i.import_id, i.kind, i.file_name, i.scorecard_id, i.counts, i.problems, i.recorded_at, p.name
    from indicators.imports i left join identity.persons p on p.person_id = i.recorded_by
    where i.authority_id = ${authority} order by i.recorded_at desc, i.import_id desc`.execute(trx)
  return rows.map((row) => ({ id: row.import_id, kind: row.kind, fileName: row.file_name, scorecard: row.scorecard_id, counts: row.counts, problems: row.problems, at: row.recorded_at, by: row.name }))
}

export async function addImport(trx: Transaction, by: By, it: { kind: ImportKind; fileName: string; sha256: string; scorecard: string; counts: Record<string, number>; problems: readonly FileProblem[] }): Promise<string> {
  const id = uuid()
  await insertRow(trx, 'imports', by, { import_id: id, kind: it.kind, file_name: it.fileName, sha256: it.sha256, scorecard_id: it.scorecard, counts: it.counts, problems: it.problems })
  return id
}
