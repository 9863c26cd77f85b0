import { curriculumYearOn } from '../../values/age.ts'
import { yearOf, type PlainDate } from '../../values/plain-date.ts'
import { ulnCheckDigit } from '../../values/uln.ts'
import { upnCheckLetter } from '../../values/upn.ts'
import type { Place } from '../borough/place.ts'
import type { Chance } from '../chance.ts'
import type { School } from '../schools/school.ts'
import type { Child } from './family.ts'

/** Gives pupils the numbers that they would have: a UPN from their first school, a ULN from 14. */
export function numberGiver(chance: Chance, schools: readonly School[], today: PlainDate, place: Pick<Place, 'authority' | 'firstLearner'>) {
  const serials = new Map<string, number>()
  const first = schools.filter((school) => school.sort === 'mainstream' && school.years[0] <= 0)
  let learner = place.firstLearner - 1

  return (child: Child): void => {
    const year = curriculumYearOn(child.born, today)
    if (year < 0) child.upnUnknown = 'UN1' // under six, and no number yet
    else child.upn = upn(chance.pick(first), yearOf(child.born) + 5)
    if (year >= 10) child.uln = uln()
  }

  function upn(school: School, admitted: number): string {
    const stem = `${place.authority}${school.establishment}${String(admitted % 100).padStart(2, '0')}`
    const serial = (serials.get(stem) ?? 0) + 1
    serials.set(stem, serial)
    const rest = `${stem}${String(serial).padStart(3, '0')}`
    return `${upnCheckLetter(rest)}${rest}`
  }

  /** Numbers beginning 99 stand above those given out. */
  function uln(): string {
    for (;;) {
      learner += 1
      const stem = `99${String(learner * 7).padStart(7, '0')}`
      const check = ulnCheckDigit(stem)
      if (check !== undefined) return `${stem}${check}`
    }
  }
}
