import type { Reader } from '../../../identity/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { IndicatorRecord } from '../rules/record.ts'
import { addRebase } from '../storage/add-facts.ts'
import { byReader } from './by-reader.ts'

/** Lets a chart's limits begin anew from a period, because something changed that a person names; or takes that back. Nothing is rebased by itself. */
export async function rebase(trx: Transaction, reader: Reader, authority: number, { indicator, values, rebases }: IndicatorRecord, from: PlainDate, reason: string, withdrawn: boolean): Promise<Result<true, 'no-value' | 'first-value' | 'rebased-already' | 'not-rebased'>> {
  const numbers = values.filter(({ known }) => known.state === 'number')
  const there = rebases.some((one) => one.from === from)
  if (withdrawn && !there) return refuse('not-rebased')
  if (!withdrawn && there) return refuse('rebased-already')
  if (!withdrawn && !numbers.some(({ ends }) => ends === from)) return refuse('no-value')
  if (!withdrawn && numbers[0]?.ends === from) return refuse('first-value')
  await addRebase(trx, byReader(reader, authority), indicator.id, { from, reason, withdrawn })
  return ok(true)
}
