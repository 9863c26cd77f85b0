import { parseDate } from '../../../../values/plain-date.ts'
import type { Block, Field, Kind } from './field.ts'
import { header } from './header.ts'
import { person } from './person.ts'

/** The collection years whose forms we read. Only the schema of 2024 was to be had; the others are inferred. */
export const formYears = [2023, 2024, 2025, 2026] as const
export const isInferred = (year: number): boolean => year !== 2024

/** A block as one year's form has it: what may stand in it, by every spelling. */
export type FormBlock = {
  element: string
  min: number
  max: number
  parts: ReadonlyMap<string, FormPart>
  required: readonly string[]
  blocks: readonly FormBlock[]
}

/** `place` is where it stands in the schema's order; `otherYear` marks an element that belongs to another year's form. */
export type FormPart =
  | { field: Field; place: number; otherYear: boolean; accepts: (text: string) => boolean }
  | { block: FormBlock; place: number }

export type Form = { year: number; inferred: boolean; header: FormBlock; person: FormBlock }

const forms = new Map<number, Form>()

/** The form of a collection year; of the nearest year that we know, where we do not know it. */
export function formOf(year: number): Form {
  const known = Math.min(Math.max(year, formYears[0]), formYears[formYears.length - 1] as number)
  let form = forms.get(known)
  if (!form) forms.set(known, (form = { year: known, inferred: isInferred(known), header: compile(header, known), person: compile(person, known) }))
  return form
}

function compile(block: Block, year: number): FormBlock {
  const parts = new Map<string, FormPart>()
  const fields = block.parts.filter((part) => part.part === 'field')
  const inYear = (field: Field) => field.from <= year && year <= field.until
  // An element of another year is read where this year has none of that name.
  for (const field of [...fields.filter(inYear), ...fields.filter((one) => !inYear(one))]) {
    const part = { field, place: block.parts.indexOf(field), otherYear: !inYear(field), accepts: accepting(field.kind, year) }
    for (const name of [field.element, ...field.also]) if (!parts.has(name)) parts.set(name, part)
  }
  const blocks: FormBlock[] = []
  for (const part of block.parts) {
    if (part.part === 'field') continue
    const inner = compile(part, year)
    blocks.push(inner)
    parts.set(part.element, { block: inner, place: block.parts.indexOf(part) })
  }
  const required = fields.filter((field) => field.required && inYear(field)).map((field) => field.element)
  return { element: block.element, min: block.min, max: block.max, parts, required, blocks }
}

function accepting(kind: Kind, year: number): (text: string) => boolean {
  switch (kind.is) {
    case 'text': return () => true
    case 'date': return isDate
    case 'yes-no': return (text) => yesNoWords.has(text)
    case 'code': {
      const codes = new Set([...kind.codes, ...Object.keys(kind.later).filter((code) => (kind.later[code] as number) <= year)])
      return (text) => codes.has(text)
    }
    case 'pattern': return (text) => kind.pattern.test(text)
  }
}

/** As the schema's `yesnotype` has them. */
const yesNoWords = new Set(['true', 'false', 'TRUE', 'FALSE', '0', '1'])

// xs:date: a time zone may follow, and is of no account for a day.
const isDate = (text: string): boolean => /^.{10}(Z|[+-]\d{2}:\d{2})?$/.test(text) && parseDate(text.slice(0, 10)).ok
