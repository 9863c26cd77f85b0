import { roundedSpan, meets } from '../understanding/rounding.ts'
import type { Pack } from '../understanding/pack.ts'
import type { Entry, View } from '../understanding/view.ts'
import { agree, differ, type Rule } from './comparison.ts'

/** The same measure under the same heading in two tables of a pack. */
export const sameFigureInTables: Rule = {
  name: 'same-figure-in-tables',
  asks: 'Is a figure that stands in two tables the same in both?',
  *compare(pack) {
    for (const pairs of pairsByTables(pack).values()) {
      const same = pairs.filter(([a, b]) => alike(a, b)).length
      // Two tables that agree nowhere are of different things, whatever their names.
      if (same < 0.6 * pairs.length && pairs.length > 2) continue
      for (const [a, b] of pairs) {
        if (alike(a, b)) yield agree(a, b)
        else yield differ([a, b], pairs.length >= 3 ? 'wrong' : 'look', `${a.cell.text} or ${b.cell.text}`, `“${a.column.head}” has two values for one measure: ${a.cell.text} and ${b.cell.text}.${pairs.length >= 3 ? ` ${same} other figures of the two tables agree.` : ''}`)
      }
    }
  },
}

const alike = (a: Entry, b: Entry): boolean => {
  const decimals = Math.min(a.amount.decimals, b.amount.decimals)
  return a.amount.decimals === b.amount.decimals ? a.amount.value === b.amount.value : meets(roundedSpan(a.amount.value, decimals), roundedSpan(b.amount.value, decimals))
}

/** Figures that stand in two tables, by the two tables. What stands twice in one table is not of this rule. */
function pairsByTables({ papers }: Pack): Map<string, [Entry, Entry][]> {
  const known = new Map<string, { entry: Entry; table: number }[]>()
  const pairs = new Map<string, [Entry, Entry][]>()
  const views = papers.flatMap((paper) => paper.views)
  for (const [table, view] of views.entries()) for (const { name, entry } of namedIn(view)) {
    const before = known.get(name) ?? []
    for (const one of before.filter((other) => other.table !== table)) {
      const key = `${one.table} ${table}`
      pairs.set(key, [...(pairs.get(key) ?? []), [one.entry, entry]])
    }
    known.set(name, [...before, { entry, table }])
  }
  return pairs
}

function* namedIn(view: View): Generator<{ name: string; entry: Entry }> {
  const labels = view.rows.map(({ words }) => words.join(' '))
  for (const [n, row] of view.rows.entries()) {
    if (row.words.length < 3 || labels.filter((label) => label === labels[n]).length > 1) continue
    for (const entry of row.entries) {
      const head = entry.column.head.toLowerCase().replace(/latest (month|year)|\(?provisional\)?|[^a-z0-9]/g, '')
      if (head !== '') yield { name: `${row.group.toLowerCase()}|${labels[n]}|${head}|${entry.amount.unit}`, entry }
    }
  }
}
