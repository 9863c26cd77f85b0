import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'

/** The authorities that have published something, by name. Anyone sees this. */
export async function findPublishing(trx: Transaction): Promise<{ authority: number; name: string }[]> {
  const { rows } = await sql<{ authority: number; name: string }>`select a.authority_id as authority, a.name from identity.authorities a
    where exists (select from governance.publications p where p.authority_id = a.authority_id and p.withdrawn_at is null) or exists (select from governance.forward_plans f where f.authority_id = a.authority_id and f.published_on is not null)
    order by a.name`.execute(trx)
  return rows
}
