import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { inOrderOfGroups } from '../rules/demonstration-groups.ts'

/** An invented person whom anyone may step in as. */
export type DemonstrationPerson = { person_id: string; name: string; email: string; title: string; place: string; family: boolean }

export async function findDemonstrationPeople(trx: Transaction): Promise<DemonstrationPerson[]> {
  const { rows } = await sql<DemonstrationPerson>`select * from access.demonstration_people()`.execute(trx)
  return inOrderOfGroups(rows)
}
