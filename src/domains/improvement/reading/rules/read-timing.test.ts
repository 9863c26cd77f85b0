import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTHS } from '../../../../values/date-words.ts'
import { literalDate, makeDate } from '../../../../values/plain-date.ts'
import { findDates } from './read-dates.ts'
import { readTiming } from './read-timing.ts'

const read = (text: string) => readTiming({ kind: 'text', text })
const day = (text: string) => ({ day: literalDate(text) })
const month = (text: string) => ({ month: text })

describe('when something is due, in words', () => {
  it.each([
    ['', { kind: 'unknown' }],
    ['30 Aug 2022', { kind: 'at', at: day('2022-08-30') }],
    ['1st September 2022', { kind: 'at', at: day('2022-09-01') }],
    ['31/03/2022', { kind: 'at', at: day('2022-03-31') }],
    ['November 2021', { kind: 'at', at: month('2021-11') }],
    ['Sept-21', { kind: 'at', at: month('2021-09') }],
    ['Ongoing', { kind: 'ongoing', since: null }],
    ['New route began Oct 2020, on-going', { kind: 'ongoing', since: month('2020-10') }],
    ['Sept 2021 - March 2024', { kind: 'range', from: month('2021-09'), to: month('2024-03') }],
    ['Rolled out from Sept 2021 – March 2024', { kind: 'range', from: month('2021-09'), to: month('2024-03') }],
    ['1 Sept 2021 – Start 31 Jul 2022 – Review', { kind: 'steps', steps: [{ at: day('2021-09-01'), words: 'Start' }, { at: day('2022-07-31'), words: 'Review' }] }],
    ['within 6 months', { kind: 'after-months', months: 6 }],
    ['when the board agrees', { kind: 'words' }],
  ])('%s', (text, timing) => {
    expect(read(text).timing).toEqual(timing)
  })

  it('keeps what is printed and what stands round the date', () => {
    expect(read('Jan 2022 (see the pathway below)')).toMatchObject({ printed: 'Jan 2022 (see the pathway below)', note: '(see the pathway below)' })
  })

  it('says that one of two dates must be chosen, and chooses none', () => {
    const two = read('31 December 2022 (if agreed) 1 September 2022')
    expect(two.timing).toEqual({ kind: 'several', points: [day('2022-12-31'), day('2022-09-01')] })
    expect(two.doubt).toContain('nothing says which')
  })

  it('says what it does not understand', () => {
    expect(read('by the next inspection').doubt).toBeDefined()
  })

  it('takes a date cell shown as a month for a month', () => {
    const date = literalDate('2022-10-01')
    expect(readTiming({ kind: 'date', text: 'Oct-22', date, format: 'mmm-yy' }).timing).toEqual({ kind: 'at', at: month('2022-10') })
    expect(readTiming({ kind: 'date', text: '01/10/2022', date, format: 'dd/mm/yyyy' }).timing).toEqual({ kind: 'at', at: { day: date } })
  })
})

describe('dates in a text', () => {
  const dates = fc.record({ year: fc.integer({ min: 2000, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })

  it('are read back from the words in which they are written, and a month is never made into a day', () => {
    fc.assert(fc.property(dates, fc.boolean(), (date, isDay) => {
      const made = makeDate(date.year, date.month, date.day)
      const name = MONTHS[date.month - 1]
      const [found] = findDates(`${isDay ? `${date.day} ` : ''}${name} ${date.year}`)
      expect(found?.at).toEqual(isDay ? { day: made.ok ? made.value : null } : { month: `${date.year}-${String(date.month).padStart(2, '0')}` })
    }))
  })

  it('are none where there is no such day', () => expect(findDates('31 June 2022 and 31/02/2022')).toEqual([]))
  it('are none in a fraction or a ratio', () => expect(findDates('2 of 3 by 1/2, up from 14 to 25')).toEqual([]))
})
