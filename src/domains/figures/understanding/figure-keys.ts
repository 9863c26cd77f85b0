import { figuresIn } from './figures-in-words.ts'
import type { Understood } from './pack.ts'
import { placeKey } from './paper.ts'
import { placeInSentence } from './sentences.ts'

/** The names of all figures of a paper: the numbers of its tables, and those in its sentences that count or measure. */
export function figureKeys({ views, sentences }: Understood): string[] {
  const inTables = views.flatMap(({ rows }) => rows.flatMap(({ entries }) => entries.map(({ key }) => key)))
  const inWords = sentences.flatMap((sentence) => figuresIn(sentence.text).map(({ at }) => `${placeKey(placeInSentence(sentence, 0))}#${sentence.at + at}`))
  return [...inTables, ...inWords]
}
