import type { Reader } from '../../../identity/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Tolerance } from '../rules/rag.ts'
import type { IndicatorRecord, Target } from '../rules/record.ts'
import { readTarget } from '../rules/target-text.ts'
import { addTargets, addTolerance } from '../storage/add-facts.ts'
import { byReader } from './by-reader.ts'

/** Sets a target, or with no words takes it away, from a day on; and how far short of it is AMBER. Earlier periods keep theirs. */
export async function setTarget(trx: Transaction, reader: Reader, authority: number, { indicator }: IndicatorRecord, target: Target, tolerance: (Tolerance & { from: PlainDate | null }) | null): Promise<Result<true, 'not-understood'>> {
  if (readTarget(target.printed) === undefined) return refuse('not-understood')
  const by = byReader(reader, authority)
  await addTargets(trx, by, [{ ...target, indicator: indicator.id }])
  if (tolerance) await addTolerance(trx, by, indicator.id, tolerance)
  return ok(true)
}
