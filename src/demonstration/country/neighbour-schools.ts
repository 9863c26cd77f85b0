import type { Locality } from '../borough/places.ts'
import type { Chance } from '../chance.ts'
import type { SchoolNames } from '../schools/names.ts'
import { specialists, type Specialist } from '../schools/specialists.ts'
import { activePlans } from '../shape/plans-by-year.ts'
import { placeNamer } from './place-names.ts'

/** Schools and settings as an authority of so many plans has them, in the borough's own proportions, at least one of each sort. */
export function schoolsOf(chance: Chance, plans: number, localities: readonly Locality[]): SchoolNames {
  const nextName = placeNamer(chance)
  const wards = localities.flatMap((locality) => locality.wards.map(({ name }) => name))
  const several = (inBorough: number) => Math.max(1, Math.round((inBorough * plans) / activePlans))
  const named = (inBorough: number, ending = '') => Array.from({ length: several(inBorough) }, () => `${nextName()}${ending}`)
  const primaries = named(50)
  return {
    nurseries: named(16), infants: named(4), primaries: primaries.map((name, n) => wards[n] ?? name),
    secondaries: named(13, ' School'), independents: named(6, ' House School'),
    specialists: Array.from({ length: several(1) }, () => specialists.map((one): Specialist => ({ ...one, name: `${nextName()} ${kindWords[one.sort]}` }))).flat(),
  }
}

const kindWords = { special: 'Special School', alternative: 'Centre', college: 'College' } satisfies Partial<Record<Specialist['sort'], string>> as Record<Specialist['sort'], string>
