import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { PaperContent } from '../rules/papers/canonical.ts'
import type { By } from './by.ts'

export type FileFormat = 'html' | 'docx' | 'pdf' | 'csv'
export type KeptFile = { format: FileFormat; name: string; type: string; bytes: Buffer }
export type Issue = { id: string; paper: string; edition: number; issuedAt: Date; by: string | null; asKnownOn: PlainDate; content: PaperContent; sha256: string; files: { format: FileFormat; name: string; size: number; sha256: string }[] }

type Row = { issue_id: string; paper_id: string; edition: number; issued_at: Date; by: string | null; as_known_on: string; content: PaperContent; sha256: string; files: Issue['files'] | null }

/** The editions of a paper as they left us, the latest first. */
export async function findIssues(trx: Transaction, authority: number, which: { paper?: string; id?: string }): Promise<Issue[]> {
  const { rows } = await sql<Row>`
    select i.issue_id, i.paper_id, i.edition, i.issued_at, p.name as by, i.as_known_on, i.content, i.sha256,
      (select jsonb_agg(jsonb_build_object('format', f.format, 'name', f.name, 'size', octet_length(f.bytes), 'sha256', f.sha256) order by f.format) from governance.issued_files f where f.authority_id = i.authority_id and f.issue_id = i.issue_id) as files
    from governance.issues i left join identity.persons p on p.person_id = i.issued_by
    where i.authority_id = ${authority} and (${which.paper ?? null}::uuid is null or i.paper_id = ${which.paper ?? null}::uuid) and (${which.id ?? null}::uuid is null or i.issue_id = ${which.id ?? null}::uuid) order by i.edition desc`.execute(trx)
  return rows.map((row) => ({ id: row.issue_id, paper: row.paper_id, edition: row.edition, issuedAt: row.issued_at, by: row.by, asKnownOn: literalDate(row.as_known_on), content: row.content, sha256: row.sha256, files: row.files ?? [] }))
}

export async function addIssue(trx: Transaction, by: By, issue: { paper: string; edition: number; asKnownOn: PlainDate; content: PaperContent; sha256: string }, files: readonly (KeptFile & { sha256: string })[]): Promise<string> {
  const id = uuid()
  await trx.insertInto('governance.issues').values({ authority_id: by.authority, issue_id: id, paper_id: issue.paper, edition: issue.edition, issued_at: by.now, issued_by: by.person, as_known_on: isoDate(issue.asKnownOn), content: JSON.stringify(issue.content), sha256: issue.sha256 }).execute()
  await trx.insertInto('governance.issued_files').values(files.map((one) => ({ authority_id: by.authority, issue_id: id, format: one.format, name: one.name, type: one.type, bytes: one.bytes, sha256: one.sha256 }))).execute()
  return id
}

export async function findIssuedFile(trx: Transaction, authority: number, issue: string, format: string): Promise<KeptFile | undefined> {
  const { rows } = await sql<KeptFile>`select format, name, type, bytes from governance.issued_files where authority_id = ${authority} and issue_id = ${issue} and format = ${format}`.execute(trx)
  return rows[0]
}
