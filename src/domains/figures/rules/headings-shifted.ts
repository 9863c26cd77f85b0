import type { Cell } from '../understanding/paper.ts'
import type { Comparison, Rule } from './comparison.ts'

/** Headings that stand over the wrong columns: "RAG" over numbers, with the colours beside it. */
export const headingsShifted: Rule = {
  name: 'headings-shifted',
  asks: 'Do headings stand over the columns that they name?',
  *compare({ papers }): Generator<Comparison> {
    for (const { views } of papers) for (const { table, shift, headRow } of views) {
      if (headRow === undefined) continue
      if (shift === 0) {
        yield { of: [] }
        continue
      }
      const heading = (table.rows[headRow] ?? []).find((cell): cell is Cell => /^b?rag/i.test(cell?.text.trim() ?? ''))
      if (heading) yield { of: [], finding: { certainty: 'wrong', places: [heading.place], printed: heading.text, computed: `${Math.abs(shift)} column${Math.abs(shift) === 1 ? '' : 's'} further ${shift > 0 ? 'left' : 'right'}`, why: `No colour stands under “${heading.text}”: the colours are ${Math.abs(shift)} column${Math.abs(shift) === 1 ? '' : 's'} ${shift > 0 ? 'before' : 'after'} it, and the headings round it are shifted with it.` } }
    }
  },
}
