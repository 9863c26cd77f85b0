import type { Address } from '../borough/postcodes.ts'
import type { Chance } from '../chance.ts'
import type { Place } from '../borough/place.ts'
import type { School } from './school.ts'
import type { SchoolNames } from './names.ts'

type Sketch = Pick<School, 'name' | 'kind' | 'phase' | 'years' | 'sort'> & Partial<Pick<School, 'needs' | 'weight'>>

/** Every school and setting of a place, each at an address of a ward in turn. */
export function makeSchools(chance: Chance, addresses: readonly Address[], { schools, firstUrn }: Place): School[] {
  const wards = [...new Map(addresses.map(({ ward, locality }) => [ward.name, { ward, locality }])).values()]
  return sketches(chance, schools).map((sketch, n) => {
    const home = wards.find(({ ward }) => sketch.name.startsWith(ward.name)) ?? wards[n % wards.length] as (typeof wards)[number]
    const there = addresses.filter((address) => address.ward === home.ward)
    return {
      ...sketch, urn: firstUrn + n, town: home.ward.town, postcode: chance.pick(there).postcode, localityId: home.locality.id,
      establishment: establishmentOf(sketch, n), ukprn: sketch.sort === 'nursery' ? null : String(10_000_000 + firstUrn + n),
    }
  })
}

function sketches(chance: Chance, { nurseries, infants, primaries, secondaries, independents, specialists }: SchoolNames): Sketch[] {
  const keptBy = () => chance.weighed([['Community school', 5], ['Academy converter', 6], ['Academy sponsor led', 2], ['Foundation school', 1]])
  return [
    ...nurseries.map((name, n): Sketch => n < 4
      ? { name: `${name} Nursery School`, kind: 'Local authority nursery school', phase: 'Nursery', years: [-3, -1], sort: 'nursery' }
      : { name: `${name} Day Nursery`, kind: 'Early years setting', phase: 'Nursery', years: [-4, -1], sort: 'nursery' }),
    ...infants.flatMap((name): Sketch[] => [
      { name: `${name} Infant School`, kind: keptBy(), phase: 'Primary', years: [-1, 2], sort: 'mainstream' },
      { name: `${name} Junior School`, kind: keptBy(), phase: 'Primary', years: [3, 6], sort: 'mainstream' },
    ]),
    ...primaries.map((name, n): Sketch => name.startsWith('St ')
      ? { name: `${name} ${n % 2 ? 'CofE' : 'Catholic'} Primary School`, kind: 'Voluntary aided school', phase: 'Primary', years: [0, 6], sort: 'mainstream' }
      : { name: `${name} Primary School`, kind: keptBy(), phase: 'Primary', years: [n % 3 ? 0 : -1, 6], sort: 'mainstream' }),
    ...secondaries.map((name, n): Sketch => ({ name, kind: keptBy(), phase: 'Secondary', years: [7, n % 2 ? 11 : 13], sort: 'mainstream' })),
    ...independents.map((name, n): Sketch => n === 3
      ? { name, kind: 'Other independent school', phase: 'Not applicable', years: [3, 13], sort: 'independent' }
      : { name, kind: 'Other independent special school', phase: 'Not applicable', years: n % 2 ? [3, 11] : [7, 14], sort: 'independent-special' }),
    ...specialists,
  ]
}

/** The number of a school within its authority: by custom 1000s are nurseries, 2000s primaries, 4000s secondaries, 7000s special. */
function establishmentOf({ sort, phase }: Sketch, n: number): number {
  const thousand = sort === 'nursery' ? 1000 : sort === 'special' ? 7000 : sort === 'alternative' ? 1100 : sort === 'college' ? 8000
    : sort === 'independent-special' || sort === 'independent' ? 6000 : phase === 'Primary' ? 2000 : 4000
  return thousand + n
}
