import type { PlainDate } from '../../../../values/plain-date.ts'

/** What is known of one period: a number, or why there is none. None of the others is 0, and none is RED. */
export type Known =
  | { readonly state: 'number'; readonly value: number }
  /** The figure is to come; the day on which it is due, if that was said. */
  | { readonly state: 'not-yet-due'; readonly due: PlainDate | null }
  | { readonly state: 'suppressed' }
  | { readonly state: 'not-collected' }

export type ValueState = Known['state']

/** As it stands on a day: what was due by then and has not come is missing. */
export type Standing = ValueState | 'missing-when-due'

export function standingOn(known: Known, day: PlainDate): Standing {
  return known.state === 'not-yet-due' && known.due !== null && known.due < day ? 'missing-when-due' : known.state
}

export const standingWords: Record<Standing, string> = {
  'number': 'a number', 'not-yet-due': 'not yet due', 'suppressed': 'c: withheld, to protect people who could be recognised',
  'not-collected': 'not collected', 'missing-when-due': 'missing: it was due and has not come',
}

/** A value of an indicator, with all that was said of it. */
export type IndicatorValue = {
  readonly ends: PlainDate
  readonly known: Known
  /** How many stand behind a share, where the source prints it: "0.17 (45)". */
  readonly count: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** The day to which the figure reaches, where that is not the end of the period. */
  readonly asOf: PlainDate | null
  readonly provisional: boolean
  readonly note: string | null
  /** The cell as the source has it; null where it was computed or typed in. */
  readonly printed: string | null
}

/** A plain number of a period, with nothing else said. */
export const plainValue = (ends: PlainDate, value: number): IndicatorValue =>
  ({ ends, known: { state: 'number', value }, count: null, numerator: null, denominator: null, asOf: null, provisional: false, note: null, printed: null })
