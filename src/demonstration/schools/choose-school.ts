import type { Chance } from '../chance.ts'
import type { School } from './school.ts'

/** Whom a school is chosen for. `near` is where they live. */
export type Seeker = { year: number; need: string; near: string; hasPlan: boolean; outOfSchool: boolean }

type Sort = School['sort']

/** Finds schools for children: by year, need, and mostly near home. */
export function schoolChooser(chance: Chance, schools: readonly School[]) {
  const pick = (some: readonly School[]) => chance.weighed(some.map((school) => [school, school.weight ?? 1] as const))
  const known = new Map<string, readonly School[]>()
  const fittingFor = (sort: Sort, year: number) => {
    const key = `${sort} ${year}`
    const found = known.get(key) ?? schools.filter((school) => school.sort === sort && takes(school, year))
    known.set(key, found)
    return found
  }
  return (seeker: Seeker): School | null => {
    const sort = sortFor(chance, seeker)
    const fitting = sort === null ? [] : fittingFor(sort, seeker.year)
    if (fitting.length === 0) return null
    if (sort === 'special') {
      const meant = fitting.filter((school) => school.needs?.includes(seeker.need))
      return pick(meant.length > 0 ? meant : fitting)
    }
    const near = fitting.filter((school) => school.localityId === seeker.near && school.sort !== 'college')
    return pick(near.length > 0 && chance.happens(0.88) ? near : fitting)
  }
}

const takes = ({ years: [from, to] }: School, year: number) => year >= from && year <= to

function sortFor(chance: Chance, { year, need, hasPlan, outOfSchool }: Seeker): Sort | null {
  if (year < -3) return null
  if (outOfSchool && year > 6 && year < 12) return chance.weighed([['alternative', 5], [null, 3], ['mainstream', 4]])
  if (!hasPlan) return year < 0 ? 'nursery' : year < 12 ? chance.weighed<Sort>([['mainstream', 99], ['independent', year < 3 ? 0 : 1]]) : 'college'
  const hard = need === 'SLD' || need === 'PMLD' || need === 'MSI'
  if (year < 0) return chance.weighed<Sort>([['nursery', 92], ['special', hard ? 40 : 5]])
  if (year < 7) return chance.weighed<Sort | null>([['mainstream', 68], ['special', hard ? 200 : 28], ['independent-special', 2], [null, 1.2]])
  if (year < 12) return chance.weighed<Sort | null>([['mainstream', 50], ['special', hard ? 200 : 36], ['independent-special', 7], ['alternative', 2], [null, 3]])
  if (year < 15) return chance.weighed<Sort | null>([['college', 62], ['mainstream', year < 14 ? 11 : 0], ['special', hard ? 100 : 14], ['independent-special', 4], [null, 8]])
  return chance.weighed<Sort | null>([['college', 80], [null, 12]])
}
