import { sql } from 'kysely'
import { freshId } from '../../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import type { PrintedArrow } from '../rules/record.ts'
import type { ComparedWith } from '../rules/target-text.ts'
import type { IndicatorValue, Known, ValueState } from '../rules/value.ts'
import type { By } from './by.ts'
import { insertRows } from './insert-rows.ts'
import { knownBy } from './moment.ts'

type Row = {
  indicator_id: string; of: 'own' | ComparedWith; ends: string | null; state: ValueState; value: string | null; count: number | null; numerator: string | null; denominator: string | null
  due_on: string | null; as_of: string | null; provisional: boolean; note: string | null; printed: string | null; printed_arrow: PrintedArrow | null; vintage: string | null
}

export type KeptValue = Omit<IndicatorValue, 'ends'> & { indicator: string; of: 'own' | ComparedWith; ends: PlainDate | null; arrow: PrintedArrow | null; vintage: string | null }

/** The values of some indicators and of those they are compared with, as known by the end of a day: one a period, oldest first. */
export async function findValues(trx: Transaction, authority: number, indicators: readonly string[], asKnown: PlainDate, recordedUntil?: Date): Promise<KeptValue[]> {
  const { rows } = await sql<Row>`
    select distinct on (v.indicator_id, v.of, v.ends) v.indicator_id, v.of, v.ends::text as ends, v.state, v.value, v.count, v.numerator, v.denominator, v.due_on::text as due_on, v.as_of::text as as_of,
      v.provisional, v.note, v.printed, v.printed_arrow, v.vintage
    from indicators.values v
    where v.authority_id = ${authority} and v.indicator_id = any(${[...indicators]}) and ${knownBy('v', { asKnown, recordedUntil })}
    order by v.indicator_id, v.of, v.ends, v.known_from desc, v.recorded_at desc, v.value_id desc`.execute(trx)
  return rows.map((row) => ({
    indicator: row.indicator_id, of: row.of, ends: dayOf(row.ends), known: knownOf(row), count: row.count, numerator: numberOf(row.numerator), denominator: numberOf(row.denominator),
    asOf: dayOf(row.as_of), provisional: row.provisional, note: row.note, printed: row.printed, arrow: row.printed_arrow, vintage: row.vintage,
  }))
}

function knownOf(row: Row): Known {
  if (row.state === 'number') return { state: 'number', value: Number(row.value) }
  return row.state === 'not-yet-due' ? { state: 'not-yet-due', due: dayOf(row.due_on) } : { state: row.state }
}

const dayOf = (text: string | null): PlainDate | null => (text === null ? null : literalDate(text))
const numberOf = (text: string | null): number | null => (text === null ? null : Number(text))

/** Records values, many at once. A correction is a later one of the same period. */
export const addValues = (trx: Transaction, by: By, values: readonly KeptValue[]): Promise<number> =>
  insertRows(trx, 'values', by, values, ({ known, ...it }) => ({
    value_id: freshId(), indicator_id: it.indicator, of: it.of, ends: textOf(it.ends), state: known.state, value: known.state === 'number' ? known.value : null, count: it.count, numerator: it.numerator,
    denominator: it.denominator, due_on: known.state === 'not-yet-due' ? textOf(known.due) : null, as_of: textOf(it.asOf), provisional: it.provisional, note: it.note, printed: it.printed,
    printed_arrow: it.arrow, vintage: it.vintage,
  }))

const textOf = (date: PlainDate | null): string | null => (date === null ? null : isoDate(date))
