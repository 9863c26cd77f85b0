import type { PlainDate } from '../../../../../values/plain-date.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import { firstDayOf, monthKeyOf } from '../../../../../values/month-key.ts'
import { issuedChildrenPath, openChildrenPath, requestsPath } from '../../../timeliness/pages/paths.ts'
import type { Indicator } from '../../rules/indicator.ts'
import { monthsOf } from '../../rules/reckonings.ts'

/** The list of what a computed figure counts, for those who see such lists; undefined where there is none. */
export function countedPath({ reckoning, rhythm }: Indicator, ends: PlainDate, asAt: PlainDate): string | undefined {
  const from = monthsOf(rhythm, ends)[0]
  if (from === undefined) return undefined
  const to = monthKeyOf(ends)
  switch (reckoning) {
    case 'requests': return requestsPath(asAt, firstDayOf(from), ends, false)
    case 'plans-issued': case 'within-20-weeks-all': return issuedChildrenPath({ from, to, asAt, exceptions: 'including' })
    case 'within-20-weeks': return issuedChildrenPath({ from, to, asAt, exceptions: 'excluding' })
    case 'open': return openChildrenPath(asAt, { on: isoDate(ends) })
    case 'open-past-20': return openChildrenPath(asAt, { on: isoDate(ends), past20: 'yes' })
    default: return undefined
  }
}
