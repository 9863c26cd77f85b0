import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { connect, type Database } from '../../src/platform/db/connect.ts'
import { migrate, readMigrations } from '../../src/platform/db/migrate.ts'
import { openCluster } from '../../src/platform/postgres/cluster.ts'
import { onlyOne } from './only-one.ts'

/**
 * A migrated, empty database for the tests of one file: made before them, dropped after them.
 * TEST_DATABASE_URL names an external PostgreSQL 15 or later to make it on; else it is the run's own embedded one.
 * Call at the top of the file or of a `describe`; read `.pool` and `.url` inside tests.
 */
export function useDatabase(): Database {
  let opened: Database | undefined
  beforeAll(async () => { opened = await freshDatabase() })
  afterAll(async () => { await opened?.close() })
  const now = (): Database => {
    if (!opened) throw new Error('the database is there inside tests and hooks only')
    return opened
  }
  return {
    get pool() { return now().pool },
    get url() { return now().url },
    get migrated() { return now().migrated },
    keepRunning: () => now().keepRunning(),
    close: () => now().close(),
  }
}

let made = 0

/** The same, for those who close it themselves; closing drops it. */
export async function freshDatabase(): Promise<Database> {
  const server = await findServer()
  const name = `waymark_test_${process.pid}_${++made}_${Date.now().toString(36)}`
  await run(server.url('postgres'), `create database ${name} template ${server.template}`)
  return connect(server.url(name), () => run(server.url('postgres'), `drop database if exists ${name} with (force)`))
}

/** A database with nothing in it at all, for what is restored or migrated. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await findServer()
  const name = `waymark_empty_${process.pid}_${++made}_${Date.now().toString(36)}`
  await run(server.url('postgres'), `create database ${name}`)
  return { url: server.url(name), drop: () => run(server.url('postgres'), `drop database if exists ${name} with (force)`) }
}

type Server = { url(database: string): string; template: string }
let found: Promise<Server> | undefined

const findServer = () => (found ??= prepare())

/** Starts the server if nobody has, and migrates a database once that the others are copied from. */
async function prepare(): Promise<Server> {
  const external = process.env['TEST_DATABASE_URL']
  const folder = inject('clusterFolder')
  const shape = createHash('sha256').update(readMigrations().map(({ hash }) => hash).join()).digest('hex').slice(0, 12)
  const template = `waymark_template_${shape}`
  return onlyOne(`${external ? join(tmpdir(), 'waymark-external') : folder}.lock`, async () => {
    const url = external ? sameServer(external) : (await openCluster(folder)).url
    if (!external) await hurry(url('postgres'))
    if (!(await exists(url('postgres'), template))) {
      await run(url('postgres'), `drop database if exists ${template}_draft`, `create database ${template}_draft`)
      await migrate(url(`${template}_draft`))
      await run(url('postgres'), `alter database ${template}_draft rename to ${template}`)
    }
    return { url, template }
  })
}

function sameServer(address: string): Server['url'] {
  return (database) => {
    const url = new URL(address)
    url.pathname = `/${database}`
    return url.href
  }
}

/** A test's database need not outlive a power cut. */
const hurry = (url: string) =>
  run(url, 'alter system set fsync = off', 'alter system set full_page_writes = off', 'alter system set synchronous_commit = off', 'select pg_reload_conf()')

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

async function exists(url: string, name: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query('select from pg_database where datname = $1', [name])).rowCount === 1
  } finally {
    await client.end()
  }
}
