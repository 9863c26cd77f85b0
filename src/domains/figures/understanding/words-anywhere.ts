import type { Pack, Understood } from './pack.ts'
import { asPassage, type Sentence } from './sentences.ts'

/** Every piece of words of a pack, short cells too: where a date or a year may stand. */
export function* wordsAnywhere({ papers }: Pack): Generator<Sentence> {
  for (const paper of papers) yield* wordsOfPaper(paper)
}

/** Every piece of words of one paper: its sentences, and the cells too short for one. */
export function* wordsOfPaper({ sentences, views }: Understood): Generator<Sentence> {
  yield* sentences
  for (const { table } of views) for (const row of table.rows) for (const cell of row) if (cell && cell.text.length <= 25) yield { text: cell.text, at: 0, passage: asPassage(cell) }
}
