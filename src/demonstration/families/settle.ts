import { curriculumYearOn } from '../../values/age.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { Place } from '../borough/place.ts'
import type { Plan } from '../plans/plan.ts'
import { schoolChooser } from '../schools/choose-school.ts'
import type { School } from '../schools/school.ts'
import type { Child } from './family.ts'
import { numberGiver } from './numbers.ts'

/** Finds every child a school as of today, and gives it its numbers. */
export function settleChildren(chance: Chance, children: readonly Child[], plans: readonly Plan[], schools: readonly School[], today: PlainDate, place: Place): void {
  const choose = schoolChooser(chance, schools)
  const giveNumbers = numberGiver(chance, schools, today, place)
  const planned = new Set(plans.map((plan) => plan.child))
  for (const child of children) {
    const outOfSchool = child.family.localityId === 'vulnerable-children' && chance.happens(0.3)
    child.school = choose({
      year: curriculumYearOn(child.born, today), need: child.need, near: child.family.address.locality.id, hasPlan: planned.has(child), outOfSchool,
    })
    giveNumbers(child)
  }
  // Whoever's plan ended without their needs being met elsewhere here has gone on.
  for (const { child, ceased } of plans) child.left = ceased !== null && ceased.reason !== '2'
}
