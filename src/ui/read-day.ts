import type { FieldError } from './form-page.tsx'
import { makeDate, type PlainDate } from '../values/plain-date.ts'

/** Reads the three boxes `<name>-day`, `-month`, `-year`. A missing box and an impossible day each get their own words. */
export function readDay(fields: Record<string, string>, name: string, what: string): { day: PlainDate } | { error: FieldError } {
  const boxes = ['day', 'month', 'year'] as const
  const typed = boxes.map((box) => (fields[`${name}-${box}`] ?? '').trim())
  const missing = boxes.filter((_, n) => typed[n] === '')
  if (missing.length > 0) {
    const message = missing.length === 3 ? `Enter ${what}` : `${upperFirst(what)} must include a ${missing.join(' and a ')}`
    return { error: { field: `${name}-${missing[0]}`, message } }
  }
  const [day, month, year] = typed.map(Number) as [number, number, number]
  const made = makeDate(year, month, day)
  return made.ok ? { day: made.value } : { error: { field: `${name}-day`, message: `${upperFirst(what)} must be a real date` } }
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
