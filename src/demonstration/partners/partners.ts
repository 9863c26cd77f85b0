import { isOpen } from '../../domains/casework/index.ts'
import { addDays, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { Child } from '../families/family.ts'
import type { Case } from '../histories/case.ts'
import { outcomeOf } from '../histories/make-cases.ts'
import type { School } from '../schools/school.ts'

/** Somebody outside the council who works with its children, the party they belong to, and whom it sees. All invented. */
export type Partner = {
  id: string
  name: string
  title: string
  partyId: string
  partyKind: 'setting' | 'team' | 'adviser' | 'panel'
  partyName: string
  /** The SENCO's school, whose pupils come with the roll. */
  school: School | undefined
  /** Those shared otherwise than by the roll. */
  shares: readonly Share[]
}

export type Share = { child: Child; scope: 'advice' | 'adviser' | 'panel'; what: string; why: string; until: PlainDate | null }

/** A SENCO, a psychologist, an adviser of families and a member of the weekly group: one of each, who can be stepped in as. */
export function drawPartners(chance: Chance, cases: readonly Case[], today: PlainDate): Partner[] {
  const open = cases.filter((one) => isOpen(outcomeOf(one).stage))
  const person = (name: string, title: string, partyKind: Partner['partyKind'], partyName: string, more: Partial<Pick<Partner, 'school' | 'shares'>>): Partner =>
    ({ id: chance.uuid(), name, title, partyId: chance.uuid(), partyKind, partyName, school: more.school, shares: more.shares ?? [] })
  const school = busiest(open)
  return [
    ...(school ? [person('Hilary Tranmore', 'SENCO', 'setting', school.name, { school })] : []),
    person('Anouk Delaware', 'Educational psychologist', 'team', 'Educational psychology service', { shares: askedOf(open, today) }),
    person('Rowan Petherick', 'Independent adviser', 'adviser', 'Merrowdale families’ advice', { shares: advised(open, today) }),
    person('Ines Calloway', 'Panel member', 'panel', 'Wednesday decision group', { shares: beforePanel(open, today) }),
  ]
}

/** The school with the most open assessments. */
function busiest(open: readonly Case[]): School | undefined {
  const counts = new Map<School, number>()
  for (const { child } of open) if (child.school) counts.set(child.school, (counts.get(child.school) ?? 0) + 1)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || a.urn - b.urn)[0]?.[0]
}

/** Children of whom the psychologists were asked and have not answered. */
function askedOf(open: readonly Case[], today: PlainDate): Share[] {
  const waiting = open.filter(({ events }) => events.some((event) => event.kind === 'advice-asked' && event.service === 'educational-psychology'
    && !events.some((other) => other.kind === 'advice-returned' && other.adviceId === event.adviceId)))
  return waiting.slice(0, 40).map(({ child }) => ({ child, scope: 'advice', what: 'the assessment, and who is asked for advice', why: 'advice was asked for', until: addDays(today, 90) }))
}

/** The first family that can be stepped in as has asked for help, for two months. */
const advised = (open: readonly Case[], today: PlainDate): Share[] =>
  open.slice(0, 1).map(({ child }) => ({ child, scope: 'adviser', what: 'the assessment, as the family sees it', why: 'the family asked for it', until: addDays(today, 60) }))

/** Children about whom the group meets next week. */
function beforePanel(open: readonly Case[], today: PlainDate): Share[] {
  const ready = open.filter((one) => outcomeOf(one).stage === 'assessing' && one.events.some(({ kind }) => kind === 'advice-returned'))
  return ready.slice(0, 6).map(({ child }) => ({ child, scope: 'panel', what: 'the papers of the meeting', why: 'the group meets about it', until: addDays(today, 7) }))
}
