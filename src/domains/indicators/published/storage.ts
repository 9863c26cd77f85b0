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

/**
 * Takes the staged figures in beside those that were loaded before: a figure that is the same adds nothing. A place that was not known,
 * such as an authority since abolished, is added. A later load stands after an earlier one, whatever the clock says.
 */
export async function takeFigures(client: ClientBase, source: string, now: Date): Promise<{ added: number; changed: number; unchanged: number; repeated: Repeated[] }> {
  await client.query('analyze staged_figures')
  const { rows: repeated } = await client.query<Repeated>(`
    with ordered as (select ctid as row, row_number() over (partition by measure, place, period order by line) as nth from staged_figures)
    delete from staged_figures s using ordered o where o.row = s.ctid and o.nth > 1
    returning line, measure, place, period`)
  await client.query(`
    insert into indicators.places (code, name, level, authority_code, region)
    select distinct on (place) place, name, level, authority_code, region from staged_figures order by place, line on conflict do nothing`)
  const { rows } = await client.query<{ added: number; changed: number; unchanged: number }>(`
    with latest as materialized (
      select s.measure, s.place, s.period, s.value, s.state, s.printed, p.loaded_at, p.loaded_at is not null and (p.value, p.state) is not distinct from (s.value, s.state) as same
      from staged_figures s left join lateral (
        select value, state, loaded_at from indicators.published p where (p.measure, p.place, p.period) = (s.measure, s.place, s.period) order by loaded_at desc limit 1) p on true),
    kept as (
      insert into indicators.published (measure, place, period, value, state, printed, source, loaded_at)
      select measure, place, period, value, state, printed, $1, greatest($2::timestamptz, loaded_at + interval '1 microsecond') from latest where not same)
    select count(*) filter (where loaded_at is null)::int as added, count(*) filter (where loaded_at is not null and not same)::int as changed, count(*) filter (where same)::int as unchanged from latest`, [source, now])
  return { ...(rows[0] as { added: number; changed: number; unchanged: number }), repeated }
}

/** Keeps an edition of the statistical neighbours, whole, where it is other than the one that was loaded last. */
export async function keepNeighbours(client: ClientBase, edition: string, neighbours: readonly { code: number; rank: number; neighbour: number }[], now: Date): Promise<{ authorities: number; neighbours: number }> {
  await client.query(`
    with told as (
      select distinct on (n.code, n.rank) n.code, n.rank, n.neighbour from jsonb_to_recordset($2::jsonb) as n (code smallint, rank smallint, neighbour smallint)),
    last as (select max(loaded_at) as at from indicators.neighbours where edition = $1),
    before as (select authority_code, rank, neighbour_code from indicators.neighbours n, last where n.edition = $1 and n.loaded_at = last.at)
    insert into indicators.neighbours (authority_code, edition, rank, neighbour_code, loaded_at)
    select t.code, $1, t.rank, t.neighbour, greatest($3::timestamptz, last.at + interval '1 microsecond') from told t, last
    where exists (select * from told except select * from before) or exists (select * from before except select * from told)`,
  [edition, JSON.stringify(neighbours), now])
  return { authorities: new Set(neighbours.map(({ code }) => code)).size, neighbours: neighbours.length }
}
