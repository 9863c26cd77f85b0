import type { ClientBase } from 'pg'

// Kinds of establishment that rarely take pupils with plans (W522, W524), as the register names them.
const unexpected = [
  'Higher education institutions', 'University technical college', 'Online provider', 'Service children’s education',
  'Service children\'s education', 'Offshore schools', 'British schools overseas', 'Miscellaneous',
]

// The demonstration's invented schools stand from here on: they are no register to hold a return against.
const firstInvented = 990_000

/** Asks about placements whose URN the register does not have, or has as something unexpected. Asks nothing without a register. */
export async function queryRegister(client: ClientBase): Promise<void> {
  const { rows } = await client.query('select exists (select from settings.register where urn < $1) as loaded', [firstInvented])
  if (!rows[0].loaded) return
  await client.query(`
    insert into staged_problems
    select 'query', case when r.urn is null then 'urn-not-in-register' else 'setting-of-unexpected-kind' end, p.line, p.path, p.urn::text,
      case when r.urn is null then 'The URN is not in the register of schools.' else 'The register calls this setting “' || r.kind || '”, which rarely takes pupils with plans.' end,
      case when r.urn is null then 'Check the URN, or load a newer register.' else 'Check the URN.' end
    from staged_placements p left join settings.register r on r.urn = p.urn
    where p.urn is not null and (r.urn is null or r.kind = any($1))`, [unexpected])
}
