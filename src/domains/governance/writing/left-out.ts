import type { Adding } from '../rules/papers/figure.ts'

// Counts with plans that had an exception, and the same without: names of keys, as figures/timeliness.ts and figures/indicators.ts give them.
const pairs = [['all-issued', 'plans-issued'], ['all-in-time', 'plans-in-time'], ['all-issued-but-not-all-in-time', 'plans-late']] as const

/**
 * What lies between two counts of the same months, one of which leaves out plans with an exception (reg 13(3) SEND Regulations 2014).
 * Whoever reads both knows it, whichever figures they stand in.
 */
export function leftOut(counts: ReadonlyMap<string, number>): Required<Pick<Adding, 'sums' | 'besides'>> {
  const found = [...counts].flatMap(([total, value]) => pairs.flatMap(([all, some]) => {
    const months = new RegExp(`^${all}-(\\d{4}-\\d{2}.*)$`).exec(total)?.[1]
    const part = `${some}-${months}`
    const other = counts.get(part)
    return months === undefined || other === undefined ? [] : [{ total, part, key: `${all}-beside-${part}`, value: value - other }]
  }))
  return { sums: found.map(({ total, part, key }) => ({ total, parts: [part, key] })), besides: found.map(({ key, value }) => ({ key, value })) }
}
