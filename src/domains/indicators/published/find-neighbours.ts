import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { loadedBy, type LoadedBy } from './loaded.ts'

/** The statistical neighbours of an authority in the newest edition that names any, nearest first. `edition` is null where none does. */
export async function findNeighbours(trx: Transaction, authorityCode: number, by: LoadedBy): Promise<{ edition: string | null; codes: number[] }> {
  const { rows } = await sql<{ edition: string; neighbour_code: number }>`
    select n.edition, n.neighbour_code from indicators.neighbours n
    where n.authority_code = ${authorityCode} and ${loadedBy('n', by)}
      and n.loaded_at = (select max(o.loaded_at) from indicators.neighbours o where o.edition = n.edition and ${loadedBy('o', by)})
    order by n.edition desc, n.rank`.execute(trx)
  const edition = rows[0]?.edition ?? null
  return { edition, codes: rows.filter((row) => row.edition === edition).map(({ neighbour_code }) => neighbour_code) }
}
