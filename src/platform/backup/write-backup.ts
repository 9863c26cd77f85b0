import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { to } from 'pg-copy-streams'
import { asText, copyOut, sequencesIn, tablesIn, type Contained } from './contents.ts'
import { lineOf, type Header, type Line, type Sealed } from './frames.ts'

/** Told after each table: how many are done, of how many. */
export type BackupProgress = (table: string, done: number, of: number) => void

/** What was written, and the moment of the snapshot: what was acknowledged before it is in the backup. */
export type Backup = { madeAt: string; tables: number; rows: number; bytes: number }

/** Writes every table as it is at this moment to `out`, from one snapshot. Nobody waits for it, and it waits for nobody. */
export async function writeBackup(client: pg.ClientBase, out: Writable, progress: BackupProgress = () => {}): Promise<Backup> {
  await client.query(`begin isolation level repeatable read read only; ${asText}`)
  const packed = createGzip({ level: 1 })
  let bytes = 0
  packed.on('data', (piece: Buffer) => { bytes += piece.length })
  const written = pipeline(packed, out)
  written.catch(() => {}) // told where it is awaited
  const put = async (line: Line | Buffer) => {
    if (!packed.write(Buffer.isBuffer(line) ? line : lineOf(line))) await Promise.race([once(packed, 'drain'), written])
  }
  try {
    const header = await headerOf(client)
    await put(header)
    const tables = await tablesIn(client)
    let rows = 0
    for (const [n, table] of tables.entries()) {
      rows += (await putTable(client, table, put)).rows
      progress(table.table, n + 1, tables.length)
    }
    await put({ end: true, tables: tables.length, rows })
    packed.end()
    await written
    return { madeAt: header.madeAt, tables: tables.length, rows, bytes }
  } catch (fault) {
    packed.destroy()
    throw fault
  } finally {
    await client.query('rollback').catch(() => {})
  }
}

async function headerOf(client: pg.ClientBase): Promise<Header> {
  const { rows: [at] } = await client.query<{ made_at: string; server: string }>(`select to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as made_at, current_setting('server_version') as server`)
  const { rows: migrations } = await client.query<{ name: string; hash: string }>('select name, hash from public.waymark_migrations order by name')
  return { waymark: 'backup', format: 1, madeAt: at?.made_at ?? '', server: at?.server ?? '', migrations, sequences: await sequencesIn(client) }
}

async function putTable(client: pg.ClientBase, table: Contained, put: (line: Line | Buffer) => Promise<void>): Promise<Sealed> {
  const hash = createHash('sha256')
  const rows = client.query(to(copyOut(table)))
  await put({ table: table.table, columns: table.columns })
  for await (const piece of gathered(rows as AsyncIterable<Buffer>)) {
    hash.update(piece)
    await put({ bytes: piece.length })
    await put(piece)
  }
  const sealed = { rows: rows.rowCount ?? 0, sha256: hash.digest('hex') }
  await put(sealed)
  return sealed
}

/** COPY comes a row at a time; frames are worth their line from some thousands of bytes on. */
async function* gathered(source: AsyncIterable<Buffer>, size = 1 << 16): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let length = 0
  for await (const piece of source) {
    held.push(piece)
    length += piece.length
    if (length < size) continue
    yield Buffer.concat(held)
    ;[held, length] = [[], 0]
  }
  if (length > 0) yield Buffer.concat(held)
}
