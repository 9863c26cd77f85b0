import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { knownBefore } from './known.ts'

/** The columns of a thing as they were, and its lists by the names of their tables. */
export type Said = Readonly<Record<string, unknown>>

/** What the things of one kind said by the end of a day, by their ids, where a later file has said it otherwise since. */
export async function findWordings(trx: Transaction, authority: number, plan: string, kind: 'area' | 'workstream' | 'action' | 'milestone' | 'measure' | 'risk', asKnown: PlainDate | null): Promise<ReadonlyMap<string, Said>> {
  if (asKnown === null) return new Map()
  const { rows } = await sql<{ thing_id: string; said: Said }>`select distinct on (w.thing_id) w.thing_id, w.said from improvement.wordings w
    where w.authority_id = ${authority} and w.plan_id = ${plan} and w.kind = ${kind} and w.known_until >= ${knownBefore(asKnown)} order by w.thing_id, w.known_until, w.wording_id`.execute(trx)
  return new Map(rows.map(({ thing_id, said }) => [thing_id, said]))
}
