import { naturalPolarity } from '../understanding/polarity.ts'
import { cellIn, columnsOf, type Row, type View } from '../understanding/view.ts'
import { aboutCells, type Comparison, type Rule } from './comparison.ts'

/** "Higher" printed as good for absences. */
export const polarityAgainstNature: Rule = {
  name: 'polarity-against-nature',
  asks: 'Is what is printed as good also good by the measure’s own name?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const row of view.rows) yield* held(row, view)
  },
}

function* held(row: Row, view: View): Generator<Comparison> {
  const natural = naturalPolarity(row.label)
  const cell = [...columnsOf(view, 'polarity'), ...columnsOf(view, 'arrow')].map((column) => cellIn(row, column)).find((one) => one && /[lh]/i.test(one.text))
  if (!row.polarity || !natural || !cell) return
  if (row.polarity === natural) {
    yield { of: [] }
    return
  }
  const alike = view.rows.filter((other) => other !== row && other.polarity === natural && other.words.filter((word) => row.words.includes(word)).length >= 0.5 * row.words.length)
  yield aboutCells([cell], alike.length > 0 ? 'wrong' : 'look', natural === 'low' ? 'lower is good' : 'higher is good', `“${row.label}” is good when it is ${natural === 'low' ? 'low' : 'high'}${alike[0] ? `, as “${alike[0].label}” says` : ''}.`)
}
