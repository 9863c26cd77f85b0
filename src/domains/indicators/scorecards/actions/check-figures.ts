import { checkPaper, keepCheck, paperOfDocument, type Keeper } from '../../../figures/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { scorecardPaper } from '../files/paper.ts'
import { findDrawnScorecard } from '../storage/drawn.ts'

/** What a check of a scorecard is kept under: where the scorecard is. */
export const subjectOf = (scorecard: string): string => `/scorecards/${scorecard}`

/**
 * Recomputes what a scorecard prints, and keeps what was found with it, so that whoever keeps it can answer each finding in a line.
 * What is checked is what all who see scorecards may read. Returns the check's id; undefined if there is no such scorecard.
 */
export async function checkScorecard(trx: Transaction, keeper: Keeper, scorecard: string, asAt: PlainDate): Promise<string | undefined> {
  const found = await findDrawnScorecard(trx, keeper.authority, scorecard, asAt, 'withheld')
  if (!found) return undefined
  const paper = scorecardPaper(found.drawn, '')
  return keepCheck(trx, keeper, { name: paper.title, subject: subjectOf(scorecard), files: [paper.title] }, checkPaper([paperOfDocument(paper)]))
}
