import type pg from 'pg'

/** A table with the columns that are written and read, in order. */
export type Contained = { table: string; columns: string[] }

// What migrations make anew: their own list, and the queue's of its own.
const leftOut = ['public.waymark_migrations', 'graphile_worker.migrations', 'graphile_worker._private_known_crontabs']

/** Every table with rows of ours or of the libraries', in the order of their names. */
export async function tablesIn(client: pg.ClientBase): Promise<Contained[]> {
  const { rows } = await client.query<Contained>(`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as table,
      array_agg(quote_ident(a.attname) order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
      and n.nspname || '.' || c.relname <> all ($1)
    group by 1 order by 1`, [leftOut])
  return rows
}

/** Where every sequence stands. */
export async function sequencesIn(client: pg.ClientBase): Promise<{ name: string; last: number; called: boolean }[]> {
  const { rows } = await client.query<{ name: string }>(`
    select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name from pg_sequences
    where schemaname not like 'pg\\_%' order by 1`)
  const found = []
  for (const { name } of rows) {
    const { rows: [at] } = await client.query<{ last: number; called: boolean }>(`select last_value as last, is_called as called from ${name}`)
    if (at) found.push({ name, ...at })
  }
  return found
}

/** How rows are written as text must not hang on who asks: `madeAt` and hashes are compared between servers. */
export const asText = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local extra_float_digits = 1; set local bytea_output = 'hex'; set local synchronize_seqscans = off`

export const copyOut = ({ table, columns }: Contained): string => `copy ${table} (${columns.join(', ')}) to stdout`
