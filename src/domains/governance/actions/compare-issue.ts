import type { Transaction } from '../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import { hashOf, type PaperContent } from '../rules/papers/canonical.ts'
import { changesBetween, type PaperChange } from '../rules/papers/changes.ts'
import type { Issue } from '../storage/issues.ts'
import { drawPaper } from './draw-paper.ts'
import { tellPaper } from './tell-paper.ts'

export type Comparison = {
  /** The hash of the same edition, drawn again today from what was known on its day. */
  drawnAgain: string
  same: boolean
  /** What differs when it is drawn again from what was known then: nothing, if the records kept their past. */
  lost: PaperChange[]
  /** What stands otherwise when the same questions are asked with what is known today. */
  since: PaperChange[]
}

/** Draws an issued paper again, from what was known and recorded when it was issued and from what is known today. */
export async function compareIssue(trx: Transaction, authority: number, issue: Issue, today: PlainDate, seesFigures: boolean): Promise<Comparison> {
  const { content } = issue
  const paper = { id: issue.paper, kind: content.kind, title: content.title, edition: issue.edition, boardName: content.board, meetingOn: content.meetingOn === null ? null : literalDate(content.meetingOn) }
  const again = await drawPaper(trx, authority, paper, issue.asKnownOn, issue.issuedAt)
  const now = await drawPaper(trx, authority, paper, today)
  const tell = (one: PaperContent) => tellPaper(trx, authority, one, { seesFigures, today })
  const told = await tell(content)
  const drawnAgain = hashOf(again)
  return { drawnAgain, same: drawnAgain === issue.sha256, lost: changesBetween(told, await tell(again)), since: changesBetween(told, await tell(now)) }
}
