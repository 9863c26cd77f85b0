import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Contained } from './contents.ts'
import { BackupUnfit, frameReader, type FrameReader, type Header, type Sealed } from './frames.ts'

/** What takes a table's rows as they come: it must read them to their end. */
export type TakeTable = (table: Contained, rows: AsyncIterable<Buffer>) => Promise<void>

export type ReadBackup = { header: Header; tables: Map<string, Sealed>; rows: number }

/**
 * Reads a backup from its first byte to its last and hands each table on. `begin` hears of the header before any table.
 * Throws BackupUnfit if it is no backup, was cut short, or does not hold what it says.
 */
export async function readBackup(source: Readable, begin: (header: Header) => Promise<void>, take: TakeTable): Promise<ReadBackup> {
  const unpacked = createGunzip()
  source.on('error', (fault) => unpacked.destroy(fault))
  source.pipe(unpacked)
  try {
    return await readFrames(frameReader(unpacked), begin, take)
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    if (code === 'Z_BUF_ERROR') throw new BackupUnfit('The file was cut short.', { cause: fault })
    if (code?.startsWith('Z_')) throw new BackupUnfit('This is not a backup of Waymark, or it was damaged.', { cause: fault })
    throw fault
  } finally {
    source.destroy()
  }
}

async function readFrames(frames: FrameReader, begin: (header: Header) => Promise<void>, take: TakeTable): Promise<ReadBackup> {
  const header = await frames.line()
  if (!header || !('waymark' in header) || header.format !== 1) throw new BackupUnfit('This is not a backup of Waymark that this version can read.')
  await begin(header)
  const tables = new Map<string, Sealed>()
  let rows = 0
  for (;;) {
    const line = await frames.line()
    if (!line) throw new BackupUnfit('The file was cut short.')
    if ('end' in line) {
      if (line.tables !== tables.size || line.rows !== rows) throw new BackupUnfit('The file does not hold what it says.')
      return { header, tables, rows }
    }
    if (!('table' in line)) throw new BackupUnfit('The file does not hold what it says.')
    const sealed = await readTable(frames, line, take)
    tables.set(line.table, sealed)
    rows += sealed.rows
  }
}

async function readTable(frames: FrameReader, table: Contained, take: TakeTable): Promise<Sealed> {
  const hash = createHash('sha256')
  let sealed: Sealed | undefined
  async function* rowsOf(): AsyncGenerator<Buffer> {
    for (;;) {
      const line = await frames.line()
      if (line && 'sha256' in line) {
        sealed = line
        return
      }
      if (!line || !('bytes' in line)) throw new BackupUnfit('The file was cut short.')
      for await (const piece of frames.bytes(line.bytes)) {
        hash.update(piece)
        yield piece
      }
    }
  }
  await take(table, rowsOf())
  if (!sealed) throw new Error(`the rows of ${table.table} were not read to their end`)
  if (hash.digest('hex') !== sealed.sha256) throw new BackupUnfit(`The rows of ${table.table} are not those that were backed up: the file was damaged.`)
  return sealed
}
