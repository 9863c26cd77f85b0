import pg from 'pg'
import type { Config } from '../config.ts'
import { openCluster, type Cluster } from '../postgres/cluster.ts'
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
  /** Starts the embedded server again whenever it is found dead; an external one is its keeper's. Returns how to leave off. */
  keepRunning(): () => void
  close(): Promise<void>
}

/** Opens the external database that `config` names, or the embedded one, and migrates it. */
export async function openDatabase(config: Config): Promise<Database> {
  const found = await findDatabase(config)
  return { ...(await connect(found.url, found.close)), keepRunning: found.keepRunning }
}

/** A running server's database as it is: not migrated, and perhaps empty. */
export type FoundDatabase = {
  url: string
  /** Another, empty, on the same server; `drop` ends it. */
  scratch(): Promise<{ url: string; drop(): Promise<void> }>
  keepRunning(): () => void
  /** Lets go of it: the embedded server stops unless somebody else uses it. */
  close(): Promise<void>
}

/** Finds the database that `config` names, or starts the embedded server and makes it there. */
export async function findDatabase(config: Config): Promise<FoundDatabase> {
  const cluster = config.databaseUrl ? undefined : await openCluster(config.dataFolder)
  if (cluster) await createIfMissing(cluster.url('postgres'), 'waymark')
  const url = config.databaseUrl ?? (cluster as Cluster).url('waymark')
  return {
    url, close: async () => { await cluster?.stopIfUnused() }, keepRunning: () => cluster?.keepRunning() ?? (() => {}),
    scratch: async () => {
      const name = `waymark_drill_${process.pid}_${Date.now().toString(36)}`
      await runOn(url, `create database ${name}`)
      const place = new URL(url)
      place.pathname = `/${name}`
      return { url: place.href, drop: () => runOn(url, `drop database if exists ${name} with (force)`) }
    },
  }
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Connects to a database that a caller keeps running, and migrates it. */
export async function connect(url: string, afterClose: () => Promise<void> = async () => {}): Promise<Database> {
  const migrated = await migrate(url)
  const pool = new pg.Pool({ connectionString: url, max: 20, idleTimeoutMillis: 30_000 })
  surviveLoss(pool)
  return {
    pool, url, migrated, keepRunning: () => () => {},
    close: async () => { await pool.end(); await afterClose() },
  }
}

/** A connection that is lost, idle or at work, ends what was asked on it and not the process: the next request takes a new one, or says so. */
export function surviveLoss(pool: pg.Pool): void {
  pool.on('error', () => {})
  pool.on('connect', (client) => { client.on('error', () => {}) })
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
