import type { Cell } from '../understanding/paper.ts'
import { naturalPolarity } from '../understanding/polarity.ts'
import { valuesInOrder } from '../understanding/scored-rows.ts'
import { cellIn, columnsOf, type Entry, type View } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** Arrows point up for a number that rose, or for what got better: each scorecard has one of the two, told by most of its rows. */
export const arrowAgainstValues: Rule = {
  name: 'arrow-against-values',
  asks: 'Does an arrow point where the values went?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) yield* held(view)
  },
}

type Arrow = { cell: Cell; before: Entry; now: Entry; points: number; moved: number; better: number | undefined }

function* held(view: View): Generator<Comparison> {
  const arrows = arrowsOf(view)
  const byMovement = arrows.filter(({ points, moved }) => points === moved).length
  const byImprovement = arrows.filter(({ points, better }) => points === better).length
  const improvement = byImprovement > byMovement
  const fit = Math.max(byMovement, byImprovement)
  if (arrows.length < 3 || fit < 0.7 * arrows.length) return
  for (const { cell, before, now, points, moved, better } of arrows) {
    const expected = improvement ? better : moved
    if (expected === undefined || points === expected) {
      yield agree(before, now)
      continue
    }
    const sign = expected > 0 ? '↑' : expected < 0 ? '↓' : '↔'
    const found = differ([now, before], fit >= 5 ? 'wrong' : 'look', sign, `From ${before.cell.text} to ${now.cell.text} is ${sign} where ${fit} other arrows show ${improvement ? 'improvement' : 'movement'}.`)
    yield found.finding ? { ...found, finding: { ...found.finding, printed: cell.text, places: [cell.place, ...found.finding.places] } } : found
  }
}

function arrowsOf(view: View): Arrow[] {
  const [column] = columnsOf(view, 'arrow')
  return view.rows.flatMap((row): Arrow[] => {
    const cell = cellIn(row, column)
    const points = cell ? pointing(cell.text) : undefined
    const [now, before] = valuesInOrder(row).toReversed()
    if (!cell || points === undefined || !now || !before) return []
    const moved = Math.sign(Number((now.amount.value - before.amount.value).toFixed(6)))
    const polarity = row.polarity ?? naturalPolarity(row.label)
    return [{ cell, before, now, points, moved, better: polarity ? (polarity === 'low' && moved !== 0 ? -moved : moved) : undefined }]
  })
}

function pointing(text: string): number | undefined {
  const sign = text.trim()[0] ?? ''
  if ('↑⇧▲'.includes(sign) && sign !== '') return 1
  if ('↓⇩▼'.includes(sign) && sign !== '') return -1
  return '↔→='.includes(sign) && sign !== '' ? 0 : undefined
}
