import type { Tone } from '../../../ui/index.ts'
import type { LoadKind, LoadStatus } from '../storage/loads.ts'

export const kindWords: Record<LoadKind, string> = {
  sen2: 'SEN2 return', schools: 'Register of schools', postcodes: 'Postcodes', dfe: 'Published figures',
}

export const kindHints: Record<LoadKind, string> = {
  sen2: 'The XML file that your software makes for the department.',
  schools: '“All establishment data” from Get Information about Schools, as CSV.',
  postcodes: 'A CSV with a column of postcodes, and beside it locality, ward or authority.',
  dfe: 'A CSV of the department’s release on education, health and care plans, the zip of all of them, or the statistical neighbours.',
}

export const statusWords: Record<LoadStatus, { text: string; tone: Tone }> = {
  receiving: { text: 'Arriving', tone: 'info' }, waiting: { text: 'Waiting', tone: 'info' }, reading: { text: 'Being read', tone: 'info' },
  'to-confirm': { text: 'Needs you', tone: 'due' }, loading: { text: 'Being loaded', tone: 'info' }, done: { text: 'Done', tone: 'good' },
  refused: { text: 'Refused', tone: 'late' }, failed: { text: 'Failed', tone: 'late' }, abandoned: { text: 'Not loaded', tone: 'neutral' },
}

/** Still under way: nobody can do anything yet. */
export const isUnderWay = (status: LoadStatus): boolean => status === 'receiving' || status === 'waiting' || status === 'reading' || status === 'loading'

const units = ['bytes', 'kB', 'MB', 'GB'] as const

/** A size in words: "4.7 MB". */
export function sizeWords(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1)
  const size = bytes / 1000 ** step
  return `${size < 10 && step > 0 ? size.toFixed(1) : Math.round(size)} ${units[step]}`
}
