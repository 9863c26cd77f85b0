import pg from 'pg'
import type { Config } from '../config.ts'
import { openCluster } from '../postgres/cluster.ts'
import { migrate } from './migrate.ts'

// Dates stay the text PostgreSQL sends (YYYY-MM-DD): a Date object would carry a time zone in.
pg.types.setTypeParser(1082, (text) => text)
pg.types.setTypeParser(1182 as number as never, (text) => (text === '{}' ? [] : text.slice(1, -1).split(',')))
pg.types.setTypeParser(20, Number) // counts fit a number

/** An open, migrated database and the way to close it. */
export type Database = {
  pool: pg.Pool
  /** Connection address, for LISTEN and for libraries with connections of their own. */
  url: string
  /** Names of the migrations that ran on opening. */
  migrated: string[]
  close(): Promise<void>
}

/** Opens the external database that `config` names, or the embedded one, and migrates it. */
export async function openDatabase(config: Config): Promise<Database> {
  if (config.databaseUrl) return connect(config.databaseUrl, async () => {})
  const cluster = await openCluster(config.dataFolder)
  await createIfMissing(cluster.url('postgres'), 'waymark')
  return connect(cluster.url('waymark'), async () => { await cluster.stopIfUnused() })
}

/** Connects to a database that a caller keeps running, and migrates it. */
export async function connect(url: string, afterClose: () => Promise<void> = async () => {}): Promise<Database> {
  const migrated = await migrate(url)
  const pool = new pg.Pool({ connectionString: url, max: 20, idleTimeoutMillis: 30_000 })
  pool.on('error', () => {}) // an idle connection lost: the next request takes a new one, or says so
  return {
    pool, url, migrated,
    close: async () => { await pool.end(); await afterClose() },
  }
}

async function createIfMissing(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
}
