import type { PlainDate } from '../values/plain-date.ts'
import { merrowdale } from './borough/merrowdale.ts'
import type { Place } from './borough/place.ts'
import { drawPostcodes, type Address } from './borough/postcodes.ts'
import { chanceOf, type Chance } from './chance.ts'
import type { Child, Family } from './families/family.ts'
import { childMaker } from './families/make-child.ts'
import { familyMaker } from './families/make-family.ts'
import { settleChildren } from './families/settle.ts'
import type { Case } from './histories/case.ts'
import { makeCases } from './histories/make-cases.ts'
import { drawPartners, type Partner } from './partners/partners.ts'
import { fillWithOlderPlans, makeEndedPlans, planOf } from './plans/make-plans.ts'
import type { Plan } from './plans/plan.ts'
import { roomFor } from './plans/room.ts'
import { makeSchools } from './schools/make-schools.ts'
import type { School } from './schools/school.ts'
import { drawRequestDays, historyBegins } from './shape/requests.ts'
import { gatherTeam, type Team } from './staff/team.ts'
import { makeStars, type StarHome } from './starring/make-stars.ts'

/** A whole authority, before any of it is written down. */
export type DrawnArea = {
  place: Place
  today: PlainDate
  team: Team
  addresses: readonly Address[]
  schools: readonly School[]
  families: readonly Family[]
  children: readonly Child[]
  cases: readonly Case[]
  plans: readonly Plan[]
  stars: readonly StarHome[]
  /** Of the borough only. */
  partners: readonly Partner[]
}

export type Size = 'area' | 'small'

/** How much of the borough's shape: plans, requests of each calendar year, and plans that came to their end. */
export type Scale = { plans: number; requests: number; years?: readonly number[]; ended: number; all?: boolean }

// Small has a child at every place besides.
const scales: Record<Size, Scale> = {
  area: { requests: 1, plans: 1, ended: 310 },
  small: { requests: 0.006, plans: 0.004, ended: 2, all: true },
}

/** Draws the borough from a seed: the same seed, day and size always draw the same. */
export function drawArea(seed: number, today: PlainDate, size: Size): DrawnArea {
  return drawPlace(chanceOf(seed), merrowdale, scales[size], today)
}

/** Draws any invented authority: the same chance, place, scale and day always draw the same. */
export function drawPlace(chance: Chance, place: Place, scale: Scale, today: PlainDate): DrawnArea {
  const team = gatherTeam(chance.stream('team'), historyBegins(today), place)
  const addresses = drawPostcodes(chance.stream('postcodes'), place)
  const schools = makeSchools(chance.stream('schools'), addresses, place)
  const makeFamily = familyMaker(chance.stream('families'), addresses, team)
  const makeStarFamily = familyMaker(chance.stream('star families'), addresses, team)
  const stars = place.stars ? makeStars({ chance: chance.stream('stars'), today, team, makeFamily: makeStarFamily }, scale.all === true) : []
  const families: Family[] = []
  const makeChild = childMaker(chance.stream('children'), makeFamily, families)
  const room = roomFor(today, scale.plans)

  const cases: Case[] = []
  const plans: Plan[] = []
  const add = (one: Case) => {
    const plan = planOf(chance, room, one, today)
    cases.push(one)
    if (plan) plans.push(plan)
  }
  for (const one of stars.flatMap((star) => star.cases)) add(one)
  const histories = { chance: chance.stream('histories'), today, team, room, makeChild }
  for (const one of makeCases(histories, drawRequestDays(chance.stream('requests'), today, scale.requests, scale.years))) add(one)
  const older = { chance: chance.stream('older plans'), today, begins: historyBegins(today), room, makeChild }
  plans.push(...fillWithOlderPlans(older), ...makeEndedPlans(older, scale.ended))

  const everyone = [...stars.map((star) => star.family), ...families]
  const children = everyone.flatMap((family) => family.children)
  settleChildren(chance.stream('schools of children'), children, plans, schools, today, place)
  const partners = place.stars ? drawPartners(chance.stream('partners'), cases, today) : []
  return { place, today, team, addresses, schools, families: everyone, children, cases, plans, stars, partners }
}
