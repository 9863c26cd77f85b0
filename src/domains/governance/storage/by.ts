import type { PlainDate } from '../../../values/plain-date.ts'

/** Who records, for which authority, when. */
export type By = { authority: number; person: string; now: Date; today: PlainDate }
