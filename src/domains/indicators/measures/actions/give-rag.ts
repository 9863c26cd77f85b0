import type { Reader } from '../../../identity/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { Rag } from '../rules/rag.ts'
import type { IndicatorRecord } from '../rules/record.ts'
import { addOverrides } from '../storage/add-facts.ts'
import { byReader } from './by-reader.ts'

/** Gives a period another RAG than its numbers do, with a reason that is shown beside it; null takes it away again. */
export async function giveRag(trx: Transaction, reader: Reader, authority: number, { indicator, values, overrides }: IndicatorRecord, ends: PlainDate, rag: Rag | null, reason: string): Promise<Result<true, 'no-value' | 'none-given'>> {
  if (!values.some((value) => value.ends === ends && value.known.state === 'number')) return refuse('no-value')
  if (rag === null && !overrides.some((one) => one.ends === ends)) return refuse('none-given')
  await addOverrides(trx, byReader(reader, authority), [{ indicator: indicator.id, ends, rag, reason, printed: false }])
  return ok(true)
}
