import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import type { Table } from './table.ts'

/** Tells how far the writing is. */
export type Progress = (what: string, done: number, of: number) => void

const atOnce = 500

/** Writes tables in their order by COPY, as the tables' owner: no policy applies. */
export async function copyTables(client: pg.ClientBase, tables: Iterable<Table>, progress: Progress): Promise<void> {
  for (const { name, rows } of tables) {
    const [first] = rows
    if (!first) continue
    const columns = Object.keys(first)
    const into = client.query(from(`copy ${name} (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`))
    await pipeline(Readable.from(texts(name, rows as readonly Record<string, unknown>[], columns, progress)), into)
  }
}

function* texts(name: string, rows: readonly Record<string, unknown>[], columns: readonly string[], progress: Progress): Generator<string> {
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce)
    yield some.map((row) => `${columns.map((column) => written(row[column])).join('\t')}\n`).join('')
    progress(name, at + some.length, rows.length)
  }
}

const marks: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A value in COPY's text format. Arrays hold identifiers only. */
function written(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (Array.isArray(value)) return `{${value.join(',')}}`
  return String(value).replace(/[\\\t\n\r]/g, (mark) => marks[mark] as string)
}
