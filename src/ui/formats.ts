import type { Tone } from './badge.tsx'

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** "4,086"; at most one decimal. */
export const formatNumber = (value: number): string => whole.format(value)

/** A percentage with one decimal: 48.25 is "48.3%". */
export const formatPercent = (percent: number): string => `${oneDecimal.format(percent)}%`

/** `part` of `total` as a percentage, or a dash where there is nothing to be part of. */
export const percentOf = (part: number, total: number): string => (total === 0 ? '–' : formatPercent((part / total) * 100))

/** "1 letter", "5 letters", "no letters": give the plural where it is not the word and an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}

/** Whole days until something is due, in words; below zero it is late. */
export function dueIn(days: number): string {
  if (days === 0) return 'due today'
  if (days === 1) return 'due tomorrow'
  return days < 0 ? `${counted(-days, 'day')} late` : `due in ${counted(days, 'day')}`
}

/** How to show something that is due in so many days: late, due within `soon` days, or no matter yet. */
export function toneOfDue(days: number, soon = 7): Tone {
  if (days < 0) return 'late'
  return days <= soon ? 'due' : 'neutral'
}

const clockTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** `27 November 2026 at 14:05`, by the clocks of England. */
export const momentInWords = (moment: Date): string => clockTime.format(moment).replace(', ', ' at ')

const calendarDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'short', year: 'numeric' })

/** `27 Nov 2026`: the day of a moment in England, where the hour does not matter. */
export const dayOfMoment = (moment: Date): string => calendarDay.format(moment).replace('Sept', 'Sep')
