import type { Cell, Table } from './paper.ts'

/** Tables that a page break cut in pieces, with the same headings on each page, put together again. */
export function joinPages(tables: readonly Table[]): Table[] {
  const joined: Table[] = []
  for (const table of tables) {
    const before = joined.findLast(({ rows }) => sameHeading(rows, table.rows))
    if (before && before.rows[0]) joined[joined.indexOf(before)] = { ...before, rows: [...before.rows, ...table.rows.slice(headingRow(table.rows) + 1)] }
    else joined.push(table)
  }
  return joined
}

type Rows = Table['rows']

const headingRow = (rows: Rows): number => {
  const first = filled(rows[0])
  const second = filled(rows[1])
  return second.length > 1.3 * first.length && second.every(({ text }) => text.length <= 60) ? 1 : 0
}

const filled = (row: readonly (Cell | undefined)[] | undefined): Cell[] => (row ?? []).filter((cell): cell is Cell => cell !== undefined)

function sameHeading(a: Rows, b: Rows): boolean {
  const [one, other] = [a[headingRow(a)] ?? [], b[headingRow(b)] ?? []]
  if (filled(one).length < 4 || Math.abs(one.length - other.length) > 1) return false
  const same = one.filter((cell, n) => cell && other[n] && begins(cell.text, (other[n] as Cell).text)).length
  return same >= 0.75 * Math.max(filled(one).length, filled(other).length)
}

const begins = (a: string, b: string): boolean => a.slice(0, 12).trim() === b.slice(0, 12).trim()
