import type { Sum } from './publication.ts'

/** What a withheld count can be, by all that is shown beside it: from `least` to `most`. */
export type Bounds = { readonly least: number; readonly most: number }

/** Coefficients of the withheld counts, and what they come to: 1a + 1b - 1t = -12. */
type Row = { terms: Map<string, number>; comes: number }

/**
 * What a reader can work out of each withheld count from the totals and the counts that are shown, knowing that what is
 * withheld is at least 1 (a true 0 is shown). Equations are also combined, as a patient reader would combine them.
 */
export function boundsOf(withheld: ReadonlySet<string>, counts: ReadonlyMap<string, number>, sums: readonly Sum[]): Map<string, Bounds> {
  const equations = sums.flatMap((sum) => equationOf(sum, withheld, counts) ?? [])
  const rows = [...equations, ...eliminate(equations)]
  const bounds = new Map([...withheld].map((key) => [key, { least: 1, most: Infinity }]))
  for (let moved = true, rounds = 0; moved && rounds < 50; rounds += 1) {
    moved = false
    for (const row of rows) moved = tighten(row, bounds) || moved
  }
  return bounds
}

function equationOf({ total, parts }: Sum, withheld: ReadonlySet<string>, counts: ReadonlyMap<string, number>): Row | undefined {
  const terms = new Map<string, number>()
  let comes = 0
  for (const [key, sign] of [...parts.map((part) => [part, 1] as const), [total, -1] as const]) {
    if (withheld.has(key)) terms.set(key, (terms.get(key) ?? 0) + sign)
    else comes -= sign * (counts.get(key) ?? 0)
  }
  return terms.size === 0 ? undefined : { terms, comes }
}

/** The reduced rows (Gauss and Jordan): a count that follows from the rest stands in one of them alone. */
function eliminate(equations: readonly Row[]): Row[] {
  const done: { row: Row; lead: string }[] = []
  for (const equation of equations) {
    let row = { terms: new Map(equation.terms), comes: equation.comes }
    for (const { row: other, lead } of done) row = without(row, other, lead)
    const first = [...row.terms].find(([, coefficient]) => coefficient !== 0)
    if (!first) continue
    const [lead, coefficient] = first
    row = { terms: new Map([...row.terms].map(([key, value]) => [key, value / coefficient])), comes: row.comes / coefficient }
    for (const one of done) one.row = without(one.row, row, lead)
    done.push({ row, lead })
  }
  return done.map(({ row }) => row)
}

function without(row: Row, other: Row, lead: string): Row {
  const times = row.terms.get(lead) ?? 0
  if (times === 0) return row
  const terms = new Map(row.terms)
  for (const [key, coefficient] of other.terms) {
    const left = (terms.get(key) ?? 0) - times * coefficient
    if (Math.abs(left) < 1e-9) terms.delete(key)
    else terms.set(key, left)
  }
  return { terms, comes: row.comes - times * other.comes }
}

/** Narrows what each count of a row can be by what the others can be. True if anything became narrower. */
function tighten({ terms, comes }: Row, bounds: Map<string, Bounds>): boolean {
  let moved = false
  for (const [key, coefficient] of terms) {
    let [low, high] = [comes, comes]
    for (const [other, times] of terms) {
      if (other === key) continue
      const { least, most } = bounds.get(other) as Bounds
      low -= times > 0 ? times * most : times * least
      high -= times > 0 ? times * least : times * most
    }
    const [one, two] = coefficient > 0 ? [low / coefficient, high / coefficient] : [high / coefficient, low / coefficient]
    const now = bounds.get(key) as Bounds
    const next = { least: Math.max(now.least, Math.ceil(one - 1e-6)), most: Math.min(now.most, Math.floor(two + 1e-6)) }
    if (next.least > now.least || next.most < now.most) {
      bounds.set(key, next)
      moved = true
    }
  }
  return moved
}
