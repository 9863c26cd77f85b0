import type { PlainDate } from '../../../values/plain-date.ts'

/** What somebody may be appointed as, within one authority. */
export type Role =
  | 'manager' | 'senior-lead' | 'link-officer' | 'assessment-officer'
  | 'returns-officer' | 'administrator' | 'operator'

export type Appointment = { authority: number; role: Role; title: string; locality: string | null; localityName: string | null }

/** The signed-in person: who they are, what they are for which authority, and what day it is for them. */
export type Reader = {
  person: string
  name: string
  /** In force today. Empty for families. */
  appointments: readonly Appointment[]
  /** True if some child's family. */
  family: boolean
  /** The authorities that they work for or whose children they see. */
  authorities: readonly { authority: number; name: string; frozenToday: string | null; demonstration: boolean; version: number }[]
  today: PlainDate
  /** The present moment; in a demonstration, the time of day on its own day. */
  now: Date
}

/** The authority whose work is shown: the first of the reader's. */
export function authorityOf(reader: Reader): number {
  const first = reader.appointments[0]?.authority ?? reader.authorities[0]?.authority
  if (first === undefined) throw new Error('the reader belongs to no authority')
  return first
}

/** What the audit calls the reader there: a role, or `family`. */
export function roleIn(reader: Reader, authority: number): string {
  return reader.appointments.find((one) => one.authority === authority)?.role ?? 'family'
}

/** Whether they hold such a role in the authority whose work is shown; a role elsewhere opens nothing here. */
export function holds(reader: Reader, ...roles: Role[]): boolean {
  const here = reader.appointments[0]?.authority
  return reader.appointments.some((one) => one.authority === here && roles.includes(one.role))
}
