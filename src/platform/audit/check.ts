import type pg from 'pg'

/** The last seal of an authority's audit: to be kept elsewhere, so that a later check can tell whether the past was rewritten. */
export type Head = { authority: number; seal: number; hash: string }

/** What is wrong with an audit, in words. */
export type AuditFault = { authority: number; seal: number | null; reason: string }

export type AuditCheck = { heads: Head[]; entries: number; unsealed: number; faults: AuditFault[] }

type Sealed = { seal: number; entries: number | null; found: number; hash: string | null; intact: boolean }

/** The oldest that an unsealed look may be, in minutes: sealing runs every five. */
const patience = 30

/**
 * Holds every authority's chain of seals against the looks that it sealed, and against heads kept from an earlier check.
 * Runs as the owner of the database; changes nothing.
 */
export async function checkAudit(pool: pg.Pool, earlier: readonly Head[] = []): Promise<AuditCheck> {
  const { rows: authorities } = await pool.query<{ authority_id: number }>('select distinct authority_id from audit.entries union select authority_id from audit.seals order by 1')
  const check: AuditCheck = { heads: [], entries: 0, unsealed: 0, faults: [] }
  for (const { authority_id: authority } of authorities) {
    const { rows } = await pool.query<Sealed>('select * from audit.check_seals($1)', [authority])
    for (const row of rows) if (!row.intact) check.faults.push({ authority, seal: row.seal, reason: reasonOf(row) })
    const last = rows.findLast(({ hash }) => hash !== null)
    if (last?.hash) check.heads.push({ authority, seal: last.seal, hash: last.hash })
    check.entries += rows.reduce((sum, row) => sum + row.found, 0)
    for (const head of earlier.filter((one) => one.authority === authority)) {
      const still = rows.find(({ seal }) => seal === head.seal)
      if (still?.hash !== head.hash) check.faults.push({ authority, seal: head.seal, reason: 'the seal kept from the earlier check is gone or another' })
    }
  }
  for (const head of earlier.filter((one) => !authorities.some(({ authority_id }) => authority_id === one.authority))) {
    check.faults.push({ authority: head.authority, seal: head.seal, reason: 'the authority’s whole audit is gone since the earlier check' })
  }
  await checkUnsealed(pool, check)
  return check
}

function reasonOf({ entries, found, hash }: Sealed): string {
  if (hash === null) return 'looks say that they are under this seal, and there is no such seal'
  if (entries !== found) return `${entries} looks were sealed and ${found} are there`
  return 'the looks, or a seal before it, are not those that were sealed'
}

async function checkUnsealed(pool: pg.Pool, check: AuditCheck): Promise<void> {
  const { rows } = await pool.query<{ authority_id: number; n: number; old: number }>(`
    select authority_id, count(*) as n, count(*) filter (where written_at < now() - make_interval(mins => $1)) as old
    from audit.entries where seal is null group by authority_id order by 1`, [patience])
  for (const { authority_id, n, old } of rows) {
    check.unsealed += n
    if (old > 0) check.faults.push({ authority: authority_id, seal: null, reason: `${old} looks wait for their seal since more than ${patience} minutes: does the server run?` })
  }
}
