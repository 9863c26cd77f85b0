import type { Transaction } from '../../../platform/db/transaction.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { addSections, putFigureCalls } from '../storage/paper-parts.ts'
import { addPaper, type NewPaper } from '../storage/papers.ts'
import { firstDraft } from '../writing/first-draft.ts'

/** Drafts a paper from its template and live figures. Its id. */
export async function draftPaper(trx: Transaction, by: By, paper: NewPaper): Promise<string> {
  const id = await addPaper(trx, by, paper)
  const { sections, figures } = firstDraft(paper.kind, paper.board, paper.asKnownOn, paper.about)
  await addSections(trx, by, id, 1, sections)
  await putFigureCalls(trx, by, id, 1, figures)
  await recordEvent(trx, by, { subject: 'paper', subjectId: id, kind: 'paper-drafted' })
  return id
}
