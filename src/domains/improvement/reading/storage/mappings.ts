import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isMeaning, type Meaning } from '../rules/meanings.ts'

/** What headings were chosen to mean before, by their key. */
export async function findMappings(trx: Transaction, authority: number): Promise<Map<string, Meaning>> {
  const { rows } = await trx.client.query<{ heading: string; means: string }>('select heading, means from improvement.mappings where authority_id = $1', [authority])
  return new Map(rows.flatMap(({ heading, means }) => (isMeaning(means) ? [[heading, means] as const] : [])))
}

/** Keeps what somebody chose, so that the next file is read in the same way. */
export async function rememberMappings(trx: Transaction, by: { authority: number; person: string; now: Date }, chosen: ReadonlyMap<string, Meaning>): Promise<void> {
  const rows = [...chosen].map(([heading, means]) => ({ heading, means }))
  await trx.client.query(`insert into improvement.mappings (authority_id, heading, means, chosen_at, chosen_by)
    select $1, r.heading, r.means, $2, $3 from jsonb_to_recordset($4::jsonb) as r (heading text, means text)
    on conflict (authority_id, heading) do update set means = excluded.means, chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by`, [by.authority, by.now, by.person, JSON.stringify(rows)])
}
