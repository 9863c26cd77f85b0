import { describe, expect, it } from 'vitest'
import { literalDate } from '../../../../values/plain-date.ts'
import type { Indicator } from '../../measures/rules/indicator.ts'
import { arrowKey, type Comparison } from '../../measures/rules/direction.ts'
import type { IndicatorRecord } from '../../measures/rules/record.ts'
import { directionInWords } from '../../measures/rules/direction-words.ts'
import type { PublishedFigure } from '../../measures/rules/published.ts'
import { directionFor, goalLineFor, ragFor, readingOf } from '../../measures/rules/reading.ts'
import { plainValue } from '../../measures/rules/value.ts'
import { blocks, drawScorecard } from './draw.ts'
import { inShort } from './in-short.ts'
import type { ScorecardColumn } from './layout.ts'
import { usualSettings } from '../../settings/rules/settings.ts'
import { ownFrom, ownLayout } from './own-layout.ts'

const day = literalDate
const indicator: Indicator = {
  id: 'one', code: 'K1', title: 'Advice in time', group: 'Advice', parent: null, formula: 'share', gap: null, meaning: 'x', polarity: 'low', rhythm: { kind: 'M', year: 'financial' }, unit: 'percent', decimals: 1,
  source: 'entered', reckoning: null, publishedMeasure: 'requests-refused-percent', owner: null, ownerId: null, ownerName: null, qualityConcern: 'Half of them sent nothing', reported: false,
}
const record = (more: Partial<IndicatorRecord> = {}): IndicatorRecord => ({
  indicator, values: [plainValue(day('2026-07-31'), 9), plainValue(day('2026-08-31'), 8), plainValue(day('2026-09-30'), 6.25)], arrows: new Map(), comparators: [], published: [], overrides: [], commentaries: [], rebases: [], settings: usualSettings,
  targets: [{ printed: '7% or lower', from: null, until: null, baseline: null }], tolerances: [{ amount: 5, of: 'percent-of-target', from: null }], ...more,
})
const drawn = (columns: readonly ScorecardColumn[], of = record(), convention: 'movement' | 'improvement' = 'movement', comparison: Comparison = 'previous-period') => {
  const layout = { title: 'T', lines: [], convention, comparison, tables: [{ heading: 'H', sheet: 'H', columns, rows: [{ kind: 'indicator' as const, indicator: 'one', mark: 'P', way: '(Lower)' }, { kind: 'indicator' as const, indicator: 'gone', mark: null }] }] }
  const [row, ...more] = drawScorecard(layout, new Map([['one', of]]), day('2026-11-02')).tables[0]?.rows ?? []
  expect(more).toEqual([])
  return row?.kind === 'indicator' ? row.cells.map(({ text }) => text) : []
}
const plain = (...kinds: ('mark' | 'title' | 'quality' | 'reported' | 'polarity' | 'way' | 'good-is' | 'period-kind' | 'now' | 'arrow' | 'direction' | 'rag' | 'says')[]) => kinds.map((kind): ScorecardColumn => ({ kind, heading: kind }))

