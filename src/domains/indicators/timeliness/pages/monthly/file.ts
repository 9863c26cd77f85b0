import { tableFile, type TableFile } from '../../../../../platform/files/table-file.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import type { MonthRow } from '../../rules/monthly.ts'
import type { Ask } from '../ask.ts'

/** The table as a file. The name says what it holds and as known when. */
export function monthlyTableFile(rows: readonly MonthRow[], ask: Ask, format: 'csv' | 'xlsx'): Promise<TableFile> {
  return tableFile({
    name: `timeliness-${ask.from}-to-${ask.to}-${ask.exceptions}-exceptions-known-${isoDate(ask.asAt)}`,
    format,
    head: ['Month', 'Issued', 'In 20 weeks', '% in 20 weeks', 'Issued in 12 months', 'In 20 weeks in 12 months', '% in 12 months', 'Left out: mediation or appeal', 'Left out: no day of request'],
    rows: rows.map((row) => [row.month, row.issued, row.inTime, row.percent, row.rolling.issued, row.rolling.inTime, row.rolling.percent, row.disputed, row.undated]),
  })
}
