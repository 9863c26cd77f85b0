import type { Place } from '../borough/place.ts'
import { chanceOf } from '../chance.ts'
import type { Scale } from '../draw-area.ts'
import { activePlans } from '../shape/plans-by-year.ts'
import { authoritySizes, countryPlans, regionAuthorities, yearlyRequests } from './authority-sizes.ts'
import { localitiesOf } from './neighbour-localities.ts'
import { schoolsOf } from './neighbour-schools.ts'
import { staffOf } from './neighbour-staff.ts'
import { placeNamer } from './place-names.ts'

/** An authority beside the borough, and how much of everything it has. */
export type Neighbour = { place: Place; plans: number; scale: Scale }

/** The department numbers no authority from here to 651. */
const firstCode = 500
const regions = ['North East', 'North West', 'Yorkshire and The Humber', 'East Midlands', 'East of England', 'London', 'South East', 'South West', 'West Midlands'] as const
/** Above the numbers that the register has given so far, below the borough's own. */
const firstUrn = 700_001
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const districtsEach = 16
const learnersEach = 9000

export type CountrySize = 'region' | 'nation'

/** The authorities that make a region or the nation with the borough. The same seed always gives the same. */
export function neighboursOf(seed: number, size: CountrySize): Neighbour[] {
  return makeNeighbours(seed, size === 'region' ? authoritySizes.slice(0, regionAuthorities) : authoritySizes)
}

/** Authorities of given sizes, in plans: each has staff, parts and schools as its size needs. */
export function makeNeighbours(seed: number, sizes: readonly number[]): Neighbour[] {
  const nextName = placeNamer(chanceOf(`${seed}/country`))
  let urn = firstUrn
  return sizes.map((plans, n): Neighbour => {
    const name = nextName()
    const domain = `${name.toLowerCase()}.example`
    const chance = chanceOf(`${seed}/place ${firstCode + n}`)
    const localities = localitiesOf(chance.stream('localities'), plans, domain)
    const schools = schoolsOf(chance.stream('names of schools'), plans, localities)
    const place: Place = {
      authority: firstCode + n, name, region: n < regionAuthorities ? 'West Midlands' : regions[n % regions.length] as string,
      phone: '01632 960100', email: `send@${domain}`, localities, colleagues: staffOf(chance.stream('staff'), localities), schools,
      postcodes: { letters: `${letters[n % letters.length]}Z`, firstDistrict: 1 + districtsEach * Math.floor(n / letters.length) },
      firstUrn: urn, firstLearner: 10_000 + n * learnersEach, stars: false,
    }
    urn += 2 * Object.values(schools).flat().length // an infant school has a junior school beside it
    return { place, plans, scale: scaleOf(plans) }
  })
}

function scaleOf(plans: number): Scale {
  const years = yearlyRequests.map((requests) => (requests * plans) / countryPlans)
  return { plans: Math.max(0, plans - 11) / activePlans, requests: 1, years, ended: Math.round((plans * 310) / activePlans) } // each school year rounds up by half a plan
}
