import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Rag, Tolerance } from '../rules/rag.ts'
import type { SignOffStep, Target } from '../rules/record.ts'
import type { By } from './by.ts'
import { insertRow, insertRows } from './insert-rows.ts'

const day = (date: PlainDate | null) => (date === null ? null : isoDate(date))

export type NewTarget = Target & { indicator: string }

export const addTargets = (trx: Transaction, by: By, targets: readonly NewTarget[]) =>
  insertRows(trx, 'targets', by, targets, (it) => ({ target_id: uuid(), indicator_id: it.indicator, holds_from: day(it.from), holds_until: day(it.until), printed: it.printed, baseline: it.baseline }))

export const addTolerance = (trx: Transaction, by: By, indicator: string, it: Tolerance & { from: PlainDate | null }) =>
  insertRow(trx, 'tolerances', by, { tolerance_id: uuid(), indicator_id: indicator, holds_from: day(it.from), amount: it.amount, of: it.of })

/** Gives a period another RAG than the numbers do, with the reason; a null RAG takes it away again. */
export type NewOverride = { indicator: string; ends: PlainDate; rag: Rag | null; reason: string; printed: boolean }

export const addOverrides = (trx: Transaction, by: By, overrides: readonly NewOverride[]) =>
  insertRows(trx, 'rag_overrides', by, overrides, (it) => ({ override_id: uuid(), indicator_id: it.indicator, ends: isoDate(it.ends), rag: it.rag, reason: it.reason, printed: it.printed }))

/** New limits from a period on, with the reason; or takes such a place away again. */
export const addRebase = (trx: Transaction, by: By, indicator: string, it: { from: PlainDate; reason: string; withdrawn: boolean }) =>
  insertRow(trx, 'rebases', by, { rebase_id: uuid(), indicator_id: indicator, from_period: isoDate(it.from), withdrawn: it.withdrawn, reason: it.reason })

export type NewCommentary = { id: string; indicator: string; ends: PlainDate; body: string }

export const addCommentaries = (trx: Transaction, by: By, commentaries: readonly NewCommentary[]) =>
  insertRows(trx, 'commentaries', by, commentaries, (it) => ({ commentary_id: it.id, indicator_id: it.indicator, ends: isoDate(it.ends), body: it.body }))

/** False if somebody signed this step before, or this person another of the same comment. */
export const addSignOff = async (trx: Transaction, by: By, commentary: string, step: SignOffStep): Promise<boolean> =>
  (await insertRow(trx, 'sign_offs', by, { commentary_id: commentary, step })) === 1
