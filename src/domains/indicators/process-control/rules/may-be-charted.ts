import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { PeriodKind } from '../../measures/rules/period.ts'

/** Why a series has no chart with limits: the limits assume that each point is new, and these points share what they count. */
export const refusalWords = {
  'months-overlap': 'Each point counts twelve months, and shares eleven of them with the next. Limits drawn round such points would be too narrow. The monthly values can be charted.',
  'year-adds-up': 'Each point counts the year so far, so each contains the one before it. Limits drawn round such points mean nothing. The values of single months can be charted.',
  'too-few': 'There are fewer than two values.',
} as const

export type ChartRefusal = keyof typeof refusalWords

/** Whether a series may be drawn with process limits: its points must not share what they count. */
export function mayBeCharted(kind: PeriodKind, values: number): Result<true, ChartRefusal> {
  if (kind === 'R12M') return refuse('months-overlap')
  if (kind === 'C') return refuse('year-adds-up')
  return values < 2 ? refuse('too-few') : ok(true)
}
