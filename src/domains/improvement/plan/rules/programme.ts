import { addToMonth, lastDayOf, monthKeyOf, monthsBetween, type MonthKey } from '../../../../values/month-key.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { statusOf, type PlanAction } from './plan-action.ts'
import { countStatuses, type KnownStatus } from './status.ts'

export type Area = { id: string; number: string | null; words: string | null }
export type Workstream = { id: string; area: string | null; number: string | null; title: string | null }

export type StatusCounts = Readonly<Record<KnownStatus, number>>

/** How all actions of a plan stand, and those of each area. An action of two areas counts in both; `others` answer none. */
export type Standing = { actions: number; counts: StatusCounts; byArea: readonly { area: Area; actions: number; counts: StatusCounts }[]; others: { actions: number; counts: StatusCounts } }

export function standingOf(actions: readonly PlanAction[], areas: readonly Area[]): Standing {
  const of = (some: readonly PlanAction[]) => ({ actions: some.length, counts: countStatuses(some.map(statusOf)) })
  return {
    ...of(actions),
    byArea: areas.map((area) => ({ area, ...of(actions.filter((one) => one.areas.includes(area.id))) })),
    others: of(actions.filter((one) => one.areas.length === 0)),
  }
}

/** A status as it was said once: from when it was known, and its place among all that was said, which its id tells. */
export type StatusRow = { action: string; status: KnownStatus; knownFrom: PlainDate; said: string }

/**
 * How the actions stood at the end of each month, as it was known then, from the first month of which something is known to that of
 * `until`, at most `most` of them. An action that was there and of which nothing was known yet counts as not known.
 */
export function standingOverTime(rows: readonly StatusRow[], actions: readonly Pick<PlanAction, 'knownFrom'>[], until: PlainDate, most = 24): { month: MonthKey; counts: StatusCounts }[] {
  if (rows.length === 0) return []
  const last = monthKeyOf(until)
  const first = monthKeyOf(Math.min(...rows.map(({ knownFrom }) => knownFrom)) as PlainDate)
  const from = first < addToMonth(last, 1 - most) ? addToMonth(last, 1 - most) : first
  return monthsBetween(from, last).map((month) => {
    const end = Math.min(lastDayOf(month), until)
    const latest = new Map<string, StatusRow>()
    for (const row of rows) {
      const before = latest.get(row.action)
      if (row.knownFrom <= end && (!before || row.said > before.said)) latest.set(row.action, row)
    }
    const there = actions.filter(({ knownFrom }) => knownFrom === null || knownFrom <= end).length
    const counts = countStatuses([...latest.values()].map(({ status }) => status))
    return { month, counts: { ...counts, unknown: counts.unknown + Math.max(0, there - latest.size) } }
  })
}
