import { addMonth, momentIn, type Moment } from './months.ts'
import { weakAreas, type Pace, type Promise } from './promises.ts'
import type { PlainDate } from '../../values/plain-date.ts'

type Told = 'not-yet-started' | 'in-progress' | 'delayed' | 'overdue' | 'complete' | 'embedded'

/** What became of one promise: which milestones were met when, which status was set when and why, and what was told in which month. */
export type Story = {
  met: readonly { milestone: 0 | 1 | 2; at: Moment }[]
  statuses: readonly { status: Told; at: Moment; reason: string }[]
  updates: readonly { cycle: number; kind: 'progress' | 'embed' | 'impact'; words: string }[]
}

/** How old the plan is on the demonstration's own day, in months. */
const age = 10

/** Every second month is a reporting cycle, counted in months since the plan began. */
const cycles = [1, 3, 5, 7, 9]

/** After how many months each milestone was met. */
const metAfter: Record<Pace, readonly number[]> = { quick: [2, 4, 7], done: [2, 4, 8], steady: [3, 6], slow: [4, 8], stuck: [3], waiting: [], missed: [3], bare: [] }

/** The month in which a promise with a day of its own was due. */
export const ownDay = ({ pace }: Promise): number | null => (pace === 'missed' ? 7 : null)

export const programmeBegins = (today: PlainDate): PlainDate => addMonth(today, -age)

/** Tells what became of a promise up to the demonstration's own day. */
export function tellStory(promise: Promise, today: PlainDate): Story {
  const months = metAfter[promise.pace]
  const at = (month: number): Moment => momentIn(addMonth(today, month - age), month === 0 ? 0 : 20)
  return {
    met: months.map((month, n) => ({ milestone: n as 0 | 1 | 2, at: at(month) })),
    statuses: [[0, 'not-yet-started', 'The plan begins.'] as const, ...statusesOf(promise.pace, months)].map(([month, status, reason]) => ({ status, at: at(month), reason })),
    updates: updatesOf(promise, months),
  }
}

function statusesOf(pace: Pace, months: readonly number[]): (readonly [month: number, status: Told, reason: string])[] {
  const first = months[0] ?? 0
  switch (pace) {
    case 'quick': return [[first, 'in-progress', 'The first milestone is met.'], [7, 'complete', 'All that was promised is there.'], [9, 'embedded', 'It has run for a quarter without us, and families notice.']]
    case 'done': return [[first, 'in-progress', 'The first milestone is met.'], [8, 'complete', 'All that was promised is there.']]
    case 'slow': return [[first, 'in-progress', 'The first milestone is met.'], [6, 'delayed', 'The milestone after six months was not met in time.'], [8, 'in-progress', 'The milestone after six months is met, two months late.']]
    case 'missed': return [[first, 'in-progress', 'The first milestone is met.'], [8, 'overdue', 'It was promised for the summer, and is not there.']]
    case 'waiting': return [[4, 'delayed', 'It waits for the new complaints team.']]
    case 'steady': case 'stuck': return [[first, 'in-progress', 'The first milestone is met.']]
    case 'bare': return []
  }
}

function updatesOf({ after, pace }: Promise, months: readonly number[]): Story['updates'] {
  if (pace === 'bare' || pace === 'waiting') return []
  const told = cycles.filter((cycle) => pace !== 'missed' || cycle <= 5).map((cycle) => ({ cycle, kind: 'progress' as const, words: pace === 'stuck' && cycle > 3 ? stock : progressAt(after, months, cycle) }))
  if (pace === 'quick') return [...told, { cycle: 7, kind: 'embed', words: `It is in the year’s calendar and in every induction, and two people can see to it: ${after[0]}.` }, { cycle: 9, kind: 'impact', words: `Measured in the last quarter: ${after[2]}.` }]
  return pace === 'steady' && after[0].startsWith('a') ? [...told, { cycle: 9, kind: 'impact', words: `Families told us what it changed for them: ${after[1]}.` }] : told
}

/** What is said again and again where there is nothing to say. */
const stock = 'Work continues on this action and partners remain committed to delivering it this year.'

/** What would be said of an action after so many months: what is there, what is next, and how long that has been so. */
function progressAt(after: readonly string[], months: readonly number[], cycle: number): string {
  const done = months.filter((month) => month <= cycle).length
  const since = cycle - (months[done - 1] ?? 0)
  const [there, next] = [after[done - 1], after[done]]
  if (there === undefined) return cycle < 2 ? `We have begun, and know who does what. The first thing to be there is ${next}.` : `Later than we meant, for want of people: ${next}. It has a date now.`
  if (next === undefined) return since < 2 ? `We have ${there}.` : `Nothing slipped since the last update: ${there}. We look at it once a quarter.`
  if (since < 2) return `We have ${there}. Next we will have ${next}.`
  return since < 4 ? `What we have holds. Two partners have named who prepares the next step: ${next}.` : `Not there yet: ${next}. The people who do it were needed elsewhere, and we have asked for a day a week.`
}

/** Every promise with its reference, and where it stands. */
export const promises = weakAreas.flatMap((area) => area.projects.flatMap((project) => project.actions.map((promise, n) => ({ area, project, promise, reference: `MIP ${project.number}.${n + 1}` }))))
