import { describe, expect, test } from 'vitest'
import { isoDate } from '../values/date-words.ts'
import { addDays, literalDate, weekday, yearOf, type PlainDate } from '../values/plain-date.ts'
import { englandBankHolidays } from './calendar.ts'

const of = (year: number, monthAndDay: string) => literalDate(`${year}-${monthAndDay}`)
const firstMonday = (from: PlainDate) => addDays(from, (8 - weekday(from)) % 7)
const lastMonday = (until: PlainDate) => addDays(until, 1 - weekday(until))

/** Easter Sunday by the rule of 1582, worked out after Meeus. */
function easter(year: number): PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return literalDate(`${year}-0${month}-${String((h + l - 7 * m + 33 * month + 19) % 32).padStart(2, '0')}`)
}

/** A day at the weekend is kept on the next weekday that is no holiday yet. */
function keep(holidays: PlainDate[], day: PlainDate): void {
  let kept = day
  while (weekday(kept) > 5 || holidays.includes(kept)) kept = addDays(kept, 1)
  holidays.push(kept)
}

// s.1 and Sch 1 Banking and Financial Dealings Act 1971; Good Friday and Christmas Day by custom, New Year's Day and the first Monday in May by proclamation
function byLaw(year: number): string[] {
  const moved = { 2020: ['05-08', '05-25'], 2022: ['05-02', '06-02'] }[year]
  const added = { 2022: ['06-03', '09-19'], 2023: ['05-08'] }[year] ?? []
  const may = moved ? moved.map((day) => of(year, day)) : [firstMonday(of(year, '05-01')), lastMonday(of(year, '05-31'))]
  const holidays = [addDays(easter(year), -2), addDays(easter(year), 1), ...may, lastMonday(of(year, '08-31')), ...added.map((day) => of(year, day))]
  keep(holidays, of(year, '01-01'))
  // Boxing Day keeps its own Monday where Christmas is a Sunday.
  for (const day of weekday(of(year, '12-25')) === 7 ? ['12-26', '12-25'] : ['12-25', '12-26']) keep(holidays, of(year, day))
  return holidays.toSorted((a, b) => a - b).map(isoDate)
}

describe('the table of bank holidays', () => {
  test.each([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028])('is what the law and the proclamations make of %i', (year) => {
    expect(englandBankHolidays().filter((day) => yearOf(day) === year).map(isoDate)).toEqual(byLaw(year))
  })
})
