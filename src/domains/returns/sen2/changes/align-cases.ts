import { isoDate } from '../../../../values/date-words.ts'
import type { ToldCase } from '../told.ts'
import type { ExistingCase } from './existing.ts'

/**
 * Which request of a return is which of the record: by the day received and its order; else by the day the plan starts;
 * else, in a corrected return of the same year, by the order of what is left, so that a corrected day makes no second request.
 */
export function alignCases(told: readonly ToldCase[], existing: readonly ExistingCase[], sameYear: boolean): Map<ToldCase, ExistingCase> {
  const pairs = new Map<ToldCase, ExistingCase>()
  const left = new Set(existing)
  const pair = (one: ToldCase, other: ExistingCase | undefined) => {
    if (!other) return
    pairs.set(one, other)
    left.delete(other)
  }
  for (const one of told) pair(one, [...left].find(({ key }) => key === one.key))
  for (const one of told) {
    const start = one.plan?.named ? isoDate(one.plan.named.startedOn) : undefined
    if (!pairs.has(one) && start) pair(one, [...left].find(({ plan }) => plan?.columns['started_on'] === start))
  }
  // A request that somebody recorded here, and no return has told of yet, on the very day.
  for (const one of told) {
    const day = one.key.split('#')[0]
    if (!pairs.has(one)) pair(one, [...left].find(({ key, columns }) => key === null && columns['received_on'] === day))
  }
  if (sameYear) for (const one of told) if (!pairs.has(one)) pair(one, [...left].find(({ key }) => key !== null))
  return pairs
}
