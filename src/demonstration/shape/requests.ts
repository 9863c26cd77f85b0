import { addDays, makeDate, monthOf, yearOf, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import { toWorkingDay } from '../working-days.ts'

/** Requests in the calendar years up to today's: growing, and more than a thousand in this one if it is over. */
const yearly = [500, 540, 647, 940, 1330] as const

// August is quiet; requests come when schools have had time to see, before the summer and before Christmas.
const monthly = [8.4, 8.2, 9.8, 7.4, 9.3, 9.5, 9.6, 4.6, 6.9, 9, 10.1, 7.2] as const

/** The days on which requests came in, earliest first. `years` are the requests of each calendar year; `scale` shrinks them all alike. */
export function drawRequestDays(chance: Chance, today: PlainDate, scale: number, years: readonly number[] = yearly): PlainDate[] {
  const days: PlainDate[] = []
  for (const [n, whole] of years.entries()) {
    const year = yearOf(today) - (years.length - 1) + n
    for (const [month, share] of monthly.entries()) {
      const due = (whole * scale * share) / 100
      const count = Math.floor(due) + (chance.happens(due % 1) ? 1 : 0)
      for (let i = 0; i < count; i += 1) days.push(dayIn(chance, year, month + 1))
    }
  }
  return days.filter((day) => day < today).toSorted((a, b) => a - b)
}

/** When the history begins: the first of January of its first year. */
export function historyBegins(today: PlainDate): PlainDate {
  return dayOfYear(yearOf(today) - yearly.length + 1, 1, 1)
}

function dayIn(chance: Chance, year: number, month: number): PlainDate {
  const first = dayOfYear(year, month, 1)
  const next = month === 12 ? dayOfYear(year + 1, 1, 1) : dayOfYear(year, month + 1, 1)
  const day = addDays(first, Math.floor(chance.next() * (next - first)))
  // An email that comes at the weekend is received at the weekend.
  const kept = chance.happens(0.06) ? day : toWorkingDay(day)
  return monthOf(kept) === month ? kept : day
}

function dayOfYear(year: number, month: number, day: number): PlainDate {
  const made = makeDate(year, month, day)
  if (!made.ok) throw new Error(`${year}-${month}-${day} is not a day`)
  return made.value
}
