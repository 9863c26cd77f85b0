import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Rag, Tolerance } from '../rules/rag.ts'
import type { SignOffStep, Target } from '../rules/record.ts'
import type { By } from './by.ts'

const day = (date: PlainDate | null) => (date === null ? null : isoDate(date))
const known = (by: By) => sql`${by.knownFrom ?? by.now}::timestamptz`
const hand = (by: By) => sql`${by.now}::timestamptz, ${by.person}::uuid`

export async function addTarget(trx: Transaction, by: By, indicator: string, it: Target): Promise<void> {
  await sql`insert into indicators.targets (authority_id, target_id, indicator_id, holds_from, holds_until, printed, baseline, known_from, reconstructed, recorded_at, recorded_by)
    values (${by.authority}, ${uuid()}, ${indicator}, ${day(it.from)}, ${day(it.until)}, ${it.printed}, ${it.baseline}, ${known(by)}, ${by.knownFrom !== undefined}, ${hand(by)})`.execute(trx)
}

export async function addTolerance(trx: Transaction, by: By, indicator: string, it: Tolerance & { from: PlainDate | null }): Promise<void> {
  await sql`insert into indicators.tolerances (authority_id, tolerance_id, indicator_id, holds_from, amount, of, known_from, recorded_at, recorded_by)
    values (${by.authority}, ${uuid()}, ${indicator}, ${day(it.from)}, ${it.amount}, ${it.of}, ${known(by)}, ${hand(by)})`.execute(trx)
}

/** Gives a period another RAG than the numbers do, with the reason; null takes it away again. */
export async function addOverride(trx: Transaction, by: By, indicator: string, it: { ends: PlainDate; rag: Rag | null; reason: string; printed: boolean }): Promise<void> {
  await sql`insert into indicators.rag_overrides (authority_id, override_id, indicator_id, ends, rag, reason, printed, known_from, reconstructed, recorded_at, recorded_by)
    values (${by.authority}, ${uuid()}, ${indicator}, ${isoDate(it.ends)}, ${it.rag}, ${it.reason}, ${it.printed}, ${known(by)}, ${by.knownFrom !== undefined}, ${hand(by)})`.execute(trx)
}

/** New limits from a period on, with the reason; or takes such a place away again. */
export async function addRebase(trx: Transaction, by: By, indicator: string, it: { from: PlainDate; reason: string; withdrawn: boolean }): Promise<void> {
  await sql`insert into indicators.rebases (authority_id, rebase_id, indicator_id, from_period, withdrawn, reason, known_from, recorded_at, recorded_by)
    values (${by.authority}, ${uuid()}, ${indicator}, ${isoDate(it.from)}, ${it.withdrawn}, ${it.reason}, ${known(by)}, ${hand(by)})`.execute(trx)
}

export async function addCommentary(trx: Transaction, by: By, indicator: string, it: { ends: PlainDate; body: string }): Promise<string> {
  const id = uuid()
  await sql`insert into indicators.commentaries (authority_id, commentary_id, indicator_id, ends, body, known_from, reconstructed, recorded_at, recorded_by)
    values (${by.authority}, ${id}, ${indicator}, ${isoDate(it.ends)}, ${it.body}, ${known(by)}, ${by.knownFrom !== undefined}, ${hand(by)})`.execute(trx)
  return id
}

/** False if somebody signed this step before. */
export async function addSignOff(trx: Transaction, by: By, commentary: string, step: SignOffStep): Promise<boolean> {
  const done = await sql`insert into indicators.sign_offs (authority_id, commentary_id, step, recorded_at, recorded_by)
    values (${by.authority}, ${commentary}, ${step}, ${hand(by)}) on conflict do nothing`.execute(trx)
  return done.numAffectedRows === 1n
}
