import type { ClientBase } from 'pg'
import { knownPlaces } from './places.ts'

export const stagedFigures = {
  staged_figures: [
    'line integer', 'measure text', 'place text', 'name text', 'level text', 'authority_code smallint', 'region text', 'period text', 'value numeric',
    'state text', 'printed text',
  ],
} as const

/** Puts England, its regions and its authorities there, where they are not. */
export async function ensurePlaces(client: ClientBase): Promise<void> {
  await client.query(`
    insert into indicators.places (code, name, level, authority_code, region)
    select p.code, p.name, p.level, p."authorityCode", p.region
    from jsonb_to_recordset($1::jsonb) as p (code text, name text, level text, "authorityCode" smallint, region text)
    on conflict do nothing`, [JSON.stringify(knownPlaces)])
}

type Repeated = { line: number; measure: string; place: string; period: string }

/** Takes the staged figures in. A place that was not known, such as an authority since abolished, is added. */
export async function takeFigures(client: ClientBase, source: string): Promise<{ added: number; changed: number; unchanged: number; repeated: Repeated[] }> {
  await client.query('analyze staged_figures')
  const { rows: repeated } = await client.query<Repeated>(`
    with ordered as (select ctid as row, row_number() over (partition by measure, place, period order by line) as nth from staged_figures)
    delete from staged_figures s using ordered o where o.row = s.ctid and o.nth > 1
    returning line, measure, place, period`)
  await client.query(`
    insert into indicators.places (code, name, level, authority_code, region)
    select distinct on (place) place, name, level, authority_code, region from staged_figures order by place, line on conflict do nothing`)
  const changed = await client.query(`
    update indicators.published p set value = s.value, state = s.state, printed = s.printed, source = $1 from staged_figures s
    where (p.measure, p.place, p.period) = (s.measure, s.place, s.period) and (p.value, p.state) is distinct from (s.value, s.state)`, [source])
  const added = await client.query(`
    insert into indicators.published (measure, place, period, value, state, printed, source)
    select measure, place, period, value, state, printed, $1 from staged_figures on conflict do nothing`, [source])
  const { rows } = await client.query('select count(*) as n from staged_figures')
  const [fresh, other] = [added.rowCount ?? 0, changed.rowCount ?? 0]
  return { added: fresh, changed: other, unchanged: rows[0].n - fresh - other, repeated }
}

/** Replaces an edition of the statistical neighbours whole. */
export async function keepNeighbours(client: ClientBase, edition: string, neighbours: readonly { code: number; rank: number; neighbour: number }[]): Promise<{ authorities: number; neighbours: number }> {
  await client.query('delete from indicators.neighbours where edition = $1', [edition])
  await client.query(`
    insert into indicators.neighbours (authority_code, edition, rank, neighbour_code)
    select n.code, $1, n.rank, n.neighbour from jsonb_to_recordset($2::jsonb) as n (code smallint, rank smallint, neighbour smallint) on conflict do nothing`,
  [edition, JSON.stringify(neighbours)])
  return { authorities: new Set(neighbours.map(({ code }) => code)).size, neighbours: neighbours.length }
}
