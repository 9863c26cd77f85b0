import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'

/** An invented person whom anyone may step in as. */
export type DemonstrationPerson = { person_id: string; name: string; email: string; title: string; place: string; family: boolean }

const order = [
  'Parent', 'Link officer', 'Assessment officer', 'Senior locality lead', 'SEND manager', 'Returns officer', 'Administrator',
  'SENCO', 'Educational psychologist', 'Independent adviser', 'Panel member',
]

export async function findDemonstrationPeople(trx: Transaction): Promise<DemonstrationPerson[]> {
  const { rows } = await sql<DemonstrationPerson>`select * from access.demonstration_people()`.execute(trx)
  return rows.toSorted((a, b) => order.indexOf(a.title) - order.indexOf(b.title) || a.name.localeCompare(b.name))
}
