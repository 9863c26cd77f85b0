/** How fast the work went for requests received so many months ago. */
export type Pace = {
  /** The share of plans issued within 20 weeks. */
  inTime: number
  /** By how many weeks the others went past, on average. */
  weeksLate: number
  /** Days until the authority decided whether to assess, on average. */
  daysToDecide: number
  /** The share of advice that came after its six weeks. */
  adviceLate: number
}

/**
 * The story of the borough: fair at first, slower as requests grew, a backlog that peaked a year ago,
 * and since then targets of its own, a cleared backlog, and most plans in time.
 */
const story: readonly (Pace & { monthsAgo: number })[] = [
  { monthsAgo: 60, inTime: 0.64, weeksLate: 4, daysToDecide: 37, adviceLate: 0.3 },
  { monthsAgo: 36, inTime: 0.6, weeksLate: 5, daysToDecide: 37, adviceLate: 0.34 },
  { monthsAgo: 26, inTime: 0.5, weeksLate: 9, daysToDecide: 39, adviceLate: 0.42 },
  { monthsAgo: 21, inTime: 0.3, weeksLate: 30, daysToDecide: 41, adviceLate: 0.55 },
  { monthsAgo: 10.8, inTime: 0.19, weeksLate: 36, daysToDecide: 39, adviceLate: 0.5 },
  { monthsAgo: 9, inTime: 0.55, weeksLate: 8, daysToDecide: 22, adviceLate: 0.3 },
  { monthsAgo: 6.5, inTime: 0.82, weeksLate: 7, daysToDecide: 14, adviceLate: 0.18 },
  { monthsAgo: 0, inTime: 0.84, weeksLate: 6, daysToDecide: 12, adviceLate: 0.14 },
]

/** The months, counted back from today, in which was finished what had piled up of requests older than `of` months. */
export const clearance = { of: 7.5, from: 9.5, to: 1 } as const

/** The pace for requests received that many months ago, between the story's points in proportion. */
export function paceAt(monthsAgo: number): Pace {
  const after = story.find((point) => point.monthsAgo <= monthsAgo) ?? story.at(-1)
  const before = story.findLast((point) => point.monthsAgo > monthsAgo) ?? after
  if (!after || !before) throw new Error('the story has no points')
  const share = before === after ? 0 : (before.monthsAgo - monthsAgo) / (before.monthsAgo - after.monthsAgo)
  const between = (one: keyof Pace) => before[one] + (after[one] - before[one]) * share
  return { inTime: between('inTime'), weeksLate: between('weeksLate'), daysToDecide: between('daysToDecide'), adviceLate: between('adviceLate') }
}
