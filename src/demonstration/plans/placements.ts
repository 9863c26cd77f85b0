import { curriculumYearOn } from '../../values/age.ts'
import { laterOf, makeDate, monthOf, yearOf, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { School } from '../schools/school.ts'
import type { Plan } from './plan.ts'

export type Placement = {
  id: string
  source: 'named' | 'attended'
  school: School | null
  /** The return's code where there is no school. */
  settingKind: string | null
  entered: PlainDate | null
  senUnit: boolean
  resourced: boolean
  residential: string | null
}

/** Where the plan says that it is carried out, and where the child goes. */
export function drawPlacements(chance: Chance, plan: Plan, today: PlainDate): Placement[] {
  const { child } = plan
  const year = curriculumYearOn(child.born, today)
  const settingKind = child.school ? null : kindWithout(chance, year)
  const mainstream = child.school?.sort === 'mainstream'
  const place = {
    school: child.school, settingKind, senUnit: mainstream && chance.happens(0.03), resourced: mainstream && chance.happens(0.055),
    residential: child.school?.sort === 'independent-special' && chance.happens(0.12) ? 'A' : null,
  }
  const named: Placement = { ...place, id: chance.uuid(), source: 'named', entered: null }
  if (plan.ceased || (settingKind !== null && settingKind !== 'OLA')) return [named]
  return [named, { ...place, id: chance.uuid(), source: 'attended', entered: enteredOn(child.school, plan, today, year) }]
}

function kindWithout(chance: Chance, year: number): string {
  if (year < 0) return 'EYP'
  if (year < 12) return chance.weighed([['EHE', 5], ['OLA', 5], ['OPA', 1]])
  return chance.weighed([['NEET', 6], ['OLA', 2], ['NIEC', 1]])
}

/** The September in which the child joined the school, or the day of the plan where that is later. */
function enteredOn(school: School | null, plan: Plan, today: PlainDate, year: number): PlainDate {
  const autumn = monthOf(today) >= 9 ? yearOf(today) : yearOf(today) - 1
  const yearsThere = Math.max(0, year - Math.max(school?.years[0] ?? 0, 0))
  const joined = makeDate(autumn - Math.min(yearsThere, 7), 9, 4)
  const first = joined.ok ? joined.value : plan.started
  return school?.sort === 'mainstream' || school?.sort === 'college' || school?.sort === 'nursery' ? first : laterOf(first, plan.started)
}
