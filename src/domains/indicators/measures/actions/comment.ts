import { v7 as uuid } from 'uuid'
import type { Reader } from '../../../identity/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { IndicatorRecord } from '../rules/record.ts'
import { addCommentaries } from '../storage/add-facts.ts'
import { byReader } from './by-reader.ts'

/** Says of a period why it is as it is. Another text takes the place of the first, and is signed anew. */
export async function comment(trx: Transaction, reader: Reader, authority: number, { indicator, values, commentaries }: IndicatorRecord, ends: PlainDate, body: string): Promise<Result<true, 'no-value' | 'said-already'>> {
  if (!values.some((value) => value.ends === ends)) return refuse('no-value')
  if (commentaries.some((one) => one.ends === ends && one.body === body)) return refuse('said-already')
  await addCommentaries(trx, byReader(reader, authority), [{ id: uuid(), indicator: indicator.id, ends, body }])
  return ok(true)
}
