import type { AdviceService } from '../../domains/casework/index.ts'
import { addDays, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { Child, Family } from '../families/family.ts'
import { addChild } from '../families/make-child.ts'
import type { familyMaker } from '../families/make-family.ts'
import type { Case } from '../histories/case.ts'
import { recordCase, type CaseParts } from '../histories/make-cases.ts'
import type { Timetable } from '../histories/timetable.ts'
import { backgrounds } from '../names/backgrounds.ts'
import { toWorkingDay } from '../working-days.ts'
import { caseloadFamilies } from './caseload.ts'
import { oneOfEach, starFamilies } from './families.ts'
import type { Star, StarFamily } from './star.ts'

/** A family written out, made; and which of its parents can be stepped in as. */
export type StarHome = { family: Family; signsIn: string[]; cases: Case[] }

type Parts = Pick<CaseParts, 'chance' | 'today' | 'team'> & { makeFamily: ReturnType<typeof familyMaker> }

/** The families that are written out by hand. With them come either a child at each place where an assessment can stand (`all`), or the two officers' caseloads. */
export function makeStars(parts: Parts, all: boolean): StarHome[] {
  const examples = oneOfEach.map((star): StarFamily => ({
    surname: star.surname, background: 'WBRI', ward: 'Highstile', parents: [{ name: `Jo ${star.surname}`, relation: 'Mother' }], children: [star],
  }))
  return [...starFamilies, ...(all ? examples : caseloadFamilies)].map((home) => makeHome(parts, home))
}

function makeHome(parts: Parts, home: StarFamily): StarHome {
  const people = home.parents.map((parent) => ({ id: parts.chance.uuid(), name: parent.name, relation: parent.relation, responsible: true }))
  const background = backgrounds.find(({ ethnicity }) => ethnicity === home.background)
  const family = parts.makeFamily({ surname: home.surname, ward: home.ward, parents: people, ...(background ? { background } : {}) })
  const cases = home.children.map((star) => recordCase(parts, makeChild(parts.chance, family, star, parts.today), timetableOf(star, parts.today), true))
  return { family, cases, signsIn: home.parents.flatMap((parent, n) => (parent.signsIn ? people[n]?.id ?? [] : [])) }
}

function makeChild(chance: Chance, family: Family, { age: [years, days], sex, need, forename, days: { received } }: Star, today: PlainDate): Child {
  const born = addDays(today, -Math.floor(years * 365.25) - days)
  const child = addChild(chance, family, { born, sex, need, knownSince: toWorkingDay(addDays(today, -received)) }, forename)
  child.knownAs = null
  return child
}

const services = ['family', 'education', 'educational-psychology', 'health', 'social-care'] as const satisfies AdviceService[]

function timetableOf({ days }: Star, today: PlainDate): Timetable {
  const at = (ago: number | undefined) => (ago === undefined ? null : toWorkingDay(addDays(today, -ago)))
  const asked = at(days.asked)
  const decision = at(days.toIssue) ?? at(days.notToIssue)
  return {
    received: toWorkingDay(addDays(today, -days.received)), source: days.source ?? 'setting',
    decided: at(days.agreed) ?? at(days.refused), assess: days.agreed !== undefined,
    advice: asked === null ? [] : services.map((service) => ({ service, asked, returned: at(days.returned?.[service]) })),
    issueDecided: decision, issue: days.toIssue !== undefined, draft: at(days.draft), final: at(days.final), withdrawn: at(days.withdrawn),
    exception: days.exception ? { on: toWorkingDay(addDays(today, -days.exception.on)), ground: days.exception.ground, from: addDays(today, -days.exception.from), to: addDays(today, -days.exception.to) } : null,
    dispute: days.dispute ? { on: toWorkingDay(addDays(today, -days.dispute.on)), dispute: days.dispute.dispute } : null,
  }
}
