import { sql } from 'kysely'
import { freshId } from '../../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { knownBefore, type KnownBy } from './known.ts'
import type { Teller } from './tell.ts'

/** The columns of a thing as they were, and its lists by the names of their tables. */
export type Said = Readonly<Record<string, unknown>>

/** What the things of one kind said by the end of a day, by their ids, where a file or a person has said it otherwise since. `naming`: only what was kept with that name. */
export async function findWordings(trx: Transaction, authority: number, plan: string, kind: 'plan' | 'area' | 'workstream' | 'action' | 'milestone' | 'measure' | 'risk' | 'comment' | 'reply', asKnown: KnownBy, naming?: string): Promise<ReadonlyMap<string, Said>> {
  if (asKnown === null) return new Map()
  const { rows } = await sql<{ thing_id: string; said: Said }>`select distinct on (w.thing_id) w.thing_id, w.said from improvement.wordings w
    where w.authority_id = ${authority} and w.plan_id = ${plan} and w.kind = ${kind} and w.known_until >= ${knownBefore(asKnown)} ${naming === undefined ? sql`` : sql`and w.said ? ${naming}`} order by w.thing_id, w.known_until, w.wording_id`.execute(trx)
  return new Map(rows.map(({ thing_id, said }) => [thing_id, said]))
}

/** Keeps what a thing said until now. */
export async function keepWording(trx: Transaction, by: Teller, plan: string, kind: 'plan' | 'measure', thing: string, said: Said): Promise<void> {
  await sql`insert into improvement.wordings (authority_id, wording_id, plan_id, kind, thing_id, said, known_until, recorded_by)
    values (${by.authority}, ${freshId()}, ${plan}, ${kind}, ${thing}, ${JSON.stringify(said)}::jsonb, ${by.now}, ${by.person})`.execute(trx)
}
