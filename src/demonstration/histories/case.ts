import type { CaseworkEvent } from '../../domains/casework/index.ts'
import type { Child } from '../families/family.ts'
import type { Timetable } from './timetable.ts'

/** Words about a child that came with an event. */
export type Note = { id: string; body: string }

/** One request for a child, with everything that was recorded of it. */
export type Case = {
  id: string
  child: Child
  timetable: Timetable
  events: CaseworkEvent[]
  notes: Note[]
}
