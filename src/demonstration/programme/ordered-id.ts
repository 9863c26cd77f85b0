import type { Chance } from '../chance.ts'

const tenYears = 10 * 365 * 86_400_000

/**
 * An id in the form of UUID version 7 that comes after those of earlier moments and before any that is made while people work:
 * what was said last is told by its id. It is dated ten years back, so that no clock is before it.
 */
export function orderedId(chance: Chance, moment: string): string {
  const hex = (Date.parse(moment) - tenYears).toString(16).padStart(12, '0')
  const tail = chance.uuid().slice(15)
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${tail}`
}
