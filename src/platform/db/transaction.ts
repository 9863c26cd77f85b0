import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { named } from './named-statements.ts'
import type { DB } from './schema.generated.ts'

/** A transaction whose reader the database knows. Every query of a page, a job or a command takes one. */
export type Transaction = Kysely<DB> & { readonly client: pg.ClientBase }

/**
 * Who asks, and what day it is for them. `undefined` is anyone: only what is public is seen. `purpose` is stated by work that
 * must see what a page may not: a statutory return tells of every child.
 */
export type StatedReader = { person: string; today: string; purpose?: 'return' } | undefined

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const day = /^\d{4}-\d{2}-\d{2}$/

/**
 * Runs `work` in one transaction as `reader`: begin, role and reader go as one message. Commits what
 * `work` returns, rolls back what it throws. `atMost`: milliseconds that one statement may take; else as long as it takes. The role owns nothing, so row-level security holds.
 */
export async function asReader<T>(pool: pg.Pool, reader: StatedReader, work: (trx: Transaction) => Promise<T>, atMost?: number): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(opening(reader, atMost))
    const result = await work(bind(client))
    await client.query('commit')
    return result
  } catch (fault) {
    await client.query('rollback').catch((lost: Error) => { broken = lost })
    throw fault
  } finally {
    client.release(broken)
  }
}

function opening(reader: StatedReader, atMost = 0): string {
  const start = `begin; set local role waymark_app; set local waymark.purpose = '${reader?.purpose === 'return' ? 'return' : ''}'; ${atMost > 0 ? `set local statement_timeout = ${Math.trunc(atMost)}; ` : ''}`
  if (!reader) return `${start}set local waymark.reader = ''; set local waymark.today = ''`
  if (!uuid.test(reader.person) || !day.test(reader.today)) throw new Error('a reader is a UUID and a day')
  // Textual SET LOCAL, not set_config(): a distributed PostgreSQL hands only the former to its workers.
  return `${start}set local waymark.reader = '${reader.person}'; set local waymark.today = '${reader.today}'`
}

/** Kysely over one connection that somebody else began and will end. */
export function bind(client: pg.ClientBase): Transaction {
  const query = (text: string, values?: readonly unknown[]) => (values && values.length > 0 ? client.query(named(text, [...values])) : client.query(text))
  const only = { query, release: () => {} }
  const pool = { connect: async () => only, end: async () => {} }
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool: pool as never }) })
  return Object.assign(kysely, { client })
}
