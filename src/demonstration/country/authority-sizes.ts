/** Plans in the authorities beside the borough that make a region: with the borough's own, 50,000. */
const ofRegion = [9000, 7200, 5500, 4600, 4000, 3400, 3000, 2600, 2200, 1800, 1400, 800, 414] as const

/** Plans, and how many of the other authorities have about so many: a few great counties, many boroughs, one almost empty. */
const bands: readonly (readonly [plans: number, authorities: number])[] = [
  [18_600, 1], [15_000, 2], [12_500, 2], [10_500, 3], [8600, 5], [7100, 7], [5700, 13], [4700, 17],
  [3800, 23], [3050, 23], [2350, 21], [1700, 14], [1150, 6], [560, 1], [40, 1],
]

/** Requests of the whole country in the calendar years up to today's: 160,000 a year on average, and growing. */
export const yearlyRequests = [120_000, 140_000, 158_000, 178_000, 204_000] as const
export const countryPlans = 640_000

/** Plans of each authority beside the borough, the region's first: a country holds its region. */
export const authoritySizes: readonly number[] = [...ofRegion, ...bands.flatMap(([plans, authorities]) => Array<number>(authorities).fill(plans))]
export const regionAuthorities = ofRegion.length
