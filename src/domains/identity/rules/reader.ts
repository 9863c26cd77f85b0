import type { PlainDate } from '../../../values/plain-date.ts'
import type { Role } from './roles.ts'

export type { Role }

export type Appointment = { authority: number; role: Role; title: string; locality: string | null; localityName: string | null }

/** A setting, team, advisers' service or panel of an authority to which somebody belongs, and as what: "SENCO". */
export type Party = { authority: number; party: string; kind: 'setting' | 'team' | 'adviser' | 'panel'; name: string; title: string }

/** The signed-in person: who they are, what they are for which authority, and what day it is for them. */
export type Reader = {
  person: string
  name: string
  /** In force today, of the authority they chose to work for first. Empty for families. */
  appointments: readonly Appointment[]
  /** In force today. */
  parties: readonly Party[]
  /** True if some child's family. */
  family: boolean
  /** True if children are shared with them in person, otherwise than as family. */
  shared: boolean
  /** The authorities that they work for or whose children they see. */
  authorities: readonly { authority: number; name: string; frozenToday: string | null; demonstration: boolean; version: number }[]
  today: PlainDate
  /** The present moment; in a demonstration, the time of day on its own day. */
  now: Date
}

/** The authority in whose name and colours pages are shown: the first of the reader's. */
export function authorityOf(reader: Reader): number {
  const first = reader.appointments[0]?.authority ?? reader.authorities[0]?.authority
  if (first === undefined) throw new Error('the reader belongs to no authority')
  return first
}

/** What the audit calls the reader there: a role, the kind of their party, or `family`. */
export function roleIn(reader: Reader, authority: number): string {
  const there = <T extends { authority: number }>(list: readonly T[]) => list.find((one) => one.authority === authority)
  return there(reader.appointments)?.role ?? there(reader.parties)?.kind ?? (reader.family ? 'family' : 'adviser')
}

/** The authorities in which they are appointed, in the reader's order. */
export const worksFor = (reader: Reader): number[] => [...new Set(reader.appointments.map((one) => one.authority))]

/** The authorities in which they hold one of the roles, in the reader's order. */
export function placesOf(reader: Reader, ...roles: Role[]): number[] {
  return [...new Set(reader.appointments.filter((one) => roles.includes(one.role)).map((one) => one.authority))]
}

/** Whether they hold such a role anywhere. What it opens is that authority and no other: see `placesWhere`. */
export const holds = (reader: Reader, ...roles: Role[]): boolean => placesOf(reader, ...roles).length > 0
