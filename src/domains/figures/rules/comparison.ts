import type { Pack } from '../understanding/pack.ts'
import { placeKey, type Cell, type Place } from '../understanding/paper.ts'
import { placeInSentence, type Sentence } from '../understanding/sentences.ts'
import type { Entry } from '../understanding/view.ts'

/** `wrong`: the printed figures cannot all be right. `look`: there may be an explanation that the paper does not give. */
export type Certainty = 'wrong' | 'look'

/** What does not agree: where it stands, what is printed, what follows instead, and why. */
export type Finding = { readonly rule: string; readonly certainty: Certainty; readonly places: readonly Place[]; readonly printed: string; readonly computed: string; readonly why: string }

/** Figures that a rule held against each other, and what it found, if they do not agree. */
export type Comparison = { readonly of: readonly string[]; readonly finding?: Omit<Finding, 'rule'> }

/** One kind of error. `compare` yields every comparison that it makes, agreeing or not, so that a paper's reader knows what was checked. */
export type Rule = { readonly name: string; readonly asks: string; readonly compare: (pack: Pack) => Iterable<Comparison> }

/** Entries of a table that agree. */
export const agree = (...entries: readonly Entry[]): Comparison => ({ of: entries.map(({ key }) => key) })

/** Entries of a table that do not. The first is the one that is printed wrong, as far as can be told. */
export const differ = (entries: readonly Entry[], certainty: Certainty, computed: string, why: string): Comparison => ({
  of: entries.map(({ key }) => key),
  finding: { certainty, places: entries.map(({ cell }) => cell.place), printed: entries[0]?.cell.text ?? '', computed, why },
})

/** Something about cells that are not figures. */
export const aboutCells = (cells: readonly Cell[], certainty: Certainty, computed: string, why: string, printed = cells[0]?.text ?? ''): Comparison => ({
  of: cells.map(({ place }) => `${placeKey(place)}#0`), finding: { certainty, places: cells.map(({ place }) => place), printed: short(printed), computed, why },
})

/** A number in a sentence, by its name. */
export const keyIn = (sentence: Sentence, offset: number): string => `${placeKey(placeInSentence(sentence, 0))}#${sentence.at + offset}`

/** Something about numbers of one sentence. */
export function aboutSentence(sentence: Sentence, at: readonly number[], printed: string, finding?: { certainty: Certainty; computed: string; why: string }): Comparison {
  const of = at.map((offset) => keyIn(sentence, offset))
  return finding ? { of, finding: { ...finding, printed: short(printed), places: placesOf(sentence, at) } } : { of }
}

const placesOf = (sentence: Sentence, at: readonly number[]): Place[] => {
  const places = (at.length === 0 ? [0] : at).map((offset) => placeInSentence(sentence, offset))
  return places.filter((place, n) => places.findIndex((one) => placeKey(one) === placeKey(place)) === n)
}

/** Enough of what is printed to find it again. */
export const short = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, 157).trimEnd()}\u2026`)
