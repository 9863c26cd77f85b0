import { spanOf } from '../understanding/amount.ts'
import { entryIn, type Entry, type Row, type View } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A rate for a whole lies between the rates for its parts: all phases between primary and secondary. */
export const wholeBetweenParts: Rule = {
  name: 'whole-between-parts',
  asks: 'Does the rate for the whole lie between the rates for its parts?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) yield* held(view)
  },
}

function* held(view: View): Generator<Comparison> {
  for (const primary of view.rows.filter(({ unit, label }) => unit === 'percent' && /\bprimary\b/i.test(label))) {
    const stem = stemOf(primary.label)
    const secondary = view.rows.find((row) => row.unit === 'percent' && /\bsecondary\b/i.test(row.label) && stemOf(row.label) === stem)
    const whole = view.rows.find((row) => row.unit === 'percent' && !/\b(primary|secondary)\b/i.test(row.label) && stemOf(row.label) === stem)
    if (secondary && whole) yield* outside(whole, primary, secondary, view)
  }
}

const stemOf = (label: string): string => label.toLowerCase().replace(/\b(primary|secondary|total|all phases|all|phase)\b/g, '').replace(/[^a-z]+/g, ' ').trim()

function* outside(whole: Row, primary: Row, secondary: Row, view: View): Generator<Comparison> {
  const held = view.columns.filter(({ role }) => role !== 'target').flatMap((column): [Entry, Entry, Entry][] => {
    const three = [whole, primary, secondary].map((row) => entryIn(row, column))
    return three.every((entry) => entry !== undefined) ? [three as [Entry, Entry, Entry]] : []
  })
  const faults = held.filter(([all, ...parts]) => !liesBetween(all, parts))
  for (const three of held.filter((one) => !faults.includes(one))) yield agree(...three)
  if (faults.length > 1 && faults.length === held.length) {
    const [all, one, other] = faults[0] as [Entry, Entry, Entry]
    yield { ...differ(faults.map(([entry]) => entry), 'look', `between ${one.cell.text} and ${other.cell.text}`, `In every column “${whole.label}” lies outside primary and secondary (${all.cell.text}; ${one.cell.text}, ${other.cell.text}): something else must be in it, and nothing says what.`), of: faults.flatMap((entries) => entries.map(({ key }) => key)) }
    return
  }
  for (const [all, one, other] of faults) yield differ([all, one, other], 'look', `between ${one.cell.text} and ${other.cell.text}`, `A whole lies between its parts: ${all.cell.text} does not lie between ${one.cell.text} and ${other.cell.text}.`)
}

function liesBetween(all: Entry, parts: readonly Entry[]): boolean {
  const span = spanOf({ ...all.amount, unit: 'percent' })
  const spans = parts.map(({ amount }) => spanOf({ ...amount, unit: 'percent' }))
  return span.high >= Math.min(...spans.map(({ low }) => low)) && span.low <= Math.max(...spans.map(({ high }) => high))
}
