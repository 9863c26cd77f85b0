/** Who says so: X the 2024 schema, W the witan.sen2 readers, P a 2026 reader by Data to Insight, S guidance quoted in the Standard Safeguarding Dataset. */
export type Source = 'X' | 'W' | 'P' | 'S'

/** What may stand in an element. */
export type Kind =
  | { is: 'text' }
  | { is: 'date' }
  | { is: 'yes-no' }
  | { is: 'code'; codes: readonly string[]; later: Readonly<Record<string, number>> }
  | { is: 'pattern'; pattern: RegExp; words: string }

/** One element that holds a value. `from` and `until` are collection years; without them, every year. */
export type Field = {
  part: 'field'
  element: string
  /** Other spellings that real files have. */
  also: readonly string[]
  kind: Kind
  required: boolean
  from: number
  until: number
  source: Source
}

/** Elements that hold others, and how many of them may stand in their parent. */
export type Block = {
  part: 'block'
  element: string
  min: number
  max: number
  /** In the order of the schema. */
  parts: readonly (Field | Block)[]
}

type Choices = { also?: readonly string[]; from?: number; until?: number; source?: Source }

const field = (element: string, kind: Kind, required: boolean, choices: Choices = {}): Field => ({
  part: 'field', element, kind, required,
  also: choices.also ?? [], from: choices.from ?? 0, until: choices.until ?? 9999, source: choices.source ?? 'X',
})

export const required = (element: string, kind: Kind, choices?: Choices): Field => field(element, kind, true, choices)
export const optional = (element: string, kind: Kind, choices?: Choices): Field => field(element, kind, false, choices)

export const block = (element: string, occurs: { min: number; max: number }, parts: Block['parts']): Block =>
  ({ part: 'block', element, ...occurs, parts })

export const text: Kind = { is: 'text' }
export const date: Kind = { is: 'date' }
export const yesNo: Kind = { is: 'yes-no' }

/** One of `codes`; `later` are the codes that came with a later year's form, by that year. */
export const oneOf = (codes: readonly string[], later: Record<string, number> = {}): Kind => ({ is: 'code', codes, later })
export const matching = (pattern: RegExp, words: string): Kind => ({ is: 'pattern', pattern, words })
