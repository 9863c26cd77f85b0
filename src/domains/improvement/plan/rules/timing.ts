import type { MonthKey } from '../../../../values/month-key.ts'
import { firstDayOf, lastDayOf } from '../../../../values/month-key.ts'
import { addDays, addMonths, type PlainDate } from '../../../../values/plain-date.ts'

/** A day, or a month where no day was given: a month is never made into a day. */
export type Point = { day: PlainDate } | { month: MonthKey }

/**
 * When something in a plan is due, as far as its words say so. What they do not say is not made up:
 * `words` were not understood, `several` name more than one date without saying which counts.
 */
export type Timing =
  | { kind: 'unknown' }
  | { kind: 'at'; at: Point }
  | { kind: 'range'; from: Point | null; to: Point | null }
  | { kind: 'ongoing'; since: Point | null }
  | { kind: 'after-months'; months: number }
  | { kind: 'steps'; steps: readonly { at: Point; words: string }[] }
  | { kind: 'several'; points: readonly Point[] }
  | { kind: 'words' }

/** The first and last day that something can be due on: of a month both ends, of a day the day itself. */
export type Span = { first: PlainDate; last: PlainDate }

export function spanOf(point: Point): Span {
  return 'day' in point ? { first: point.day, last: point.day } : { first: firstDayOf(point.month), last: lastDayOf(point.month) }
}

/**
 * The stretch of days that a timing speaks of; null where it names none. `starts` is the plan's first day, from which
 * "after 3 months" counts; without it such a timing has no days.
 */
export function daysOf(timing: Timing, starts: PlainDate | null): { from: PlainDate | null; due: PlainDate | null } {
  switch (timing.kind) {
    case 'unknown': case 'words': return { from: null, due: null }
    case 'at': return { from: null, due: spanOf(timing.at).last }
    case 'range': return { from: timing.from && spanOf(timing.from).first, due: timing.to && spanOf(timing.to).last }
    case 'ongoing': return { from: timing.since && spanOf(timing.since).first, due: null }
    case 'after-months': return { from: starts, due: starts === null ? null : addDays(addMonths(starts, timing.months), -1) }
    case 'steps': return ends(timing.steps.map(({ at }) => at))
    case 'several': return { from: null, due: ends(timing.points).due }
  }
}

function ends(points: readonly Point[]): { from: PlainDate | null; due: PlainDate | null } {
  const spans = points.map(spanOf)
  if (spans.length === 0) return { from: null, due: null }
  return { from: Math.min(...spans.map(({ first }) => first)) as PlainDate, due: Math.max(...spans.map(({ last }) => last)) as PlainDate }
}
