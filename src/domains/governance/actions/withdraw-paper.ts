import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { step, type PaperRefusal } from '../rules/papers/life.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { setPaper, type Paper } from '../storage/papers.ts'

/** Takes an issued paper back, with the reason: its editions and files stay, and no other is begun. What anyone reads of it is withdrawn first. */
export async function withdrawPaper(trx: Transaction, by: By, paper: Paper, because: string): Promise<Result<true, PaperRefusal | 'published' | 'changed-meanwhile'>> {
  const next = step(paper.state, 'withdraw')
  if (!next.ok) return next
  if (paper.publication !== null) return refuse('published')
  if (!await setPaper(trx, by.authority, paper, { state: next.value, edition: paper.edition, asKnownOn: paper.asKnownOn })) return refuse('changed-meanwhile')
  await recordEvent(trx, by, { subject: 'paper', subjectId: paper.id, kind: 'paper-withdrawn', note: because, detail: { edition: paper.edition } })
  return ok(true)
}
