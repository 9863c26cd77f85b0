import { errorFor, Select, type FieldErrors } from '../../../../ui/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { periodBefore, periodHolding, periodInWords, type Rhythm } from '../rules/period.ts'

type Props = { rhythm: Rhythm; periods: readonly PlainDate[]; value: string | undefined; label: string; errors: FieldErrors }

/** Which period, by name; newest first. */
export const PeriodField = ({ rhythm, periods, value, label, errors }: Props) => (
  <Select id="period" name="period" value={value} label={{ text: label, classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'period')}
    items={periods.map((ends) => ({ value: isoDate(ends), text: periodInWords(rhythm, ends) }))} />
)

/** So many periods up to the one that holds a day, newest first. */
export const periodsUpTo = (rhythm: Rhythm, day: PlainDate, count: number): PlainDate[] => Array.from({ length: count }, (_, back) => periodBefore(rhythm, periodHolding(rhythm, day), back))
