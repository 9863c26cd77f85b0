import { v7 as uuid } from 'uuid'
import type { Reader } from '../../../identity/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { Definition, Indicator } from '../rules/indicator.ts'
import { addIndicators, define } from '../storage/definitions.ts'
import { byReader } from './by-reader.ts'

/** Makes an indicator. */
export async function makeIndicator(trx: Transaction, reader: Reader, authority: number, code: string, definition: Definition): Promise<Result<true, 'code-taken'>> {
  const by = byReader(reader, authority)
  const id = uuid()
  if ((await addIndicators(trx, by, [{ id, code, importKey: null }])) === 0) return refuse('code-taken')
  await define(trx, by, [{ ...definition, id, because: null }])
  return ok(true)
}

/** Says anew what an indicator is, and why. How it was defined before stays as known before. */
export async function redefineIndicator(trx: Transaction, reader: Reader, authority: number, { id }: Indicator, definition: Definition, because: string): Promise<void> {
  await define(trx, byReader(reader, authority), [{ ...definition, id, because }])
}
