import type { Found } from '../found.ts'
import type { About, Query } from './query.ts'

/** Any block, for its dates. */
export type Dated = { found: Found }

// The dates of a phase transfer and of a draft after review may well lie ahead.
const elements = new Set([
  'PersonBirthDate', 'ReceivedDate', 'RequestOutcomeDate', 'AssessmentOutcomeDate', 'StartDate', 'CeaseDate',
  'EntryDate', 'LeavingDate', 'ReviewMeeting', 'LastReview',
])

/** Asked of each date of a block. */
export const aboutDates: readonly Omit<Query<Dated>, 'when'>[] = [...elements].map((element) => ({
  name: 'after-the-reference-date', source: 'ours', at: element,
  reason: 'The date is later than the reference date of the return.', mend: 'Check the date.',
}))

/** The dates of a block that are later than the reference date. */
export function findLateDates({ values }: Found, { referenceIso }: About): string[] {
  const late: string[] = []
  for (const element in values) {
    if (elements.has(element) && (values[element]?.text.slice(0, 10) ?? '') > referenceIso) late.push(element)
  }
  return late
}
