import { curriculumYearOn } from '../../values/age.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import { plansByYear } from '../shape/plans-by-year.ts'

/** How many plans each curriculum year still wants, so that the whole has its shape. */
export type Room = {
  /** From 1, where nothing is taken, to 0, where no more plans are wanted for a child born then. */
  leftFor(born: PlainDate): number
  take(born: PlainDate): void
  /** The years that want more, and how many. */
  wanted(): [year: number, count: number][]
}

export function roomFor(today: PlainDate, scale: number): Room {
  const whole = new Map([...plansByYear].map(([year, count]) => [year, Math.ceil(count * scale)]))
  const left = new Map(whole)
  const yearOfChild = (born: PlainDate) => curriculumYearOn(born, today)
  return {
    leftFor: (born) => (left.get(yearOfChild(born)) ?? 0) / (whole.get(yearOfChild(born)) ?? 1),
    take: (born) => { left.set(yearOfChild(born), (left.get(yearOfChild(born)) ?? 0) - 1) },
    wanted: () => [...left].filter(([, count]) => count > 0),
  }
}
