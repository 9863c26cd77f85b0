import { placeIn, type Cell, type Passage, type Place } from './paper.ts'

/** A sentence with where it begins in its passage. */
export type Sentence = { readonly text: string; readonly at: number; readonly passage: Passage }

/** The sentences of a passage. A full stop in a number or after an initial ends none. */
export function sentencesOf(passage: Passage): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (const end of passage.text.matchAll(/(?<!\b[A-Z]|\be\.g|\bi\.e|approx|\bNo)[.!?;](?=\s+[A-Z\u2018\u201C'"(]|\s*$)|\n/g)) {
    push(end.index + 1)
    from = end.index + 1
  }
  push(passage.text.length)
  return found

  function push(to: number) {
    const raw = passage.text.slice(from, to)
    const text = raw.trim()
    if (text !== '') found.push({ text, at: from + raw.indexOf(text), passage })
  }
}

export const placeInSentence = ({ passage, at }: Sentence, offset: number): Place => placeIn(passage, at + offset)

/** A cell with words, read as a paragraph. */
export const asPassage = (cell: Cell): Passage => ({ kind: 'passage', text: cell.text, lines: [{ at: 0, place: cell.place }] })

/** The sentences in the cells of tables. */
export const sentencesInCells = (rows: readonly (readonly (Cell | undefined)[])[]): Sentence[] =>
  rows.flatMap((row) => row.flatMap((cell) => (cell && cell.text.length > 25 ? sentencesOf(asPassage(cell)) : [])))
