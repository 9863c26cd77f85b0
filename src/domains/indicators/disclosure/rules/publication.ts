/** A number that is to be published. The same `key` in two tables is the same number, so that one cannot give the other away. */
export type PublicationCell =
  | { readonly key: string; readonly kind: 'count'; readonly value: number }
  /** A percentage, a rate or a mean. `numerator` and `denominator` are the keys of counts, or a number that is not itself published. */
  | { readonly key: string; readonly kind: 'rate'; readonly value: number; readonly decimals: number; readonly numerator?: string | number; readonly denominator: string | number }
  | { readonly key: string; readonly kind: 'not-applicable' }
  | { readonly key: string; readonly kind: 'not-available' }

/** A total, and the counts that add up to it: whoever knows all but one knows that one. */
export type Sum = { readonly total: string; readonly parts: readonly string[] }

/** A count of an earlier publication, and whether it was shown there: that cannot be changed any more. */
export type ToldAlready = { readonly key: string; readonly value: number; readonly shown: boolean }

/**
 * Everything that is published together, with every way in which its counts add up, those that were published earlier included:
 * what the earlier one kept back, the later one keeps back. `keep`: counts of it, however large, that are withheld elsewhere and may not be told here.
 */
export type Publication = { readonly cells: readonly PublicationCell[]; readonly sums: readonly Sum[]; readonly told?: readonly ToldAlready[]; readonly keep?: readonly string[] }

/**
 * How the counts of a table add up: `keys` row by row, the last column and the last row being totals where that is said.
 */
export function sumsOfTable(keys: readonly (readonly string[])[], totals: { readonly lastColumn?: boolean; readonly lastRow?: boolean }): Sum[] {
  const sums: Sum[] = []
  if (totals.lastColumn) for (const row of keys) sums.push(sumOf(row))
  if (totals.lastRow) for (const at of (keys[0] ?? []).keys()) sums.push(sumOf(keys.map((row) => row[at] as string)))
  return sums
}

const sumOf = (keys: readonly string[]): Sum => ({ total: keys.at(-1) as string, parts: keys.slice(0, -1) })
