import { checkPaper, keepCheck, paperOfDocument } from '../../figures/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { By } from '../storage/by.ts'
import type { Paper } from '../storage/papers.ts'
import { paperDocument } from '../writing/paper-document.ts'
import { drawPaper } from './draw-paper.ts'
import { tellPaper } from './tell-paper.ts'

/** What a check of a paper of ours is kept under: where the paper is. */
export const subjectOf = (paper: string): string => `/papers/${paper}`

/**
 * Recomputes what a paper prints, and keeps what was found with it, so that its author can answer each finding in a line. It blocks
 * nothing: a paper can be issued with findings, answered or not. Returns the check's id.
 */
export async function checkFigures(trx: Transaction, by: By, paper: Paper): Promise<string> {
  // what is kept with the paper is read by all who see papers: so it is what all of them may read that is checked
  const content = await tellPaper(trx, by.authority, await drawPaper(trx, by.authority, paper, paper.asKnownOn), { seesFigures: false, today: by.today })
  const document = paperDocument(content, { figuresLead: false, author: paper.draftedBy ?? '' })
  return keepCheck(trx, by, { name: paper.title, subject: subjectOf(paper.id), files: [document.title] }, checkPaper([paperOfDocument(document)]))
}
