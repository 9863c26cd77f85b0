import type { ClientBase } from 'pg'
import type { Loader } from '../loading/known-person.ts'

/** What an authority and its parts are called, in small letters: localities by id and by name, wards by name. */
export type AreaWords = { code: number; name: string; onsCode: string | null; localities: Map<string, string>; wards: Map<string, string> }

export const stagedPostcodes = { staged_postcodes: ['line integer', 'postcode text', 'locality_id text', 'ward text'] } as const

export async function findArea(client: ClientBase, authority: number): Promise<AreaWords> {
  const own = await client.query<{ name: string; ons_code: string | null }>('select name, ons_code from identity.authorities where authority_id = $1', [authority])
  const localities = await client.query<{ locality_id: string; name: string }>('select locality_id, name from people.localities where authority_id = $1', [authority])
  const wards = await client.query<{ ward: string; locality_id: string }>(`
    select ward, min(locality_id) as locality_id from people.patches where authority_id = $1 group by ward having count(distinct locality_id) = 1`, [authority])
  return {
    code: authority, name: own.rows[0]?.name ?? '', onsCode: own.rows[0]?.ons_code ?? null,
    localities: new Map(localities.rows.flatMap(({ locality_id, name }) => [[locality_id.toLowerCase(), locality_id], [name.toLowerCase(), locality_id]] as [string, string][])),
    wards: new Map(wards.rows.map(({ ward, locality_id }) => [ward.toLowerCase(), locality_id])),
  }
}

/** Takes the staged postcodes in. The last row of a postcode that stands twice counts. */
export async function takeStaged(client: ClientBase, authority: number): Promise<{ added: number; changed: number; unchanged: number }> {
  await client.query('delete from staged_postcodes s where exists (select from staged_postcodes l where l.postcode = s.postcode and l.line > s.line)')
  const changed = await client.query(`
    update people.postcodes p set locality_id = s.locality_id, ward = s.ward from staged_postcodes s
    where p.authority_id = $1 and p.postcode = s.postcode and (p.locality_id, p.ward) is distinct from (s.locality_id, s.ward)`, [authority])
  const added = await client.query(`
    insert into people.postcodes (authority_id, postcode, locality_id, ward) select $1, postcode, locality_id, ward from staged_postcodes order by postcode
    on conflict do nothing`, [authority])
  const { rows } = await client.query('select count(*) as n from staged_postcodes')
  const [fresh, other] = [added.rowCount ?? 0, changed.rowCount ?? 0]
  return { added: fresh, changed: other, unchanged: rows[0].n - fresh - other }
}

/** Gives the children who have no locality the one of their postcode, and its link officer where they have none. */
export async function placeChildren(client: ClientBase, { authority, person, now }: Loader): Promise<number> {
  const { rowCount } = await client.query(`
    with placed as (
      update people.children c set locality_id = p.locality_id, version = c.version + 1,
        link_officer_id = coalesce(c.link_officer_id, (select o.link_officer_id from people.patches o
          where o.authority_id = c.authority_id and o.locality_id = p.locality_id and o.ward = p.ward))
      from people.postcodes p
      where c.authority_id = $1 and c.locality_id is null and p.authority_id = $1 and p.postcode = c.postcode and p.locality_id is not null
      returning c.child_id, c.locality_id
    )
    insert into people.events (authority_id, event_id, child_id, kind, happened_on, known_from, recorded_at, recorded_by, detail)
    select $1, gen_random_uuid(), child_id, 'locality-found', ($3::timestamptz at time zone 'Europe/London')::date, $3, $3, $2, jsonb_build_object('locality', locality_id)
    from placed`, [authority, person, now])
  return rowCount ?? 0
}
