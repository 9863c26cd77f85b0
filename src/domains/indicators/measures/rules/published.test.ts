import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeDate } from '../../../../values/plain-date.ts'
import { newestPublished, notCompared, publishedFor, publishedShown, type PublishedFigure } from './published.ts'

const indicator = { unit: 'percent', publishedMeasure: 'requests-refused-percent' } as const
const figure = (year: number, more: Partial<PublishedFigure> = {}): PublishedFigure => ({ of: 'england', name: 'England', year, value: year - 2000, decimals: 1, why: null, source: 'a release', ...more })
const yearEnd = (year: number) => { const made = makeDate(year, 12, 31); if (!made.ok) throw new Error('no such day'); return made.value }
const newestFirst = (years: readonly number[]) => [...new Set(years)].toSorted((a, b) => b - a).map((year) => figure(year))
const year = fc.integer({ min: 2010, max: 2030 })

describe('the published figure of a period', () => {
  it('is of the newest year that had begun, and a newer year takes it from no period before it', () => {
    fc.assert(fc.property(fc.array(year), year, year, (years, period, newer) => {
      const found = publishedFor({ published: newestFirst(years), indicator }, 'england', yearEnd(period))
      expect(found?.year).toBe(years.filter((one) => one <= period).toSorted((a, b) => b - a)[0])
      if (newer > period) expect(publishedFor({ published: newestFirst([...years, newer]), indicator }, 'england', yearEnd(period))).toEqual(found)
    }))
  })
  it('is none where that year has no number, rather than that of a year before', () => {
    expect(publishedFor({ published: [figure(2025, { value: null, why: 'not available' }), figure(2024)], indicator }, 'england', yearEnd(2025))).toBeUndefined()
  })
  it.each([
    ['a share of a share', indicator, null], ['a number of a share', { ...indicator, unit: 'count' }, 'in percent'], ['a share of a number', { unit: 'percent', publishedMeasure: 'requests' }, 'as a number'],
    ['numbers', { unit: 'count', publishedMeasure: 'requests' }, 'where more people live'], ['nothing', { ...indicator, publishedMeasure: null }, 'publishes nothing'],
  ] as const)('is compared, or not, with %s', (_, of, why) => {
    if (why === null) expect(notCompared(of)).toBeNull()
    else expect(notCompared(of)).toContain(why)
    expect(publishedFor({ published: [figure(2025)], indicator: of }, 'england', yearEnd(2025)) === undefined).toBe(why !== null)
  })
})

it('the newest of each place are shown, as they were published', () => {
  const published = [figure(2025, { of: 'own' }), figure(2024, { of: 'own' }), figure(2025), figure(2024)]
  expect(newestPublished(published).map(({ of, year: one }) => [of, one])).toEqual([['own', 2025], ['england', 2025]])
  expect([publishedShown(figure(2025, { value: 46.125, decimals: 3 }), 'requests-refused-percent'), publishedShown(figure(2025, { value: 162_702, decimals: 0 }), 'requests'), publishedShown(figure(2025, { value: null, why: 'withheld, because it is small' }), 'requests')])
    .toEqual(['46.125%', '162,702', 'withheld, because it is small'])
})
