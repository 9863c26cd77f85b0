import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { hashOf } from '../rules/papers/canonical.ts'
import { step, type PaperRefusal } from '../rules/papers/life.ts'
import { emptySections } from '../rules/papers/template.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { addIssue } from '../storage/issues.ts'
import { setPaper, type Paper } from '../storage/papers.ts'
import { filesOf } from '../writing/files.ts'
import { paperDocument } from '../writing/paper-document.ts'
import { drawPaper, unknownFigures } from './draw-paper.ts'

export type IssueRefusal = { kind: PaperRefusal | 'changed-meanwhile' } | { kind: 'empty-sections'; headings: string[] } | { kind: 'unknown-figures'; keys: string[] }

/**
 * Issues a paper: its figures are drawn as known by the end of its day, its content is hashed, its files are made and kept, and
 * from then on this edition is frozen. The id of the issue.
 */
export async function issuePaper(trx: Transaction, by: By, paper: Paper, author: string): Promise<Result<string, IssueRefusal>> {
  const next = step(paper.state, 'issue')
  if (!next.ok) return refuse({ kind: next.error })
  const content = await drawPaper(trx, by.authority, paper, paper.asKnownOn, by.now)
  const empty = emptySections(paper.kind, new Map(content.sections.map(({ key, words }) => [key, words])))
  if (empty.length > 0) return refuse({ kind: 'empty-sections', headings: empty.map(({ heading }) => heading) })
  const unknown = unknownFigures(content)
  if (unknown.length > 0) return refuse({ kind: 'unknown-figures', keys: unknown })
  if (!await setPaper(trx, by.authority, paper, { state: next.value, edition: paper.edition, asKnownOn: paper.asKnownOn })) return refuse({ kind: 'changed-meanwhile' })
  const sha256 = hashOf(content)
  const files = await filesOf(content, paperDocument(content, { figuresLead: false, author }))
  const issue = await addIssue(trx, by, { paper: paper.id, edition: paper.edition, asKnownOn: paper.asKnownOn, content, sha256 }, files)
  await recordEvent(trx, by, { subject: 'paper', subjectId: paper.id, kind: 'paper-issued', detail: { edition: paper.edition, sha256 } })
  return ok(issue)
}
