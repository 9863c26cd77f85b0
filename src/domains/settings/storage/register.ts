import type { ClientBase } from 'pg'

const columns = ['name', 'authority_code', 'establishment_number', 'ukprn', 'kind', 'phase', 'status', 'town', 'postcode'] as const
const list = columns.join(', ')

export const stagedRegister = {
  staged_register: [
    'line integer', 'urn integer', 'name text', 'authority_code smallint', 'establishment_number smallint', 'ukprn text', 'kind text', 'phase text',
    'status text', 'town text', 'postcode text',
  ],
} as const

/** Takes the staged rows into the register: new ones, and those in which something is other than it was. */
export async function takeStaged(client: ClientBase): Promise<{ added: number; changed: number; unchanged: number; repeated: { line: number; urn: number }[] }> {
  const { rows: repeated } = await client.query<{ line: number; urn: number }>(`
    delete from staged_register s where exists (select from staged_register f where f.urn = s.urn and f.line < s.line) returning line, urn`)
  const changed = await client.query(`
    update settings.register r set (${list}, loaded_at) = (${columns.map((one) => `s.${one}`).join(', ')}, now()) from staged_register s
    where r.urn = s.urn and (${columns.map((one) => `r.${one}::text`).join(', ')}) is distinct from (${columns.map((one) => `s.${one}::text`).join(', ')})`)
  const added = await client.query(`insert into settings.register (urn, ${list}) select urn, ${list} from staged_register order by urn on conflict do nothing`)
  const { rows } = await client.query('select count(*) as n from staged_register')
  const [fresh, other] = [added.rowCount ?? 0, changed.rowCount ?? 0]
  return { added: fresh, changed: other, unchanged: rows[0].n - fresh - other, repeated }
}