describe('a row of a scorecard', () => {
  it('prints what its columns ask for', () => {
    expect(drawn(plain('mark', 'title', 'quality', 'reported', 'polarity', 'way', 'good-is', 'period-kind', 'now', 'arrow', 'direction', 'rag', 'says')))
      .toEqual(['P', 'Advice in time', '✓', '', 'L', 'lower', '↓ (Lower)', 'M', '6.3', '↓', 'better than Aug 2026 (8.0 to 6.3)', 'GREEN', 'Too few values'])
  })
  it('points its arrow by the scorecard’s own convention', () => {
    expect([drawn(plain('arrow')), drawn(plain('arrow'), record(), 'improvement')]).toEqual([['↓'], ['↑']])
  })
  it('keeps an arrow as it was printed, and an empty cell empty', () => {
    expect(drawn(plain('arrow'), record({ arrows: new Map([[day('2026-09-30'), '↔']]) }))).toEqual(['↔'])
    expect(drawn(plain('arrow'), record({ arrows: new Map([[day('2026-09-30'), 'unknown']]) }))).toEqual([''])
  })
  it('has a period by its day, or counted back from the latest', () => {
    expect(drawn([{ kind: 'value', heading: 'Aug', ends: '2026-08-31', back: null, latest: false }, { kind: 'value', heading: '2 before', ends: null, back: 2, latest: false }, { kind: 'value', heading: 'Jan', ends: '2026-01-31', back: null, latest: false }])).toEqual(['8.0', '', ''])
    expect(drawn([{ kind: 'value', heading: '2 before', ends: null, back: 2, latest: false }])).toEqual(['9.0'])
  })
  it('whose last column has no number yet has no arrow and no RAG for it', () => {
    const waiting = record({ values: [plainValue(day('2026-07-31'), 9), plainValue(day('2026-08-31'), 8), { ...plainValue(day('2026-09-30'), 0), known: { state: 'not-yet-due', due: day('2026-12-01') } }] })
    expect(drawn([{ kind: 'value', heading: 'Sep', ends: '2026-09-30', back: null, latest: true }, ...plain('arrow', 'rag')], waiting)).toEqual(['not yet due', '', ''])
  })
  it('has the target that was in force for the period', () => {
    const targets = [{ printed: '9.0', from: day('2025-04-01'), until: day('2026-03-31'), baseline: null }, { printed: '7.0', from: day('2026-04-01'), until: null, baseline: null }]
    expect(drawn([{ kind: 'target', heading: 'Target 2025-26', at: '2026-03-31' }, { kind: 'target', heading: 'Target', at: null }], record({ targets }))).toEqual(['9.0', '7.0'])
  })
})

it.each([['movement', 'previous-period', 'that the number rose, an arrow down that it fell. The word says whether that is better. Arrows and words compare with the period before.'], ['improvement', 'region', 'better than the region, an arrow down worse, given which way is good. Arrows and words compare with the region, as entered']] as const)(
  'the key of %s against %s says what an arrow means and what with', (convention, comparison, words) => expect(arrowKey(convention, comparison)).toContain(words))

