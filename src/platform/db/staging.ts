import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from } from 'pg-copy-streams'
import { copyLine, type CopyValue } from './copy-text.ts'

/** Tables of one transaction, gone at its end, for rows on their way in. By table: its columns as SQL. */
export type StagedTables = Readonly<Record<string, readonly string[]>>

/** Takes rows for the staged tables and sends them on by COPY, a buffer at a time: COPY may not write to tables with row-level security. */
export type Stager<T extends StagedTables> = {
  add(table: keyof T & string, values: readonly CopyValue[]): void
  /** Sends what has gathered if it is much. The next rows may come while the last are on their way. */
  drain(): Promise<void>
  /** Sends everything, and waits for it. */
  finish(): Promise<void>
}

const much = 1 << 19

/** Makes the tables for this transaction and a way to fill them. Nothing else may use the connection until `finish`. */
export async function openStaging<T extends StagedTables>(client: ClientBase, tables: T): Promise<Stager<T>> {
  for (const [name, columns] of Object.entries(tables)) {
    await client.query(`drop table if exists pg_temp.${name}; create temporary table ${name} (${columns.join(', ')}) on commit drop`)
  }
  let waiting: Record<string, string[]> = {}
  let size = 0
  let sending: Promise<void> = Promise.resolve()

  const send = async (rows: Record<string, string[]>) => {
    for (const [table, lines] of Object.entries(rows)) {
      await pipeline([Buffer.from(lines.join(''))], client.query(from(`copy pg_temp.${table} from stdin`)))
    }
  }
  const next = async () => {
    const rows = waiting
    waiting = {}
    size = 0
    await sending
    sending = send(rows)
    sending.catch(() => {}) // told to whoever waits next
  }
  return {
    add(table, values) {
      const line = copyLine(values)
      ;(waiting[table] ??= []).push(line)
      size += line.length
    },
    async drain() { if (size > much) await next() },
    async finish() { await next(); await sending },
  }
}
