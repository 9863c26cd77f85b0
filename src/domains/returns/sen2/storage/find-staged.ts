import type { ClientBase } from 'pg'

/** Where the persons of a file ended up. */
export type States = { new: number; matched: number; unchanged: number; doubtful: number; leftOut: number; absent: number }

export async function countStates(client: ClientBase, authority: number): Promise<States> {
  const { rows } = await client.query(`
    select count(*) filter (where state = 'new') as new, count(*) filter (where state = 'matched') as matched,
      count(*) filter (where state = 'unchanged') as unchanged, count(*) filter (where state = 'doubtful') as doubtful,
      count(*) filter (where state = 'left-out') as "leftOut",
      (select count(*) from returns.read_persons r where r.authority_id = $1
        and not exists (select from staged_children s where s.child_id = r.child_id)
        and not exists (select from matches m where r.child_id = any(m.candidates) and m.doubt is not null)) as absent
    from staged_children`, [authority])
  return rows[0]
}

/** The matched persons of some places in the file whose part is not what it was: who they are here, by place. */
export async function findMatched(client: ClientBase, places: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await client.query<{ n: number; child_id: string }>('select n, child_id from staged_children where n = any($1)', [places])
  return new Map(rows.map(({ n, child_id }) => [n, child_id]))
}

/** Which places in the file hold a matched person: index by place, 1 where one stands. */
export async function findMatchedPlaces(client: ClientBase, persons: number): Promise<Uint8Array> {
  const places = new Uint8Array(persons + 1)
  let after = 0
  for (;;) {
    const { rows } = await client.query<{ n: number }>(`select n from staged_children where state = 'matched' and n > $1 order by n limit 10000`, [after])
    for (const { n } of rows) places[n] = 1
    if (rows.length < 10_000) return places
    after = rows.at(-1)?.n ?? after
  }
}
