import { periodBefore, periodHolding, type Rhythm } from '../../domains/indicators/index.ts'
import { monthOf, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { DemonstrationMeasure } from './measure.ts'

export const rhythmOf = ({ kind }: DemonstrationMeasure): Rhythm => ({ kind, year: kind === 'A' || kind === 'T' ? 'academic' : 'financial' })

/** The values of a measure up to the last period that had ended, oldest first: 36 months, nine terms or five years. */
export function drawValues(chance: Chance, measure: DemonstrationMeasure, today: PlainDate): { ends: PlainDate; value: number }[] {
  const rhythm = rhythmOf(measure)
  const count = { M: 36, R12M: 36, C: 24, T: 9, A: 5 }[measure.kind]
  const perYear = { M: 12, R12M: 12, C: 12, T: 3, A: 1 }[measure.kind]
  const last = periodBefore(rhythm, periodHolding(rhythm, today), 1)
  const { from = 0, yearly = 0, stray = 1, shift, decimals } = measure
  return Array.from({ length: count }, (_, n) => {
    const ends = periodBefore(rhythm, last, count - 1 - n)
    const level = from + (yearly * n) / perYear + (shift && n >= count - shift.back ? shift.by : 0)
    // What adds up over a year begins again each April.
    const share = measure.kind === 'C' ? (((monthOf(ends) + 8) % 12) + 1) / 12 : 1
    const drawn = Math.max(0, (level + chance.around(0, stray / 2)) * share)
    const value = measure.unit === 'percent' ? Math.min(100, drawn) : drawn
    return { ends, value: Number(value.toFixed(decimals)) }
  })
}
