import { nationalPolicy, policyInWords } from '../../indicators/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import type { Issue } from '../storage/issues.ts'
import { addPublication, endPublication, findPublications } from '../storage/publications.ts'
import { disclosePaper, smallNumbersIn } from '../writing/disclose-paper.ts'
import { figuresCsv, filesOf } from '../writing/files.ts'
import { paperDocument } from '../writing/paper-document.ts'

/** What would be published of an issue, and what somebody must look at before. */
export function publicationOf(issue: Issue) {
  const policy = nationalPolicy
  const disclosed = disclosePaper(issue.content, policy)
  const typed = issue.content.sections.flatMap(({ heading, words }) => smallNumbersIn(words, policy).map((one) => ({ heading, ...one })))
  return { ...disclosed, policy, policyWords: policyInWords(policy), typed }
}

export type PublishRefusal = 'published-already' | 'typed-numbers'

/** Publishes an issued paper: page, files and CSV from one content, after disclosure control. Its id. */
export async function publishPaper(trx: Transaction, by: By, issue: Issue, looked: boolean): Promise<Result<string, PublishRefusal>> {
  const { content, small, besides, policy, policyWords, typed } = publicationOf(issue)
  if (typed.length > 0 && !looked) return refuse('typed-numbers')
  if ((await findPublications(trx, by.authority, { issue: issue.id })).some(({ withdrawnBecause }) => withdrawnBecause === null)) return refuse('published-already')
  const note = policyWords
  const files = [...await filesOf(content, paperDocument(content, { figuresLead: false, note, author: content.board })), await figuresCsv(content)]
  const id = await addPublication(trx, by, { issue: issue.id, title: content.title, content, policy: { ...policy, words: policyWords }, withheldSmall: small, withheldBesides: besides }, files)
  await recordEvent(trx, by, { subject: 'publication', subjectId: id, kind: 'paper-published', detail: { policy: policy.name, small, besides } })
  return ok(id)
}

/** Takes a publication back, with the reason. False where that was done before. */
export async function withdrawPublication(trx: Transaction, by: By, publication: string, because: string): Promise<boolean> {
  if (!await endPublication(trx, by, publication, because)) return false
  await recordEvent(trx, by, { subject: 'publication', subjectId: publication, kind: 'publication-withdrawn', note: because })
  return true
}
