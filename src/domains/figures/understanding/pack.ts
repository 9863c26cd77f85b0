import type { PlainDate } from '../../../values/plain-date.ts'
import { daysIn } from './dates.ts'
import { isPassage, isTable, type Paper, type Passage } from './paper.ts'
import { joinPages } from './join-pages.ts'
import { sentencesInCells, sentencesOf, type Sentence } from './sentences.ts'
import { viewTable, type View } from './view.ts'

/** A paper as it is understood: its tables, its sentences (those in cells too), and the day it is of. */
export type Understood = { readonly paper: Paper; readonly views: readonly View[]; readonly passages: readonly Passage[]; readonly sentences: readonly Sentence[]; readonly of: PlainDate | undefined }

/** Papers that are laid before the same people. */
export type Pack = { readonly papers: readonly Understood[] }

/** Understands one paper. */
export function understand(paper: Paper): Understood {
  const passages = paper.blocks.filter(isPassage)
  const views = joinPages(paper.blocks.filter(isTable)).map(viewTable)
  return { paper, views, passages, sentences: [...passages.flatMap(sentencesOf), ...views.flatMap(({ table }) => sentencesInCells(table.rows))], of: dayOf(paper) }
}

/** The day that a paper is of: the first full date near its top. */
function dayOf(paper: Paper): PlainDate | undefined {
  const top = paper.blocks.slice(0, 6).map((block) => (isTable(block) ? block.title : block.text)).join('\n')
  return daysIn(top).find(({ date, year }) => date !== undefined && year !== undefined)?.date
}
