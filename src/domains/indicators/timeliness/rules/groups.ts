import { ageOn } from '../../../../values/age.ts'
import { daysBetween, type PlainDate } from '../../../../values/plain-date.ts'
import type { OpenCase, OpenStage } from './open-case.ts'

/** How many are open in a part, and how many of those are past 20 weeks. */
export type Group = { key: string; open: number; past20: number }

export const stages: readonly OpenStage[] = ['requested', 'assessing', 'drafting', 'draft-sent']

export const nobodyYet = 'Nobody yet'
export const notKnown = 'Not known'

/** Age bands by the child's age when the request came, as in the published tables' phases. */
export const ageBands = ['under 5', '5 to 10', '11 to 15', '16 to 19', '20 and over'] as const
export type AgeBand = (typeof ageBands)[number]

export function ageBandOf(one: Pick<OpenCase, 'birthDate' | 'receivedOn'>): AgeBand | typeof notKnown {
  if (one.birthDate === null) return notKnown
  const age = ageOn(one.birthDate, one.receivedOn)
  return age < 5 ? 'under 5' : age <= 10 ? '5 to 10' : age <= 15 ? '11 to 15' : age <= 19 ? '16 to 19' : '20 and over'
}

/** Past 20 weeks at the end of a day: reg 13(2) SEND Regulations 2014. */
export const isPast20 = (one: Pick<OpenCase, 'receivedOn'>, asAt: PlainDate) => daysBetween(one.receivedOn, asAt) > 140

export const officerOf = (one: OpenCase) => one.officer ?? (one.child === null ? notKnown : nobodyYet)
export const localityOf = (one: OpenCase) => one.locality ?? notKnown

/** Counts by whatever `keyOf` says, in the order of `order`, else the largest backlog first. */
export function groupBy(cases: readonly OpenCase[], asAt: PlainDate, keyOf: (one: OpenCase) => string, order?: readonly string[]): Group[] {
  const groups = new Map<string, Group>((order ?? []).map((key) => [key, { key, open: 0, past20: 0 }]))
  for (const one of cases) {
    const key = keyOf(one)
    const group = groups.get(key) ?? { key, open: 0, past20: 0 }
    groups.set(key, { key, open: group.open + 1, past20: group.past20 + (isPast20(one, asAt) ? 1 : 0) })
  }
  const all = [...groups.values()]
  return order ? all : all.toSorted((a, b) => b.past20 - a.past20 || b.open - a.open || a.key.localeCompare(b.key))
}