describe('compared with others', () => {
  const published = [{ of: 'england' as const, name: 'England', year: 2025, value: 9.5, decimals: 1, why: null, source: 'a release' }, { of: 'region' as const, name: 'North East', year: 2025, value: null, decimals: 0, why: 'withheld, because it is small', source: 'a release' }]
  const compared = (comparison: 'england' | 'region', of: IndicatorRecord) => readingOf(of, day('2026-11-02'), { comparison })
  it('is better or worse than the figure that was published last, which is named with its year', () => {
    expect(directionInWords(compared('england', record({ published })))).toBe('better than England, 2025 (6.3 against 9.5)')
  })
  it('has an arrow that says the same as its word and its key, and not the one that its source printed against the period before', () => {
    const of = record({ published, arrows: new Map([[day('2026-09-30'), '↔']]) })
    const cells = (convention: 'movement' | 'improvement') => {
      const layout = ownLayout({ title: 'T', line: '', convention, comparison: 'england', periods: 0, indicators: [{ id: 'one', group: '' }] })
      const { key, tables } = drawScorecard(layout, new Map([['one', of]]), day('2026-11-02'))
      const [row] = tables[0]?.rows ?? []
      return [key, ...(row?.kind === 'indicator' ? row.cells.flatMap((cell) => (cell.kind === 'arrow' ? [cell.text, cell.words] : [])) : [])]
    }
    expect(cells('movement')).toEqual([expect.stringContaining('An arrow up means higher than England, an arrow down lower.'), '↓', 'better'])
    expect(cells('improvement')).toEqual([expect.stringContaining('An arrow up means better than England, an arrow down worse'), '↑', 'better'])
    expect(drawn(plain('arrow'), record({ published, arrows: new Map([[day('2026-09-30'), 'unknown']]) }), 'improvement', 'england')).toEqual(['↑'])
  })
  it('says so where there is nothing to compare with, in the cell and in short', () => {
    expect(drawn(plain('arrow', 'direction'), record(), 'improvement', 'england')).toEqual(['', 'no figure to compare with'])
    const suppressed = record({ values: [{ ...plainValue(day('2026-09-30'), 0), known: { state: 'suppressed' }, printed: null }] })
    expect(drawn(plain('now', 'direction'), suppressed, 'improvement', 'england')).toEqual(['c: withheld, to protect people who could be recognised', 'withheld'])
    const layout = ownLayout({ title: 'T', line: '', convention: 'improvement', comparison: 'england', periods: 0, indicators: [{ id: 'one', group: '' }] })
    expect(inShort(drawScorecard(layout, new Map([['one', record()]]), day('2026-11-02')))).toBe('One indicator: 0 better than England, 0 worse; 1 has no figure to compare with; 1 GREEN.')
  })
  it('goes by the figure that was entered for the same period, where there is one', () => {
    const comparators = [{ with: 'england' as const, ends: day('2026-09-30'), value: { state: 'number' as const, value: 5 }, printed: null, vintage: null }]
    expect(directionInWords(compared('england', record({ published, comparators })))).toBe('worse than England (6.3 against 5.0)')
  })
  it.each([
    ['a figure that was withheld', 'region' as const, record({ published })],
    ['a year after the period', 'england' as const, record({ published, values: [plainValue(day('2024-09-30'), 6)] })],
    ['counts, which grow with the place', 'england' as const, record({ published, indicator: { ...indicator, unit: 'count' } })],
  ])('says nothing against %s', (_, comparison, of) => expect(compared(comparison, of).direction).toBeNull())
  it('leaves an old period its own year, whatever was published since: its rating, its direction and its line', () => {
    const years = [2025, 2024, 2023].map((year) => ({ ...published[0] as PublishedFigure, year, value: year - 2016 }))
    const of = record({ published: years, targets: [{ printed: 'below the national average', from: null, until: null, baseline: null }], values: [plainValue(day('2023-12-31'), 8), plainValue(day('2024-12-31'), 7.5), plainValue(day('2025-12-31'), 6)] })
    expect(of.values.map((value) => [ragFor(of, value).why, goalLineFor(of, value), directionFor(of, value, 'england')?.against])).toEqual([['beyond-tolerance', 7, 'England, 2023'], ['met', 8, 'England, 2024'], ['met', 9, 'England, 2025']])
  })
  it('says nothing against a figure that is measured otherwise', () => {
    expect(compared('england', record({ published, indicator: { ...indicator, unit: 'weeks' } })).direction).toBeNull()
  })
  it('rates a target that names England by what was published, where nothing was entered', () => {
    const targets = [{ printed: 'below the national average', from: null, until: null, baseline: null }]
    expect([compared('england', record({ published, targets })).rag.rag, compared('england', record({ targets })).rag.why]).toEqual(['GREEN', 'no-comparator'])
  })
})

it('a trend in characters rises with its values', () => expect([blocks([1, 2, 3]), blocks([5, 5]), blocks([])]).toEqual(['▁▅█', '▄▄', '']))

it('says in short how a scorecard stands', () => {
  const layout = ownLayout({ title: 'T', line: '', convention: 'movement', comparison: 'previous-period', periods: 2, indicators: [{ id: 'one', group: 'Advice' }] })
  expect(ownFrom(layout)).toEqual({ periods: 2, indicators: ['one'] })
  expect(inShort(drawScorecard(layout, new Map([['one', record()]]), day('2026-11-02')))).toBe('One indicator: 1 better than before, 0 worse; 1 GREEN.')
})
