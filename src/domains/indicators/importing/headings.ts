import { isoDate } from '../../../values/date-words.ts'
import { lastDayOf, monthKeyOf } from '../../../values/month-key.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { WorkbookCell } from '../../../platform/files/workbook/index.ts'
import { readPeriod, type YearKind } from '../measures/rules/period.ts'
import type { ComparedWith } from '../measures/rules/target-text.ts'
import type { ScorecardColumn } from '../scorecards/rules/layout.ts'

/** A column with its heading and, in a value, target or comparator, the period that the heading names. */
export type ReadColumn = { readonly column: number; readonly provisional: boolean; readonly period: PlainDate | undefined; readonly is: ScorecardColumn }

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

const fixed: readonly [RegExp, ScorecardColumn['kind']][] = [
  [/^p\/p$/i, 'mark'], [/indicators?$|^measure$/i, 'title'], [/data quality/i, 'quality'], [/currently reported|^reported$/i, 'reported'], [/good is/i, 'good-is'],
  [/^polarity$/i, 'polarity'], [/^(data )?period$/i, 'period-kind'], [/^trend( ?line)?$/i, 'trend'], [/^dot$|direction of travel/i, 'arrow'], [/^rag( rating| status)?$/i, 'rag'], [/^comment(s|ary)?$/i, 'comment'],
]

const others: readonly [RegExp, ComparedWith][] = [
  [/^(england|national)( average)?\b/i, 'england'], [/^stat(istical|\.)? neighbours?\b/i, 'neighbours'],
  [/^(region(al)?( average)?|east midlands|west midlands|east of england|north east|north west|south east|south west|yorkshire.*|(inner |outer )?london)\b/i, 'region'],
]

/** What a column is, by its heading and the one under it; undefined if neither says. `year` is the kind of year that "2018-19" means. */
export function readHeading(column: number, over: WorkbookCell | undefined, under: WorkbookCell | undefined, year: YearKind): ReadColumn | undefined {
  const [top, low] = [plain(over?.text ?? ''), plain(under?.text ?? '')]
  const read = (is: ScorecardColumn, period?: PlainDate, provisional = false): ReadColumn => ({ column, period, provisional, is })
  const kind = fixed.find(([pattern]) => pattern.test(top))?.[1]
  if (kind) return read({ kind, heading: top } as ScorecardColumn)
  const target = /^target\b(.*)$/i.exec(top)
  if (target) {
    const words = plain(target[1] ?? '')
    const period = readPeriod(words, year)?.ends
    return words !== '' && period === undefined ? undefined : read({ kind: 'target', heading: top, at: period === undefined ? null : isoDate(period) }, period)
  }
  const other = others.find(([pattern]) => pattern.test(top))
  if (other) {
    const period = readPeriod(plain(top.replace(other[0], '')), year)?.ends
    return read({ kind: 'comparator', heading: top, with: other[1], ends: period === undefined ? null : isoDate(period) }, period)
  }
  const heading = low === '' ? top : low
  const period = periodOf(low === '' ? over : under, heading, year)
  if (period === undefined) return undefined
  const shared = low === '' || top === '' ? {} : { over: top }
  return read({ kind: 'value', heading, ...shared, ends: isoDate(period), back: null, latest: /latest/i.test(top) }, period, /provisional/i.test(top))
}

function periodOf(cell: WorkbookCell | undefined, heading: string, year: YearKind): PlainDate | undefined {
  if (cell?.date !== undefined) return lastDayOf(monthKeyOf(cell.date))
  // "Latest Month (Mar-20)", "Latest Year (provisional) 2018-19"
  const said = /^latest \w+(?: \(provisional\))? ?\(?([^()]+)\)?$/i.exec(heading)
  return readPeriod(said?.[1] ?? heading, year)?.ends
}
