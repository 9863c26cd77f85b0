import { parseDate } from '../values/plain-date.ts'
import type { PlainDate } from '../values/plain-date.ts'
import type { Refusal } from './refusal.ts'

/** What is being read out of unknown JSON, and everything found wrong with it so far. */
export type Reader = { readonly refused: Refusal[] }

/** Turns one unknown value into what it should be, or adds a refusal and gives nothing. */
export type Read<Value> = (reader: Reader, field: string, value: unknown) => Value | undefined

/** An object's keys and how to read each. */
export type Shape = Readonly<Record<string, Read<unknown>>>

export const date: Read<PlainDate> = (reader, field, value) => {
  const read = typeof value === 'string' ? parseDate(value) : undefined
  if (read?.ok) return read.value
  const what = read?.error === 'no-such-day' ? 'is a day that does not exist' : 'is not a date'
  return wrong(reader, field, `${shown(value)} ${what}.`, 'Write a day as YYYY-MM-DD, for example 2026-01-05.')
}

/** One of a few words. */
export function oneOf<Word extends string>(...words: readonly Word[]): Read<Word> {
  return (reader, field, value) => {
    const found = words.find((word) => word === value)
    const reason = value === undefined ? `No ${field} is given.` : `${shown(value)} is not known here.`
    return found ?? wrong(reader, field, reason, `Write one of: ${words.join(', ')}.`)
  }
}

export function listOf<Value>(read: Read<Value>): Read<Value[]> {
  return (reader, field, value) => {
    if (!Array.isArray(value)) return wrong(reader, field, `${shown(value)} is not a list.`, 'Write a list: [ ... ].')
    return value.flatMap((each, i) => read(reader, `${field}[${i}]`, each) ?? [])
  }
}

/** An object of which every key in `required` must be there, and no key may be unknown. */
export function record(shape: Shape, required: readonly string[] = []): Read<Record<string, unknown>> {
  return (reader, field, value) => {
    const known = Object.keys(shape).join(', ')
    if (!isObject(value)) {
      return wrong(reader, field || 'facts', `${shown(value)} is not an object.`, `Write an object with: ${known}.`)
    }
    const before = reader.refused.length
    const found: Record<string, unknown> = {}
    for (const [key, each] of Object.entries(value)) {
      const path = field === '' ? key : `${field}.${key}`
      const read = Object.hasOwn(shape, key) ? shape[key] : undefined
      if (read === undefined) wrong(reader, path, `${key} is not known here.`, `Leave it out, or write one of: ${known}.`)
      // Null is how a form or a database writes what is not yet known.
      else if (each !== null) found[key] = read(reader, path, each)
    }
    for (const key of required) {
      if (value[key] === undefined || value[key] === null) wrong(reader, `${field}.${key}`, `${key} is missing.`, `Give ${key} as well.`)
    }
    return reader.refused.length > before ? undefined : found
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Adds a refusal, and gives nothing. */
export function wrong(reader: Reader, field: string, reason: string, mend: string): undefined {
  reader.refused.push({ field, reason, mend })
  return undefined
}

/** A value as it was written, cut short. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}
