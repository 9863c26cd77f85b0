import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToMonth, lastDayOf, monthsBetween, type MonthKey } from '../../../../values/month-key.ts'
import { nationalPolicy } from '../../disclosure/index.ts'
import type { Indicator } from './indicator.ts'
import type { PeriodKind } from './period.ts'
import { reckon, type CaseworkMonth, type ReckoningName } from './reckonings.ts'
import { withholdSmall, type Reckoned } from './withhold-small.ts'

const first = '2025-04' as MonthKey
const nothing = { requests: 0, agreedToAssess: 0, refusedToAssess: 0, agreedToIssue: 0, refusedToIssue: 0, issuedAll: 0, inTimeAll: 0, issued: 0, inTime: 0, open: 0, past20: 0 }
const monthsOf = (some: readonly Partial<CaseworkMonth>[]): CaseworkMonth[] => some.map((one, n) => ({ ...nothing, month: addToMonth(first, n), ...one }))

const reckoned = (reckoning: ReckoningName, kind: PeriodKind, months: readonly CaseworkMonth[]): Reckoned => {
  const indicator = { id: `${reckoning} ${kind}`, reckoning, rhythm: { kind, year: 'financial' }, decimals: 1 } as Indicator
  return { indicator, values: reckon(reckoning, indicator.rhythm, months, lastDayOf((months.at(-1) as CaseworkMonth).month)) }
}
const shown = (all: readonly Reckoned[], of = 0, policy = nationalPolicy) => withholdSmall(all, policy).get((all[of] as Reckoned).indicator.id)?.map(({ known, printed }) => (known.state === 'number' ? Math.round(known.value * 10) / 10 : printed ?? known.state))

describe('what casework comes to, for readers who see no children', () => {
  it('is a count where it is none or five and more, and c where it is 1 to 4', () => {
    expect(shown([reckoned('requests', 'M', monthsOf([{ requests: 0 }, { requests: 1 }, { requests: 4 }, { requests: 5 }]))])).toEqual([0, 'c', 'c', 5])
  })

  it('is no share of which one part is small, and none of fewer than ten; how many there were in all still stands', () => {
    const share = reckoned('within-20-weeks', 'M', monthsOf([{ issued: 98, inTime: 95 }, { issued: 98, inTime: 3 }, { issued: 98, inTime: 50 }, { issued: 9, inTime: 0 }, { issued: 98, inTime: 98 }, {}]))
    expect(shown([share])).toEqual(['c', 'c', 51, 'c', 100, 'not-collected'])
    expect(withholdSmall([share], nationalPolicy).get(share.indicator.id)?.slice(0, 3).map(({ numerator, denominator }) => [numerator, denominator])).toEqual([[null, 98], [null, 98], [50, 98]])
  })

  it('is withheld and rounded as the authority’s own policy says', () => {
    const own = { name: 'own', smallestShown: 10, smallestDenominator: 50, roundTo: 5 }
    const requests = reckoned('requests', 'M', monthsOf([{ requests: 0 }, { requests: 9 }, { requests: 12 }, { requests: 13 }]))
    expect([shown([requests], 0, own), shown([requests])]).toEqual([[0, 'c', 10, 15], [0, 9, 12, 13]])
    const share = reckoned('within-20-weeks', 'M', monthsOf([{ issued: 98, inTime: 51 }, { issued: 49, inTime: 25 }]))
    expect(withholdSmall([share], own).get(share.indicator.id)?.map(({ known, numerator, denominator }) => [known.state, numerator, denominator])).toEqual([['number', 50, 100], ['suppressed', null, 50]])
  })

  it('does not give a month away by the year so far, before it and after it', () => {
    const soFar = shown([reckoned('requests', 'C', monthsOf([{ requests: 20 }, { requests: 3 }, { requests: 30 }]))]) as (number | string)[]
    expect(soFar[0] === 'c' || soFar[1] === 'c').toBe(true)
  })

  it('does not give those left out away by two indicators beside each other', () => {
    const months = monthsOf([{ issuedAll: 40, issued: 38, inTimeAll: 20, inTime: 20 }])
    const all = [reckoned('plans-issued', 'M', months), reckoned('within-20-weeks', 'M', months)]
    expect([shown(all, 0), shown(all, 1)]).not.toEqual([[40], [52.6]])
  })

  it('leaves no small month bare beside a total of twelve', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 12, maxLength: 12 }), (requests) => {
      const months = monthsOf(requests.map((one) => ({ requests: one })))
      const all = [reckoned('requests', 'M', months), reckoned('requests', 'A', months)]
      const [monthly, year] = [shown(all, 0) as (number | string)[], shown(all, 1)?.[0]]
      expect(monthly.some((one) => typeof one === 'number' && one > 0 && one < 5)).toBe(false)
      expect(typeof year === 'number' && monthly.includes('c')).toBe(false)
    }), { numRuns: 60 })
  })

  it('does not give a month away by two rolling years beside the months that are shown', () => {
    const months = monthsOf([...Array.from({ length: 12 }, () => ({ requests: 20 })), { requests: 3 }, { requests: 30 }])
    const all = [reckoned('requests', 'R12M', months), reckoned('requests', 'M', months)]
    expect(shown(all, 0)).toEqual([240, 'c', 'c'])
    expect(shown(all, 1)?.at(-2)).toBe('c')
    expect(shown([all[0] as Reckoned])).toEqual([240, 223, 233]) // alone they tell of no month
  })

  it('is reckoned for four years of every indicator in good time', () => {
    const months = monthsBetween(first, addToMonth(first, 47)).map((month, n) => ({ ...nothing, month, requests: n % 9, issuedAll: 6 + (n % 7), issued: 4 + (n % 7), inTimeAll: n % 6, inTime: n % 4, open: 40, past20: n % 5 }))
    const kinds: PeriodKind[] = ['M', 'R12M', 'C']
    const began = performance.now()
    withholdSmall((['requests', 'plans-issued', 'within-20-weeks', 'within-20-weeks-all', 'open', 'open-past-20'] as const).flatMap((name) => kinds.map((kind) => reckoned(name, kind, months))), nationalPolicy)
    expect(performance.now() - began).toBeLessThan(3_000)
  })
})
