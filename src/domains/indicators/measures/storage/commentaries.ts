import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import { periodBefore, periodInWords } from '../rules/period.ts'
import { findIndicators } from './definitions.ts'
import { endOf } from './moment.ts'

/** What was said of an indicator's period: the indicator by its code, the period by its last day and in words; `before`: the last day of the period before. */
export type SaidOfPeriod = { readonly indicator: string; readonly title: string; readonly ends: PlainDate; readonly before: PlainDate; readonly period: string; readonly words: string }

/** What was said last of each period of each indicator by the end of a day, by code and period. */
export async function findSaid(trx: Transaction, authority: number, asKnown: PlainDate): Promise<SaidOfPeriod[]> {
  const { rows } = await sql<{ indicator_id: string; ends: string; body: string }>`
    select distinct on (c.indicator_id, c.ends) c.indicator_id, c.ends::text as ends, c.body from indicators.commentaries c
    where c.authority_id = ${authority} and c.known_from < ${endOf(asKnown)}
    order by c.indicator_id, c.ends, c.known_from desc, c.recorded_at desc, c.commentary_id desc`.execute(trx)
  if (rows.length === 0) return []
  return (await findIndicators(trx, authority, asKnown)).flatMap(({ id, code, title, rhythm }) =>
    rows.filter((row) => row.indicator_id === id).map((row) => ({ indicator: code, title, ends: literalDate(row.ends), before: periodBefore(rhythm, literalDate(row.ends)), period: periodInWords(rhythm, literalDate(row.ends)), words: row.body })))
}
