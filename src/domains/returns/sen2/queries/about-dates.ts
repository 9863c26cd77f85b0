import type { Found } from '../found.ts'
import type { Query } from './query.ts'

/** Any block, for its dates. */
export type Dated = { found: Found }

// The dates of a phase transfer and of a draft after review may well lie ahead.
const elements = [
  'PersonBirthDate', 'ReceivedDate', 'RequestOutcomeDate', 'AssessmentOutcomeDate', 'StartDate', 'CeaseDate',
  'EntryDate', 'LeavingDate', 'ReviewMeeting', 'LastReview',
]

export const aboutDates: readonly Query<Dated>[] = elements.map((element) => ({
  name: 'after-the-reference-date', source: 'ours', at: element,
  when: ({ found }, { referenceIso }) => {
    const value = found.values[element]
    return value !== undefined && value.text.slice(0, 10) > referenceIso
  },
  reason: 'The date is later than the reference date of the return.', mend: 'Check the date.',
}))
