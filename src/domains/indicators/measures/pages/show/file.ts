import { tableFile, type TableFile } from '../../../../../platform/files/table-file.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { periodInWords } from '../../rules/period.ts'
import { ragFor } from '../../rules/reading.ts'
import { targetFor, type IndicatorRecord } from '../../rules/record.ts'
import { standingOn } from '../../rules/value.ts'

/** An indicator's periods as a table file; the name says which indicator and as known when. */
export function indicatorFile(record: IndicatorRecord, asAt: PlainDate, format: 'csv' | 'xlsx'): Promise<TableFile> {
  const { indicator } = record
  return tableFile({
    name: `${indicator.code}-known-${isoDate(asAt)}`, format,
    head: ['Indicator', 'Period', 'Period ends', 'Value', 'State', 'Due', 'Numerator', 'Denominator', 'Count', 'Provisional', 'Target', 'RAG', 'Note'],
    rows: record.values.map((value) => [
      indicator.title, periodInWords(indicator.rhythm, value.ends), isoDate(value.ends), value.known.state === 'number' ? value.known.value : null, standingOn(value.known, asAt),
      value.known.state === 'not-yet-due' && value.known.due !== null ? isoDate(value.known.due) : null, value.numerator, value.denominator, value.count, value.provisional ? 'yes' : 'no',
      targetFor(record, value.ends)?.printed ?? null, ragFor(record, value).rag, value.note,
    ]),
  })
}
