import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { measures } from '../figures/measures.ts'
import type { PaperContent } from '../rules/papers/canonical.ts'
import type { Figure } from '../rules/papers/figure.ts'
import { figuresIn } from '../rules/papers/words.ts'
import { findFigureCalls, findSections } from '../storage/paper-parts.ts'
import type { Paper } from '../storage/papers.ts'

type Drawn = Pick<Paper, 'id' | 'kind' | 'title' | 'edition'> & { boardName: string; meetingOn: PlainDate | null }

/** A paper's edition with its figures drawn as known by the end of a day. The same edition, day and moment give the same content. */
export async function drawPaper(trx: Transaction, authority: number, paper: Drawn, asKnownOn: PlainDate, recordedUntil?: Date): Promise<PaperContent> {
  const sections = await findSections(trx, authority, paper.id, paper.edition)
  const called = new Set(sections.flatMap(({ words }) => figuresIn(words)))
  const figures: Figure[] = []
  for (const { key, measure, asked } of await findFigureCalls(trx, authority, paper.id, paper.edition)) {
    const drawn = called.has(key) ? await measures[measure]?.draw(trx, { authority, key, asked, asKnownOn, ...(recordedUntil === undefined ? {} : { recordedUntil }) }) : undefined
    if (drawn) figures.push(drawn)
  }
  return {
    kind: paper.kind, title: paper.title, board: paper.boardName, meetingOn: paper.meetingOn === null ? null : isoDate(paper.meetingOn), version: paper.edition, asKnownOn: isoDate(asKnownOn),
    sections: sections.map(({ key, heading, words }) => ({ key, heading, words })), figures,
  }
}

/** Places for figures of which there is none: a slip of the pen that must not be sent. */
export const unknownFigures = ({ sections, figures }: PaperContent): string[] => {
  const there = new Set(figures.map(({ key }) => key))
  return [...new Set(sections.flatMap(({ words }) => figuresIn(words)))].filter((key) => !there.has(key))
}
