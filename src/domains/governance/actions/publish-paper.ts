import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { opennessOf, type Openness } from '../rules/papers/openness.ts'
import { typedNumbersOf } from '../rules/papers/typed-numbers.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import type { Issue } from '../storage/issues.ts'
import { findPlacing } from '../storage/agendas.ts'
import { addPublication, endPublication, findEarlierStanding, findPublications, lockPublishing } from '../storage/publications.ts'
import { withoutLinks } from '../writing/disclose-paper.ts'
import { figuresCsv, filesOf } from '../writing/files.ts'
import { paperDocument } from '../writing/paper-document.ts'
import { policyInWords } from '../../indicators/index.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { disclosePaperHere, findPolicy } from './tell-paper.ts'

/** What would be published of an issue, and what somebody must look at before. */
export async function drawPublication(trx: Transaction, authority: number, issue: Issue, today: PlainDate) {
  const policy = await findPolicy(trx, authority, today)
  const disclosed = await disclosePaperHere(trx, authority, issue.content, policy)
  return { ...disclosed, content: withoutLinks(disclosed.content), policy, policyWords: policyInWords(policy), ...typedNumbersOf(issue.content, policy.smallestShown) }
}

export type PublishRefusal = 'published-already' | 'typed-numbers' | 'kept-from-the-public' | 'needs-a-reason'

/** What somebody says on publishing: that they looked at the numbers in the words, and why, where the public was not there. */
export type Saying = { looked: boolean; because: string }

/** Whether an issued paper may be published at all, and whether with a reason. */
export async function findOpenness(trx: Transaction, authority: number, issue: Issue): Promise<Openness> {
  const { items, boardInPublic } = await findPlacing(trx, authority, issue.paper)
  return opennessOf(items, boardInPublic)
}

/** Publishes an issued paper: page, files and CSV from one content, after disclosure control. Its id. */
export async function publishPaper(trx: Transaction, by: By, issue: Issue, { looked, because }: Saying): Promise<Result<string, PublishRefusal>> {
  await lockPublishing(trx, by.authority)
  const openness = await findOpenness(trx, by.authority, issue)
  if (openness === 'kept-from-the-public') return refuse('kept-from-the-public')
  if (openness !== 'open' && because === '') return refuse('needs-a-reason')
  const { content, small, besides, policy, policyWords, anyNumber } = await drawPublication(trx, by.authority, issue, by.today)
  if (anyNumber && !looked) return refuse('typed-numbers')
  if ((await findPublications(trx, by.authority, { issue: issue.id })).some(({ withdrawnBecause }) => withdrawnBecause === null)) return refuse('published-already')
  for (const earlier of await findEarlierStanding(trx, by.authority, issue.id)) await withdrawPublication(trx, by, earlier, `Edition ${issue.edition} is published in its place`)
  const files = [...await filesOf(content, paperDocument(content, { figuresLead: false, note: policyWords, author: content.board })), await figuresCsv(content)]
  const id = await addPublication(trx, by, { issue: issue.id, title: content.title, content, policy: { ...policy, words: policyWords }, withheldSmall: small, withheldBesides: besides }, files)
  await recordEvent(trx, by, { subject: 'publication', subjectId: id, kind: 'paper-published', note: because, detail: { policy: policy.name, small, besides, openness } })
  return ok(id)
}

/** Takes a publication back, with the reason. False where that was done before. */
export async function withdrawPublication(trx: Transaction, by: By, publication: string, because: string): Promise<boolean> {
  if (!await endPublication(trx, by, publication, because)) return false
  await recordEvent(trx, by, { subject: 'publication', subjectId: publication, kind: 'publication-withdrawn', note: because })
  return true
}
