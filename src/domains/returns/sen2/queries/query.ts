import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Found } from '../found.ts'
import type { Form } from '../shape/form.ts'

/** What a query may need to know besides the part of the return that it looks at. */
export type About = {
  referenceDate: PlainDate
  /** The same, as YYYY-MM-DD. */
  referenceIso: string
  authority: number
  form: Form
}

/**
 * Something implausible that somebody should look at; it refuses nothing. `name` is ours. `source`: S1 to S13 as
 * facts of the return list them, W and a number for the witan.sen2 check of that number, X for the schema, `ours`.
 */
export type Query<Part extends { found: Found }> = {
  name: string
  source: string
  /** The element to point at. Where it is absent, the block is pointed at. */
  at: string
  when: (part: Part, about: About) => boolean
  reason: string
  mend: string
}

/** True if both days are known and the first is earlier. */
export const before = (one: PlainDate | null, other: PlainDate | null): boolean => one !== null && other !== null && one < other
