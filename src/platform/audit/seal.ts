import type pg from 'pg'

/** Seals every authority's looks into its chain. Each look is sealed once, whoever calls and however often. */
export async function sealAudit(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ authority_id: number }>('select distinct authority_id from audit.entries where seal is null')
  for (const { authority_id } of rows) await pool.query('select audit.seal($1::smallint)', [authority_id])
}
