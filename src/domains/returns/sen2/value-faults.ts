import type { Kind } from './shape/field.ts'

/** What makes one person impossible to take: the names of the rules. */
export const valueFaults = {
  'missing-element': 'An element that every return must have is absent or empty.',
  'wrong-value': 'A value is not of the form that the schema lays down.',
  'repeated-element': 'An element stands more often than the schema allows.',
  'unknown-element': 'An element is not part of the form.',
  'person-twice': 'The same person stands in the file more than once.',
} as const

export type ValueFault = keyof typeof valueFaults

/** What a wrong value should have been, and how to put it right. */
export function wordsForWrong(kind: Kind): { reason: string; mend: string } {
  switch (kind.is) {
    case 'date': return { reason: 'This is not a date.', mend: 'Write it as year, month and day: 2024-01-31.' }
    case 'yes-no': return { reason: 'This is neither yes nor no.', mend: 'Write 1 for yes or 0 for no.' }
    case 'code': {
      const later = Object.entries(kind.later).map(([code, year]) => `${code} (from ${year})`)
      return { reason: 'This is not one of the codes.', mend: `Write one of ${[...kind.codes, ...later].join(', ')}.` }
    }
    case 'pattern': return { reason: 'This is not of the right form.', mend: `Write ${kind.words}.` }
    case 'text': return { reason: 'This cannot be read.', mend: 'Write text.' }
  }
}
