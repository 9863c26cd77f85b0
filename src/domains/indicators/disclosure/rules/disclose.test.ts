import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclose } from './disclose.ts'
import { nationalPolicy, policyInWords } from './policy.ts'
import { sumsOfTable, type PublicationCell, type Sum } from './publication.ts'

const count = (key: string, value: number): PublicationCell => ({ key, kind: 'count', value })
const shownOf = (cells: readonly PublicationCell[], sums: readonly Sum[] = [], policy = nationalPolicy) =>
  Object.fromEntries([...disclose({ cells, sums }, policy).cells].map(([key, { shown }]) => [key, shown]))

describe('a count', () => {
  it.each([[0, '0'], [1, 'c'], [4, 'c'], [5, '5'], [429, '429']])('of %d is shown as %s', (value, shown) => {
    expect(shownOf([count('a', value)])).toEqual({ a: shown })
  })
  it('is rounded where the policy rounds, and a small one that is not withheld does not become 0', () => {
    expect(shownOf([count('a', 12), count('b', 13), count('n', 0)], [], { ...nationalPolicy, roundTo: 5 })).toEqual({ a: '10', b: '15', n: '0' })
    expect(shownOf([count('a', 2)], [], { ...nationalPolicy, smallestShown: 1, roundTo: 5 })).toEqual({ a: 'low' })
  })
})

describe('a total', () => {
  it('does not give away the one small part: the next smallest goes with it', () => {
    expect(shownOf([count('a', 3), count('b', 9), count('d', 30), count('t', 42)], [{ total: 't', parts: ['a', 'b', 'd'] }])).toEqual({ a: 'c', b: 'c', d: '30', t: '42' })
  })
  it('does not give away two small parts that can only be 1 and 1', () => {
    const { a, b, t } = shownOf([count('a', 1), count('b', 1), count('d', 40), count('t', 42)], [{ total: 't', parts: ['a', 'b', 'd'] }])
    expect([a, b, t]).toEqual(['c', 'c', '42']) // 40 is withheld with them
  })
  it('goes itself where every other part is 0', () => {
    expect(shownOf([count('a', 3), count('b', 0), count('t', 3)], [{ total: 't', parts: ['a', 'b'] }])).toEqual({ a: 'c', b: '0', t: 'c' })
  })
  it('is left alone where nothing is small', () => {
    expect(disclose({ cells: [count('a', 12), count('b', 8), count('t', 20)], sums: [{ total: 't', parts: ['a', 'b'] }] }, nationalPolicy)).toMatchObject({ primary: 0, secondary: 0 })
  })
})

describe('two tables of one publication', () => {
  it('do not give away in one what the other withholds', () => {
    const cells = [count('boys', 7), count('girls', 3), count('all', 10), count('north', 6), count('south', 4)]
    const shown = shownOf(cells, [{ total: 'all', parts: ['boys', 'girls'] }, { total: 'all', parts: ['north', 'south'] }])
    expect(shown).toEqual({ boys: 'c', girls: 'c', all: '10', north: 'c', south: 'c' })
  })
})

describe('a share', () => {
  const rate = (numerator: string | number, denominator: string | number, value: number): PublicationCell => ({ key: 'r', kind: 'rate', value, decimals: 1, numerator, denominator })
  it.each([
    ['of nine', rate(5, 9, 55.56), [], 'c'],
    ['of ten', rate(5, 10, 50), [], '50.0'],
    ['of a small count that is not printed beside it', rate(2, 400, 0.5), [], 'c'],
    ['of a count that is withheld', rate('n', 400, 0.75), [count('n', 3)], 'c'],
    ['that rounds to 0 and is not 0', rate(6, 40_000, 0.015), [], 'low'],
    ['of none', rate(0, 400, 0), [], '0.0'],
  ] as const)('%s', (_name, cell, others, shown) => {
    expect(shownOf([cell, ...others])['r']).toBe(shown)
  })
})

it('shows z for what does not apply, x for what is not available', () => {
  expect(shownOf([{ key: 'a', kind: 'not-applicable' }, { key: 'b', kind: 'not-available' }])).toEqual({ a: 'z', b: 'x' })
})

it('says its policy in a sentence, and gives back the one it used', () => {
  expect(policyInWords(nationalPolicy)).toBe('Counts from 1 to 4 are shown as c, and so are others from which they could be worked out. Percentages and averages of fewer than 10 are shown as c.')
  expect(disclose({ cells: [], sums: [] }, nationalPolicy).policy).toBe(nationalPolicy)
})

/** Every table near the true one that fits what is shown, by trying them all. */
function possibleValues(rows: readonly (readonly number[])[], shown: Record<string, string>): Map<string, Set<number>> {
  const possible = new Map<string, Set<number>>()
  const inner = rows.flatMap((row, r) => row.map((_, c) => `${r},${c}`))
  const choices = inner.map((key, n) => (shown[key] === 'c' ? [-2, -1, 0, 1, 2].map((more) => (rows.flat()[n] as number) + more).filter((value) => value > 0) : [Number(shown[key])]))
  const fits = (key: string, value: number) => (shown[key] === 'c' ? value > 0 : Number(shown[key]) === value)
  const width = rows[0]?.length ?? 0
  const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
  const go = (values: number[]) => {
    if (values.length > 0 && values.length % width === 0 && !fits(`${values.length / width - 1},t`, total(values.slice(-width)))) return
    if (values.length === inner.length) {
      const columns = Array.from({ length: width }, (_, c) => total(rows.map((_row, r) => values[r * width + c] as number)))
      if (!columns.every((sum, c) => fits(`t,${c}`, sum)) || !fits('t,t', total(values))) return
      for (const [n, key] of inner.entries()) possible.set(key, (possible.get(key) ?? new Set()).add(values[n] as number))
      return
    }
    for (const value of choices[values.length] as number[]) go([...values, value])
  }
  go([])
  return possible
}

describe('whatever is published of a table with totals', () => {
  const table = fc.integer({ min: 2, max: 3 }).chain((width) => fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: width, maxLength: width }), { minLength: 2, maxLength: 2 }))
  it('leaves every small count more than one thing that it could be', () => {
    fc.assert(fc.property(table, (rows) => {
      const width = rows[0]?.length ?? 0
      const full = rows.map((row) => [...row, row.reduce((a, b) => a + b, 0)])
      const all = [...full, Array.from({ length: width + 1 }, (_, c) => full.reduce((sum, row) => sum + (row[c] as number), 0))]
      const name = (r: number, c: number) => `${r === rows.length ? 't' : r},${c === width ? 't' : c}`
      const keys = all.map((row, r) => row.map((_, c) => name(r, c)))
      const shown = shownOf(all.flatMap((row, r) => row.map((value, c) => count(name(r, c), value))), sumsOfTable(keys, { lastColumn: true, lastRow: true }))
      const possible = possibleValues(rows, shown)
      for (const [r, row] of rows.entries()) {
        for (const [c, value] of row.entries()) if (value > 0 && value < 5) expect([shown[name(r, c)], (possible.get(name(r, c))?.size ?? 0) > 1]).toEqual(['c', true])
      }
    }), { numRuns: 150 })
  })
})
