import type { Row, View } from './view.ts'
import { sameWords, wordsOf } from './words.ts'

/** A row that prints a gap, with the two rows that it is the difference of. */
export type GapRow = { readonly gap: Row; readonly from: Row; readonly less: Row }

const ALL_OTHERS = /[-\u2013(]?\s*\b(no identified sen|no sen|non-?sen|without sen|not sen|all other pupils|all pupils|peers)\b\s*\)?/i

/** Rows named "GAP - x - group" (or "x - group gap") of which the table also has "x - no SEN" and "x - group". */
export function gapRows({ rows }: View): GapRow[] {
  return rows.filter(({ label }) => /\bgap\b/i.test(label)).flatMap((gap): GapRow[] => {
    const own = wordsOf(gap.label).filter((word) => word !== 'gap')
    const less = rows.find((row) => row !== gap && !/\bgap\b/i.test(row.label) && sameWords(own, row.words))
    const from = less && rows.find((row) => ALL_OTHERS.test(row.label) && isStemOf(wordsOf(row.label.replace(ALL_OTHERS, '')), own))
    return less && from ? [{ gap, from, less }] : []
  })
}

/** All words of the stem are in the gap's name, which has only its group besides. */
const isStemOf = (stem: readonly string[], own: readonly string[]): boolean => stem.length >= 2 && stem.every((word) => own.includes(word)) && own.length - stem.length <= 2
