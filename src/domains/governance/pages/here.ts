import { placeFor, placesWhere, type Permission, type Reader } from '../../identity/index.ts'
import type { Visit } from '../../../platform/http/route.ts'
import type { By } from '../storage/by.ts'

export type Here = Visit<Reader>

/** What may be done with this half of the system. */
export type Power = Extract<Permission, 'see-programme' | 'run-programme' | 'update-actions' | 'write-papers' | 'serve-committees' | 'chair-committees' | 'see-figures' | 'sign-off-figures'>

export const readerOf = (visit: Here): Reader => visit.visitor as Reader

/** The authority whose boards are looked at: the one that the reader works for. */
export const placeOf = (visit: Here): number => placeFor(readerOf(visit), 'see-programme')

/** Whether the reader may do something in the authority whose boards they look at. */
export const mayHere = (visit: Here, power: Power): boolean => placesWhere(readerOf(visit), power).includes(placeOf(visit))

/** Whether true counts of children are for this reader; all others read what is disclosed. */
export const seesFigures = (visit: Here): boolean => mayHere(visit, 'see-figures')

/** Who records what this visit asks for. */
export function byOf(visit: Here, power: Power): By {
  const reader = readerOf(visit)
  return { authority: placeFor(reader, power), person: reader.person, now: reader.now, today: reader.today }
}

/** A field of a form without spaces around it. */
export const field = (visit: Here, name: string): string => (visit.form[name] ?? '').trim()
