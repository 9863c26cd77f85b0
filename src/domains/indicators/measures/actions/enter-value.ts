import type { Reader } from '../../../identity/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import { endsPeriod } from '../rules/period.ts'
import type { IndicatorRecord } from '../rules/record.ts'
import type { IndicatorValue } from '../rules/value.ts'
import { addValues } from '../storage/values.ts'
import { byReader } from './by-reader.ts'

/** Records what is known of a period. A later entry of the same period corrects it, and the earlier one stays as known before. */
export async function enterValue(trx: Transaction, reader: Reader, authority: number, { indicator, values }: IndicatorRecord, value: IndicatorValue): Promise<Result<true, 'computed' | 'no-such-period' | 'not-ended' | 'known-already'>> {
  if (indicator.reckoning !== null) return refuse('computed')
  if (!endsPeriod(indicator.rhythm, value.ends)) return refuse('no-such-period')
  if (value.ends > reader.today && value.known.state !== 'not-yet-due') return refuse('not-ended')
  const now = values.find(({ ends }) => ends === value.ends)
  if (now && said(now) === said(value)) return refuse('known-already')
  await addValues(trx, byReader(reader, authority), [{ ...value, indicator: indicator.id, of: 'own', arrow: null, vintage: null }])
  return ok(true)
}

/** All that a person enters of a period: a correction of any of it is one. */
const said = ({ known, numerator, denominator, provisional, note }: IndicatorValue): string => JSON.stringify([known.state, 'value' in known ? known.value : null, 'due' in known ? known.due : null, numerator, denominator, provisional, note])
