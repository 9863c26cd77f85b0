import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMonth, type MonthKey } from '../../../../values/month-key.ts'
import { literalDate } from '../../../../values/plain-date.ts'
import { ageBandOf, groupBy, isPast20 } from './groups.ts'
import { monthlyTable, share, type MonthCounts } from './monthly.ts'
import { medianWait, waitingAfter, waitingCurve, type Wait } from './waiting.ts'

const month = (text: string): MonthKey => {
  const read = parseMonth(text)
  if (!read.ok) throw new Error(text)
  return read.value
}
const counts = (text: string, issued: number, inTime: number, more: Partial<MonthCounts> = {}): MonthCounts => ({
  month: month(text), including: { issued: issued + 1, inTime }, excluding: { issued, inTime }, disputed: 0, undated: 0, ...more,
})

describe('the monthly table', () => {
  const rows = monthlyTable([counts('2020-02', 5, 1), counts('2020-12', 10, 4), counts('2021-01', 34, 22)], month('2021-01'), month('2021-02'), 'excluding')

  it('has a row for every month, also one without a plan', () => {
    expect(rows.map((row) => [row.month, row.issued, row.inTime, row.percent])).toEqual([['2021-01', 34, 22, 64.7], ['2021-02', 0, 0, null]])
  })
  it('rolls over twelve months, of which the first falls out', () => {
    expect(rows.map(({ rolling }) => [rolling.issued, rolling.inTime])).toEqual([[49, 27], [44, 26]])
  })
  it('counts exceptions when asked to', () => {
    expect(monthlyTable([counts('2021-01', 34, 22)], month('2021-01'), month('2021-01'), 'including')[0]?.issued).toBe(35)
  })
  it('prints a share to one decimal, halves up', () => {
    expect(share({ issued: 400, inTime: 149 }).percent).toBe(37.3) // 37.25
    expect(share({ issued: 0, inTime: 0 }).percent).toBeNull()
  })
})

describe('the waiting curve', () => {
  const waits: Wait[] = [
    { days: 100, end: 'decided' }, { days: 120, end: 'decided' }, { days: 130, end: 'left' }, { days: 150, end: 'decided' }, { days: 90, end: 'still-waiting' },
  ]
  it('is that of Kaplan and Meier', () => {
    // at risk: 4 on day 100, 3 on day 120, 1 on day 150
    expect(waitingCurve(waits).map(({ days, waiting }) => [days, Number(waiting.toFixed(4))])).toEqual([[0, 1], [100, 0.75], [120, 0.5], [150, 0]])
    expect(medianWait(waitingCurve(waits))).toBe(120)
    expect(waitingAfter(waitingCurve(waits), 119)).toBe(0.75)
  })
  it('never rises, and stays between all and nobody', () => {
    fc.assert(fc.property(fc.array(fc.record({ days: fc.nat(500), end: fc.constantFrom('decided', 'left', 'still-waiting') }), { maxLength: 80 }), (drawn) => {
      const curve = waitingCurve(drawn as Wait[])
      for (const [n, step] of curve.entries()) {
        expect(step.waiting).toBeGreaterThanOrEqual(-1e-12)
        expect(step.waiting).toBeLessThanOrEqual(curve[n - 1]?.waiting ?? 1)
      }
    }))
  })
  it('is lower when somebody who waits is left out, which is why nobody is', () => {
    const finished = waits.filter(({ end }) => end !== 'still-waiting')
    const withOpen: Wait[] = [...finished, ...Array.from({ length: 5 }, () => ({ days: 140, end: 'still-waiting' as const }))]
    expect(waitingAfter(waitingCurve(finished), 135)).toBeLessThan(waitingAfter(waitingCurve(withOpen), 135))
  })
})

describe('groups of open assessments', () => {
  const at = literalDate('2026-11-02')
  const one = (received: string, born = '2018-01-01') => ({ child: '', name: '', stage: 'requested' as const, officer: null, locality: null, setting: null, exception: false, receivedOn: literalDate(received), birthDate: literalDate(born) })

  it('are past 20 weeks from the 141st day', () => {
    expect([isPast20(one('2026-06-15'), at), isPast20(one('2026-06-14'), at)]).toEqual([false, true])
  })
  it('keep an empty row where the order names it', () => {
    expect(groupBy([one('2026-06-14')], at, () => 'b', ['a', 'b'])).toEqual([{ key: 'a', open: 0, past20: 0 }, { key: 'b', open: 1, past20: 1 }])
  })
  it.each([['2022-06-15', 'under 5'], ['2021-06-01', '5 to 10'], ['2015-06-01', '11 to 15'], ['2008-01-01', '16 to 19'], ['2005-01-01', '20 and over']])('put somebody born %s, by age at request, into %s', (born, band) => {
    expect(ageBandOf(one('2026-06-14', born))).toBe(band)
  })
})
