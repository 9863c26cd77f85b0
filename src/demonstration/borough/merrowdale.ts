import { merrowdaleSchools } from '../schools/names.ts'
import { colleagues } from '../staff/people.ts'
import type { Place } from './place.ts'
import { borough, localities, postcodeArea } from './places.ts'

/** The borough that comes with the software. Its schools' numbers stand above every number that the register has given so far. */
export const merrowdale: Place = {
  ...borough, localities, colleagues, schools: merrowdaleSchools,
  postcodes: { letters: postcodeArea, firstDistrict: 1 }, firstUrn: 990_001, firstLearner: 1, stars: true,
}
