import type { PlainDate } from '../../values/plain-date.ts'
import type { Child } from '../families/family.ts'

/** A plan of a child as the record holds it. */
export type Plan = {
  id: string
  child: Child
  assessmentId: string | null
  started: PlainDate
  ceased: { on: PlainDate; reason: string } | null
  transferredFrom: string | null
}
