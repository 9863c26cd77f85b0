import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { step } from '../rules/papers/life.ts'
import { nameFigure, withFigure, withoutFigure } from '../rules/papers/place-figure.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { addFigureCall, findFigureCalls, findSections, removeFigureCall, setWords, type FigureCall } from '../storage/paper-parts.ts'
import { setPaper, type Paper } from '../storage/papers.ts'
import type { EditRefusal } from './edit-paper.ts'

/** `about`: what the figure is called after. `section`: under which heading it stands. */
export type Placing = Omit<FigureCall, 'key'> & { about: string; section: string }

/** Adds a figure to a paper that is not issued, at the end of a section’s words. Its key. */
export async function placeFigure(trx: Transaction, by: By, paper: Paper, { about, section, ...call }: Placing): Promise<Result<string, EditRefusal | 'no-such-section'>> {
  const next = step(paper.state, 'edit')
  if (!next.ok) return next
  const into = (await findSections(trx, by.authority, paper.id, paper.edition)).find(({ key }) => key === section)
  if (!into) return refuse('no-such-section')
  if (!await setPaper(trx, by.authority, paper, { state: next.value, edition: paper.edition, asKnownOn: paper.asKnownOn })) return refuse('changed-meanwhile')
  const key = nameFigure(about, new Set((await findFigureCalls(trx, by.authority, paper.id, paper.edition)).map((one) => one.key)))
  await addFigureCall(trx, by, paper.id, paper.edition, { ...call, key })
  await setWords(trx, by, paper.id, paper.edition, section, withFigure(into.words, key))
  await recordEvent(trx, by, { subject: 'paper', subjectId: paper.id, kind: 'paper-edited', detail: { sections: [section], added: { key, ...call } } })
  return ok(key)
}

/** Takes a figure out of a paper that is not issued, and out of its words. */
export async function takeFigure(trx: Transaction, by: By, paper: Paper, key: string): Promise<Result<true, EditRefusal | 'no-such-figure'>> {
  const next = step(paper.state, 'edit')
  if (!next.ok) return next
  if (!(await findFigureCalls(trx, by.authority, paper.id, paper.edition)).some((one) => one.key === key)) return refuse('no-such-figure')
  if (!await setPaper(trx, by.authority, paper, { state: next.value, edition: paper.edition, asKnownOn: paper.asKnownOn })) return refuse('changed-meanwhile')
  const changed = (await findSections(trx, by.authority, paper.id, paper.edition)).filter(({ words }) => withoutFigure(words, key) !== words.trim())
  for (const { key: section, words } of changed) await setWords(trx, by, paper.id, paper.edition, section, withoutFigure(words, key))
  await removeFigureCall(trx, by, paper.id, paper.edition, key)
  await recordEvent(trx, by, { subject: 'paper', subjectId: paper.id, kind: 'paper-edited', detail: { sections: changed.map((one) => one.key), taken: key } })
  return ok(true)
}
