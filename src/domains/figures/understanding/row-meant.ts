import type { Row, View } from './view.ts'
import { wordsOf } from './words.ts'

/**
 * Which row a clause of a comment is about: the one whose name it says, or else the comment's own. A clause that could be about
 * several is about none. `sure` if the row's own name is said, or nothing else is.
 */
export function rowMeant(clause: string, own: Row, view: View): { row: Row | undefined; sure: boolean } {
  const said = wordsOf(clause)
  const scored = view.rows.filter(({ words }) => words.length >= 2).map((row) => ({ row, share: row.words.filter((word) => said.includes(word)).length / row.words.length })).toSorted((a, b) => b.share - a.share)
  const [best, next] = scored
  const ownShare = scored.find(({ row }) => row === own)?.share ?? 0
  if (best && best.row !== own && best.share >= 0.99 && best.share > ownShare && best.share > (next?.share ?? 0)) return { row: best.row, sure: true }
  // A subject of its own that no row's name says is of another measure.
  const subject = /^\s*(?:however,? |and )?(?:the |a )?(?:\w+ )?(?:number|percentage|proportion|rate|average|gap)\b/i.test(clause)
  if (subject && ownShare < 0.5) return { row: undefined, sure: false }
  return { row: own, sure: ownShare >= 0.5 || !subject }
}
