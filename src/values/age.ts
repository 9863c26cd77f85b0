import { civil, dayIn, makeDate, monthIn, yearIn } from './plain-date.ts'
import type { PlainDate } from './plain-date.ts'

/**
 * Whole years of age on a day; negative before birth. A birthday on 29 February falls on 1 March
 * in a year without one, as is usual in England.
 */
export function ageOn(born: PlainDate, on: PlainDate): number {
  const birth = civil(born)
  const day = civil(on)
  const years = yearIn(day) - yearIn(birth)
  const before =
    monthIn(day) < monthIn(birth) || (monthIn(day) === monthIn(birth) && dayIn(day) < dayIn(birth))
  return before ? years - 1 : years
}

/**
 * The national curriculum year of someone of that birth date on a day: 0 is Reception, 1 to 13 the school
 * years, up to 20 beyond them, negative before Reception. It is the age on the 31 August before the school
 * year, less 4; a child taught out of their year is not known to it.
 */
export function curriculumYearOn(born: PlainDate, on: PlainDate): number {
  const packed = civil(on)
  const startYear = monthIn(packed) >= 9 ? yearIn(packed) : yearIn(packed) - 1
  const eve = makeDate(startYear, 8, 31)
  return eve.ok ? Math.min(ageOn(born, eve.value) - 4, 20) : 20
}
