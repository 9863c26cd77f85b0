import { createHash } from 'node:crypto'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { emptyDatabase } from '../../../test/kit/database.ts'
import { migrate, readMigrations, type Migration } from './migrate.ts'

const made = (name: string, sql: string): Migration => ({ name, sql, hash: createHash('sha256').update(sql).digest('hex') })

/** The whole shape of a database, and what its migrations say of themselves, as one text. */
async function shapeOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(`select line from (
    select ('column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type)::text collate "C" as line from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')
    union all select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace::regnamespace::text not like 'pg%'
    union all select 'policy ' || polname::text || coalesce(pg_get_expr(polqual, polrelid), '') from pg_policy
    union all select 'function ' || p.oid::regprocedure::text || md5(coalesce(p.prosrc, '')) from pg_proc p where p.pronamespace::regnamespace::text not like 'pg%' and p.pronamespace::regnamespace::text <> 'information_schema'
    union all select ('ran ' || name || hash) collate "C" from public.waymark_migrations
    union all select 'person ' || name::text collate "C" from identity.persons
    ) shape order by line collate "C"`)
    return rows.map(({ line }) => line).join('\n')
  } finally {
    await client.end()
  }
}

describe('a migration that fails', () => {
  it('leaves everything as it was, says which it was, and can be put right', async () => {
    const { url, drop } = await emptyDatabase()
    try {
      await migrate(url)
      const before = await shapeOf(url)
      const breaks = made('9001_breaks.sql', `
        create table people.half_made (authority_id smallint primary key);
        alter table people.children drop column upn_unknown;
        insert into identity.persons (person_id, name) values (gen_random_uuid(), 'Half Done');
        drop function audit.looks_at(smallint, uuid);
        select 1 / 0;`)
      await expect(migrate(url, [...readMigrations(), breaks])).rejects.toThrow(/9001_breaks.sql failed and was undone: division by zero/)
      expect(await shapeOf(url)).toBe(before)
      expect(await migrate(url, [...readMigrations(), made('9001_breaks.sql', 'create table people.whole (authority_id smallint primary key)')])).toEqual(['9001_breaks.sql'])
    } finally {
      await drop()
    }
  })

  it('stops before the ones after it', async () => {
    const { url, drop } = await emptyDatabase()
    try {
      const after = made('9002_after.sql', 'create schema after_all')
      await expect(migrate(url, [...readMigrations(), made('9001_breaks.sql', 'select no_such_column'), after])).rejects.toThrow('9001_breaks.sql')
      expect(await shapeOf(url)).not.toContain('9002')
    } finally {
      await drop()
    }
  })

  it('and one that was changed after it ran is refused', async () => {
    const { url, drop } = await emptyDatabase()
    try {
      await migrate(url)
      const [first, ...others] = readMigrations() as [Migration, ...Migration[]]
      await expect(migrate(url, [{ ...first, hash: 'another' }, ...others])).rejects.toThrow('was changed after it ran')
    } finally {
      await drop()
    }
  })
})
