import type { MeasureId, PeriodKind, ReckoningName, Unit } from '../../domains/indicators/index.ts'

/** An indicator of the demonstration, and the numbers that its values are drawn round. */
export type DemonstrationMeasure = {
  title: string
  kind: PeriodKind
  polarity: 'high' | 'low' | 'range' | 'neutral'
  unit: Unit
  decimals: number
  target?: string
  baseline?: number
  /** How far short of the target is AMBER, in percent of it. */
  tolerance?: number
  /** Of computed ones. */
  reckoning?: ReckoningName
  /** Where the values began, how much they move in a year, and how far they stray. */
  from?: number
  yearly?: number
  stray?: number
  /** So many periods before the last something changed for good, by so much. */
  shift?: { back: number; by: number; because: string }
  concern?: string
  england?: number
  /** The department's measure that stands beside it. */
  published?: MeasureId
  comment?: string
  /** By title: the two that a gap is between. */
  gap?: { of: string; less: string }
  notReported?: boolean
}

export type DemonstrationGroup = { name: string; owner: string; measures: readonly DemonstrationMeasure[] }
