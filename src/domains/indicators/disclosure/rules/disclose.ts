import { roundedCount, type DisclosurePolicy, type DisclosureSymbol } from './policy.ts'
import type { Publication, PublicationCell, Sum } from './publication.ts'
import { boundsOf } from './what-a-reader-can-tell.ts'

/** Why a number is not shown. */
export type Withheld = 'small' | 'would-give-another-away' | 'of-too-few' | 'of-a-withheld-count'

/** A cell as it may be published. `value` is null where a symbol stands in its place. */
export type DisclosedCell = { readonly shown: string; readonly value: number | null; readonly symbol: DisclosureSymbol | null; readonly why: Withheld | null }

export type Disclosed = {
  readonly cells: ReadonlyMap<string, DisclosedCell>
  /** Recorded with the publication. */
  readonly policy: DisclosurePolicy
  /** How many were withheld because they are small themselves, and how many to protect those. */
  readonly primary: number
  readonly secondary: number
}

/**
 * What of a publication may be shown under a policy. Small counts are withheld; then so many others, smallest first, that no
 * small count can be worked out from what is left. The same numbers always give the same answer.
 */
export function disclose({ cells, sums, told = [], keep = [] }: Publication, policy: DisclosurePolicy): Disclosed {
  const own = new Map(cells.flatMap((cell) => (cell.kind === 'count' ? [[cell.key, cell.value] as const] : [])))
  const counts = new Map([...told.map(({ key, value }) => [key, value] as const), ...own])
  const known = sums.filter(({ total, parts }) => counts.has(total) && parts.every((part) => counts.has(part)))
  const small = [...counts].filter(([, value]) => value > 0 && value < policy.smallestShown).map(([key]) => key)
  const primary = new Set(small.filter((key) => own.has(key)))
  const out = new Set(told.filter(({ shown }) => shown).map(({ key }) => key))
  const elsewhere = keep.filter((key) => counts.has(key) && !out.has(key))
  const kept = new Set([...small, ...elsewhere, ...told.filter(({ shown }) => !shown).map(({ key }) => key)])
  const withheld = protect({ small: small.filter((key) => !out.has(key)), elsewhere, kept, out }, counts, known, policy)
  const shown = new Map(cells.map((cell) => [cell.key, showCell(cell, { primary, withheld, counts, policy })]))
  return { cells: shown, policy, primary: primary.size, secondary: [...withheld].filter((key) => own.has(key) && !primary.has(key)).length }
}

/** What is to be protected because it is small, or because it is withheld elsewhere; what is withheld from the first, and what is out and cannot be withheld any more. */
type Standing = { small: readonly string[]; elsewhere: readonly string[]; kept: ReadonlySet<string>; out: ReadonlySet<string> }

function protect({ small, elsewhere, kept, out }: Standing, counts: ReadonlyMap<string, number>, sums: readonly Sum[], policy: DisclosurePolicy): Set<string> {
  const withheld = new Set(kept)
  for (;;) {
    const bounds = boundsOf(withheld, counts, sums)
    // A reader knows that a sign stands for 1 to 4, or for something larger. Nothing shown may tell more.
    const bare = small.find((key) => {
      const { least, most } = bounds.get(key) ?? { least: 1, most: Infinity }
      return least > 1 || most < policy.smallestShown - 1
    }) ?? elsewhere.find((key) => { const within = bounds.get(key); return within !== undefined && within.least === within.most })
    if (bare === undefined) return withheld
    const next = nextToWithhold(bare, { withheld, out }, counts, sums)
    if (next === undefined) return withheld
    withheld.add(next)
  }
}

/**
 * What to withhold next for the sake of a bare count. Where it is the only one withheld of a sum, or one that stands with it is,
 * another of that sum: the smallest that is not 0, a part before a total. Else the smallest of any that is joined to it.
 */
function nextToWithhold(bare: string, { withheld, out }: { withheld: ReadonlySet<string>; out: ReadonlySet<string> }, counts: ReadonlyMap<string, number>, sums: readonly Sum[]): string | undefined {
  const keysOf = ({ total, parts }: Sum) => [total, ...parts]
  const smallestOf = (near: readonly Sum[]) => {
    const totals = new Set(near.map(({ total }) => total))
    const candidates = [...new Set(near.flatMap(({ total, parts }) => [...parts, total]))].filter((key) => !withheld.has(key) && !out.has(key) && (counts.get(key) ?? 0) > 0)
    return candidates.toSorted((a, b) => Number(totals.has(a)) - Number(totals.has(b)) || (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))[0]
  }
  const beside = new Set([bare])
  for (const key of beside) {
    const own = sums.filter((sum) => keysOf(sum).includes(key))
    const best = smallestOf(own.filter((sum) => keysOf(sum).every((other) => other === key || !withheld.has(other))))
    if (best !== undefined) return best
    for (const other of own.flatMap(keysOf)) if (withheld.has(other)) beside.add(other)
  }
  const reached = new Set([bare])
  for (let size = 0; size !== reached.size;) {
    size = reached.size
    const near = sums.filter((sum) => keysOf(sum).some((key) => reached.has(key)))
    const best = smallestOf(near)
    if (best !== undefined) return best
    for (const sum of near) for (const key of keysOf(sum)) reached.add(key)
  }
  return undefined
}

type Known = { primary: ReadonlySet<string>; withheld: ReadonlySet<string>; counts: ReadonlyMap<string, number>; policy: DisclosurePolicy }

function showCell(cell: PublicationCell, { primary, withheld, counts, policy }: Known): DisclosedCell {
  if (cell.kind === 'not-applicable') return symbol('z', null)
  if (cell.kind === 'not-available') return symbol('x', null)
  if (cell.kind === 'count') {
    if (withheld.has(cell.key)) return symbol('c', primary.has(cell.key) ? 'small' : 'would-give-another-away')
    const rounded = roundedCount(cell.value, policy)
    return rounded === 0 && cell.value !== 0 ? symbol('low', null) : { shown: String(rounded), value: rounded, symbol: null, why: null }
  }
  const of = (part: string | number | undefined) => (typeof part === 'string' ? counts.get(part) : part)
  if ((of(cell.denominator) ?? 0) < policy.smallestDenominator) return symbol('c', 'of-too-few')
  const small = typeof cell.numerator === 'number' && cell.numerator > 0 && cell.numerator < policy.smallestShown
  if (small || [cell.numerator, cell.denominator].some((part) => typeof part === 'string' && withheld.has(part))) return symbol('c', 'of-a-withheld-count')
  const shown = cell.value.toFixed(cell.decimals)
  return Number(shown) === 0 && cell.value !== 0 ? symbol('low', null) : { shown, value: Number(shown), symbol: null, why: null }
}

const symbol = (sign: DisclosureSymbol, why: Withheld | null): DisclosedCell => ({ shown: sign, value: null, symbol: sign, why })
