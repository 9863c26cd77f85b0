import type { CaseworkEvent } from '../../domains/casework/index.ts'
import type { Child } from '../families/family.ts'
import type { Timetable } from './timetable.ts'

/** Words about a child that came with an event. */
export type Note = { id: string; body: string }

/** What the record holds of one request: enough to write it down. */
export type Recorded = { id: string; child: { id: string }; events: CaseworkEvent[]; notes: Note[] }

/** One request for a child, with everything that was recorded of it. */
export type Case = Recorded & { child: Child; timetable: Timetable }
