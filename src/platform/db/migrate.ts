import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { projectFolder } from '../config.ts'

/** One immutable SQL file. */
export type Migration = { name: string; sql: string; hash: string }

export function readMigrations(folder = join(projectFolder, 'db', 'migrations')): Migration[] {
  return readdirSync(folder).filter((file) => file.endsWith('.sql')).toSorted().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

const oneAtATime = 7_296_741 // any constant: the advisory lock that migrations wait for

/**
 * Brings the database at `url` to the newest shape: each file in a transaction of its own, in order,
 * one process at a time. A file that fails leaves nothing behind; one that was changed after it ran is refused.
 * Returns the names of the files that ran.
 */
export async function migrate(url: string, migrations: Migration[] = readMigrations()): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [oneAtATime])
    await requireVersion15(client)
    await client.query(`create table if not exists public.waymark_migrations
      (name text primary key, hash text not null, ran_at timestamptz not null default now())`)
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from public.waymark_migrations')
    const ran = new Map(rows.map((row) => [row.name, row.hash]))
    const fresh: string[] = []
    for (const migration of migrations) {
      const before = ran.get(migration.name)
      if (before === migration.hash) continue
      if (before) throw new Error(`The migration ${migration.name} was changed after it ran. Write a new one instead.`)
      await runOne(client, migration)
      fresh.push(migration.name)
    }
    await runMigrations({ connectionString: url })
    return fresh
  } finally {
    await client.end()
  }
}

async function runOne(client: pg.Client, { name, sql, hash }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into public.waymark_migrations (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw new Error(`The migration ${name} failed and was undone: ${(fault as Error).message}`, { cause: fault })
  }
}

async function requireVersion15(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select current_setting('server_version_num')::int as version`)
  if (rows[0].version < 150000) throw new Error(`PostgreSQL 15 or later is needed; this server is ${rows[0].version / 10000 | 0}.`)
}
