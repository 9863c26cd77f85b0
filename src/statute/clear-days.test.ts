import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '../values/date-words.ts'
import { literalDate, type PlainDate } from '../values/plain-date.ts'
import { ENGLAND } from './calendar.ts'
import { act1972, clearDaysBetween, executiveRegs, lastDayForNotice, NOTICES } from './clear-days.ts'
import { isWorkingDay } from './working-days.ts'

const last = (event: string, notice: keyof typeof NOTICES) => isoDate(lastDayForNotice(ENGLAND, literalDate(event), NOTICES[notice]))

describe('the last day for a notice', () => {
  it.each([
    // a Cabinet on Wednesday 18 October 2023
    ['2023-10-18', 'keyDecision', '2023-09-19'],
    ['2023-10-18', 'generalException', '2023-10-10'],
    // Tuesday 2 January 2024: Christmas, Boxing Day, New Year and two weekends are not working days
    ['2024-01-02', 'agenda', '2023-12-20'],
    ['2024-01-02', 'privateMeeting', '2023-12-04'],
    ['2023-10-03', 'agenda', '2023-09-25'],
  ] as const)('of something on %s (%s) is %s', (event, notice, expected) => expect(last(event, notice)).toBe(expected))

  const days = fc.integer({ min: literalDate('2018-02-01'), max: literalDate('2028-11-30') }).map((day) => day as PlainDate)

  it('leaves that many clear days, and one day later would not', () => {
    fc.assert(fc.property(days, fc.integer({ min: 1, max: 40 }), (event, n) => {
      const by = lastDayForNotice(ENGLAND, event, { days: n, counting: 'calendar' })
      return clearDaysBetween(by, event) === n && clearDaysBetween((by + 1) as PlainDate, event) < n
    }))
  })

  it('leaves that many working days between, and one day later would not', () => {
    const between = (from: PlainDate, to: PlainDate) => Array.from({ length: to - from - 1 }, (_, n) => (from + n + 1) as PlainDate).filter((day) => isWorkingDay(ENGLAND, day)).length
    fc.assert(fc.property(days, fc.integer({ min: 1, max: 10 }), (event, n) => {
      const by = lastDayForNotice(ENGLAND, event, { days: n, counting: 'working' })
      return between(by, event) === n && between((by + 1) as PlainDate, event) < n
    }))
  })

  it('in working days is never later than in calendar days', () => {
    fc.assert(fc.property(days, fc.integer({ min: 1, max: 28 }), (event, n) =>
      lastDayForNotice(ENGLAND, event, { days: n, counting: 'working' }) <= lastDayForNotice(ENGLAND, event, { days: n, counting: 'calendar' })))
  })
})

it('cites the regulation, the regulations and the section', () => {
  const regulations = 'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)'
  expect([executiveRegs('9(2)'), executiveRegs('10 and 11')]).toEqual([`reg 9(2) ${regulations}`, `regs 10 and 11 ${regulations}`])
  expect(act1972('s.100A(4)')).toBe('s.100A(4) Local Government Act 1972')
})
