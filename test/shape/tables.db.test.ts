import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../src/platform/config.ts'
import { useDatabase } from '../kit/database.ts'

// Belong to the installation and not to an authority, and hold nothing about a child.
const ofTheInstallation = new Set([
  'identity.authorities', 'identity.persons', 'identity.roles', 'identity.powers', 'platform.installation', 'settings.register',
  'statute.bank_holidays', 'platform.job_processes', 'indicators.places', 'indicators.neighbours', 'indicators.published',
])
// Read by everyone who may use the database at all: no child, no person.
const withoutPolicies = new Set(['identity.roles', 'platform.installation', 'settings.register', 'indicators.places', 'indicators.neighbours', 'indicators.published'])
// Loading areas of a bulk load: PostgreSQL refuses COPY into a table with policies. Empty but during a load.
const staging = (name: string) => name.startsWith('returns.staged_')

const database = useDatabase()

type Table = { name: string; secured: boolean; key: string[] | null; columns: string[]; app: string[] }

const tables = async (): Promise<Table[]> => (await database.pool.query<Table>(`
  select n.nspname || '.' || c.relname as name, c.relrowsecurity as secured,
    (select array_agg(a.attname::text order by k.place) from pg_constraint p
       cross join unnest(p.conkey) with ordinality k(attnum, place)
       join pg_attribute a on a.attrelid = p.conrelid and a.attnum = k.attnum
     where p.conrelid = c.oid and p.contype = 'p') as key,
    (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as columns,
    array(select p from unnest(array['select', 'insert', 'update', 'delete']) p where has_table_privilege('waymark_app', c.oid, p)) as app
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not like 'pg_%' and n.nspname not in ('information_schema', 'public', 'auth', 'graphile_worker')
  order by 1`)).rows

describe('every table of ours', () => {
  it('has a key that begins with the authority, or is listed as the installation’s own', async () => {
    const wrong = (await tables()).filter(({ name, key }) => key?.[0] !== 'authority_id' && !ofTheInstallation.has(name) && !staging(name))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('is under row-level security, or is listed as holding no child and no person', async () => {
    const open = (await tables()).filter(({ name, secured }) => !secured && !withoutPolicies.has(name) && !staging(name))
    expect(open.map(({ name }) => name)).toEqual([])
  })

  it('has a version where a person changes its rows', async () => {
    const changed = ['casework.assessments', 'people.children', 'identity.authorities', 'plans.plans', 'returns.loads']
    const without = (await tables()).filter(({ name, columns }) => changed.includes(name) && !columns.includes('version'))
    expect(without.map(({ name }) => name)).toEqual([])
  })

  it('keeps its events for good: the application may add to them and never change or remove them', async () => {
    const events = (await tables()).filter(({ name }) => name.endsWith('.events') || name === 'audit.entries')
    expect(events.length).toBeGreaterThan(3)
    expect(events.filter(({ app }) => app.includes('update') || app.includes('delete')).map(({ name }) => name)).toEqual([])
  })

  it('has no unique index without the authority, but for the installation’s own', async () => {
    const { rows } = await database.pool.query<{ name: string; definition: string }>(`
      select n.nspname || '.' || t.relname as name, pg_get_indexdef(i.indexrelid) as definition
      from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
      where i.indisunique and n.nspname not like 'pg_%' and n.nspname not in ('public', 'auth', 'graphile_worker')`)
    const wrong = rows.filter(({ name, definition }) => !definition.includes('authority_id') && !ofTheInstallation.has(name) && !staging(name))
    expect(wrong).toEqual([])
  })
})

describe('a table without security', () => {
  it('is found by the same question', async () => {
    await database.pool.query('create table casework.planted (authority_id smallint, id uuid, primary key (authority_id, id))')
    try {
      const open = (await tables()).filter(({ name, secured }) => !secured && !withoutPolicies.has(name) && !staging(name))
      expect(open.map(({ name }) => name)).toEqual(['casework.planted'])
    } finally {
      await database.pool.query('drop table casework.planted')
    }
  })
})

describe('the types of the tables', () => {
  it('are those of the migrated database', async () => {
    const { schemaTypes } = await import('../../scripts/make-schema-types.mjs')
    const committed = readFileSync(join(projectFolder, 'src/platform/db/schema.generated.ts'), 'utf8')
    expect(await schemaTypes(database.pool)).toBe(committed)
  })
})
