import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Dependency } from '../rules/dependency.ts'
import { wasKnown, type KnownBy } from './known.ts'
import type { Teller } from './tell.ts'

/** Which actions of a plan wait for which, as known by the end of a day or now. */
export async function findDependencies(trx: Transaction, authority: number, plan: string, asKnown: KnownBy = null): Promise<Dependency[]> {
  const { rows } = await sql<{ action_id: string; on_action_id: string; why: string | null }>`select d.action_id, d.on_action_id, d.why from improvement.dependencies d
    join improvement.actions a using (authority_id, action_id) where d.authority_id = ${authority} and a.plan_id = ${plan} and ${wasKnown('d', asKnown)} order by a.position`.execute(trx)
  return rows.map((row) => ({ action: row.action_id, on: row.on_action_id, why: row.why }))
}

export async function addDependency(trx: Transaction, by: Teller, { action, on, why }: Dependency): Promise<void> {
  await sql`insert into improvement.dependencies (authority_id, action_id, on_action_id, why, known_from) values (${by.authority}, ${action}, ${on}, ${why}, ${by.now}) on conflict do nothing`.execute(trx)
}
