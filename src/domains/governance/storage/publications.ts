import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { PaperContent, PublishedPair } from '../rules/papers/canonical.ts'
import type { By } from './by.ts'
import type { FileFormat, KeptFile } from './issues.ts'

/** What stands with a publication about how small numbers were kept out of it. */
export type PolicyKept = { name: string; words: string }

export type Publication = { id: string; issue: string; title: string; publishedAt: Date; content: PaperContent; policy: PolicyKept; withheldSmall: number; withheldBesides: number; withdrawnBecause: string | null; formats: FileFormat[] }

type Row = { publication_id: string; issue_id: string; title: string; published_at: Date; content: PaperContent; policy: PolicyKept; withheld_small: number; withheld_besides: number; withdrawn_because: string | null; formats: FileFormat[] }

/** What an authority published, the latest first. Anyone sees those that are not withdrawn. */
export async function findPublications(trx: Transaction, authority: number, which: { id?: string; issue?: string } = {}): Promise<Publication[]> {
  const { rows } = await sql<Row>`
    select u.publication_id, u.issue_id, u.title, u.published_at, u.content, u.policy, u.withheld_small, u.withheld_besides, u.withdrawn_because,
      array(select f.format from governance.published_files f where f.authority_id = u.authority_id and f.publication_id = u.publication_id order by f.format) as formats
    from governance.publications u where u.authority_id = ${authority} and (${which.id ?? null}::uuid is null or u.publication_id = ${which.id ?? null}::uuid) and (${which.issue ?? null}::uuid is null or u.issue_id = ${which.issue ?? null}::uuid)
    order by u.published_at desc, u.publication_id desc`.execute(trx)
  return rows.map((row) => ({
    id: row.publication_id, issue: row.issue_id, title: row.title, publishedAt: row.published_at, content: row.content, policy: row.policy, withheldSmall: row.withheld_small, withheldBesides: row.withheld_besides,
    withdrawnBecause: row.withdrawn_because, formats: row.formats,
  }))
}

/** Every paper that an authority ever published, the latest first: what was issued, and what was told of it. */
export async function findPublishedPairs(trx: Transaction, authority: number): Promise<PublishedPair[]> {
  const { rows } = await sql<PublishedPair>`select u.publication_id as id, i.content as whole, u.content as told
    from governance.publications u join governance.issues i on i.authority_id = u.authority_id and i.issue_id = u.issue_id where u.authority_id = ${authority} order by u.published_at desc, u.publication_id desc`.execute(trx)
  return rows
}

/** What stands published of the other editions of an issue's paper. */
export async function findEarlierStanding(trx: Transaction, authority: number, issue: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select u.publication_id as id from governance.publications u
    join governance.issues i on i.authority_id = u.authority_id and i.issue_id = u.issue_id join governance.issues n on n.authority_id = i.authority_id and n.paper_id = i.paper_id
    where u.authority_id = ${authority} and n.issue_id = ${issue} and i.issue_id <> n.issue_id and u.withdrawn_at is null`.execute(trx)
  return rows.map(({ id }) => id)
}

/** Papers of an authority are published one at a time: what the one tells decides what the next may. */
export async function lockPublishing(trx: Transaction, authority: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(2802, ${authority})`.execute(trx)
}

export type NewPublication = { issue: string; title: string; content: PaperContent; policy: PolicyKept & Readonly<Record<string, unknown>>; withheldSmall: number; withheldBesides: number }

export async function addPublication(trx: Transaction, by: By, publication: NewPublication, files: readonly KeptFile[]): Promise<string> {
  const id = uuid()
  await trx.insertInto('governance.publications').values({
    authority_id: by.authority, publication_id: id, issue_id: publication.issue, title: publication.title, published_at: by.now, published_by: by.person, policy: JSON.stringify(publication.policy),
    withheld_small: publication.withheldSmall, withheld_besides: publication.withheldBesides, content: JSON.stringify(publication.content),
  }).execute()
  await trx.insertInto('governance.published_files').values(files.map((one) => ({ authority_id: by.authority, publication_id: id, format: one.format, name: one.name, type: one.type, bytes: one.bytes }))).execute()
  return id
}

export async function findPublishedFile(trx: Transaction, authority: number, publication: string, format: string): Promise<KeptFile | undefined> {
  const { rows } = await sql<KeptFile>`select format, name, type, bytes from governance.published_files where authority_id = ${authority} and publication_id = ${publication} and format = ${format}`.execute(trx)
  return rows[0]
}

/** False where it was withdrawn before, or is not there. */
export async function endPublication(trx: Transaction, by: By, publication: string, because: string): Promise<boolean> {
  const done = await sql`update governance.publications set withdrawn_at = ${by.now}, withdrawn_by = ${by.person}, withdrawn_because = ${because} where authority_id = ${by.authority} and publication_id = ${publication} and withdrawn_at is null`.execute(trx)
  return done.numAffectedRows === 1n
}
