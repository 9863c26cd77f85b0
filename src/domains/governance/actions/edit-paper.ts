import type { Transaction } from '../../../platform/db/transaction.ts'
import { refuse, ok, type Result } from '../../../values/result.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { step, type PaperRefusal } from '../rules/papers/life.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { copyEdition, findSections, setWords } from '../storage/paper-parts.ts'
import { setPaper, type Paper } from '../storage/papers.ts'

export type EditRefusal = PaperRefusal | 'changed-meanwhile'

/** Changes a paper's words, and the day to which its figures speak. */
export async function editPaper(trx: Transaction, by: By, paper: Paper, words: ReadonlyMap<string, string>, asKnownOn: PlainDate): Promise<Result<true, EditRefusal>> {
  const next = step(paper.state, 'edit')
  if (!next.ok) return next
  if (!await setPaper(trx, by.authority, paper, { state: next.value, edition: paper.edition, asKnownOn })) return refuse('changed-meanwhile')
  const before = new Map((await findSections(trx, by.authority, paper.id, paper.edition)).map((one) => [one.key, one.words]))
  const changed = [...words].filter(([key, text]) => before.has(key) && before.get(key) !== text)
  for (const [key, text] of changed) await setWords(trx, by, paper.id, paper.edition, key, text)
  await recordEvent(trx, by, { subject: 'paper', subjectId: paper.id, kind: 'paper-edited', detail: { sections: changed.map(([key]) => key) } })
  return ok(true)
}

/** Begins another edition of an issued paper, from the words of the last. */
export async function revisePaper(trx: Transaction, by: By, paper: Paper): Promise<Result<true, EditRefusal>> {
  const next = step(paper.state, 'revise')
  if (!next.ok) return next
  if (!await setPaper(trx, by.authority, paper, { state: next.value, edition: paper.edition + 1, asKnownOn: by.today })) return refuse('changed-meanwhile')
  await copyEdition(trx, by.authority, paper.id, paper.edition)
  await recordEvent(trx, by, { subject: 'paper', subjectId: paper.id, kind: 'paper-revised', detail: { edition: paper.edition + 1 } })
  return ok(true)
}
