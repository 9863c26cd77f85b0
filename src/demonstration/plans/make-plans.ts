import { curriculumYearOn } from '../../values/age.ts'
import { addDays, daysBetween, laterOf, literalDate, makeDate, monthOf, yearOf, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { Child } from '../families/family.ts'
import type { Wanted } from '../families/make-child.ts'
import type { Case } from '../histories/case.ts'
import { outcomeOf } from '../histories/make-cases.ts'
import { needsAt } from '../shape/needs.ts'
import { lastWorkingDayBefore, toWorkingDay } from '../working-days.ts'
import type { Plan } from './plan.ts'
import type { Room } from './room.ts'

type Parts = { chance: Chance; today: PlainDate; begins: PlainDate; room: Room; makeChild: (wanted: Wanted) => Child }

const lawBegan = literalDate('2014-09-01') // Children and Families Act 2014
const yearDays = 365.25

/** The plan that an assessment came to, if it did; a few have ceased since. */
export function planOf(chance: Chance, room: Room, one: Case, today: PlainDate): Plan | undefined {
  const { stage, closedOn } = outcomeOf(one)
  if (stage !== 'plan-issued' || closedOn === null) return undefined
  const since = daysBetween(closedOn, today)
  const ends = since > 200 && chance.happens(room.leftFor(one.child.born) <= 0 ? 1 : 0.02)
  if (!ends) room.take(one.child.born)
  const ceased = ends ? { on: toWorkingDay(addDays(closedOn, Math.round(since * chance.around(0.6, 0.12)))), reason: chance.weighed([['5', 70], ['2', 12], ['7', 8], ['6', 10]]) } : null
  return { id: chance.uuid(), child: one.child, assessmentId: one.id, started: closedOn, ceased, transferredFrom: null }
}

/** Plans from before the history, or from elsewhere, until every year has as many as it should. */
export function fillWithOlderPlans(parts: Parts): Plan[] {
  return parts.room.wanted().flatMap(([year, count]) => Array.from({ length: count }, () => {
    const plan = olderPlan(parts, bornInYear(parts, year), null)
    parts.room.take(plan.child.born)
    return plan
  }))
}

/** Plans of young people that have come to their end in the last three years. */
export function makeEndedPlans(parts: Parts, count: number): Plan[] {
  return Array.from({ length: count }, () => {
    const ceased = toWorkingDay(addDays(parts.today, -parts.chance.whole(20, 1090)))
    const born = addDays(ceased, -Math.round(parts.chance.around(19.4, 1.7) * yearDays))
    return olderPlan(parts, born, { on: ceased, reason: parts.chance.weighed([['6', 30], ['4', 22], ['5', 16], ['2', 16], ['3', 9], ['1', 4], ['9', 3]]) })
  })
}

function olderPlan({ chance, today, begins, makeChild }: Parts, born: PlainDate, ceased: Plan['ceased']): Plan {
  const earliest = laterOf(addDays(born, Math.round(2.7 * yearDays)), lawBegan)
  const latest = addDays(begins, -20)
  const here = earliest < latest
  const started = here
    ? addDays(earliest, Math.round(daysBetween(earliest, latest) * chance.next() ** 1.4))
    : addDays(born, Math.round(daysBetween(born, today) * chance.around(0.8, 0.05)))
  const day = toWorkingDay(started < today ? started : lastWorkingDayBefore(today))
  const child = makeChild({ born, need: chance.weighed(needsAt(curriculumYearOn(born, day))), knownSince: day })
  return { id: chance.uuid(), child, assessmentId: null, started: day, ceased, transferredFrom: here ? null : chance.pick(['991', '992', '993']) }
}

/** A birth date of a child who is in that curriculum year today. */
function bornInYear({ chance, today }: Parts, year: number): PlainDate {
  const autumn = monthOf(today) >= 9 ? yearOf(today) : yearOf(today) - 1
  const first = makeDate(autumn - year - 5, 9, 1)
  if (!first.ok) throw new Error('no such autumn')
  return addDays(first.value, chance.whole(0, 364))
}
