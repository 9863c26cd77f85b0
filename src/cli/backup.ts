import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import type { Writable } from 'node:stream'
import pg from 'pg'
import { writeBackup, type Backup } from '../platform/backup/index.ts'
import { readConfig } from '../platform/config.ts'
import { findDatabase } from '../platform/db/connect.ts'
import type { ExitCode, Io } from './io.ts'

/**
 * `waymark backup`: writes every row as it is at this moment to `file` (`-`: standard output, for a program that encrypts).
 * The file appears whole or not at all, and is never written over. Returns 0 when written, 1 when it was not, 2 for a file that is there.
 */
export async function backup(args: { file: string; json: boolean }, io: Io): Promise<ExitCode> {
  if (args.file !== '-' && existsSync(args.file)) {
    io.err(`${args.file} is there already. A backup is never written over another.\n`)
    return 2
  }
  const database = await findDatabase(readConfig())
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    const began = performance.now()
    const done = await intoPlace(args.file, (out) => writeBackup(client, out, (_table, n, of) => {
      if (process.stderr.isTTY) io.err(`\rBacking up: ${n} of ${of} tables${n < of ? '' : '\n'}`)
    }))
    const seconds = (performance.now() - began) / 1000
    if (args.json && args.file !== '-') io.out(`${JSON.stringify({ ...done, seconds })}\n`)
    else io.err(words(args.file, done, seconds))
    return 0
  } catch (fault) {
    io.err(`No backup was made: ${(fault as Error).message}\n`)
    return 1
  } finally {
    await client.end().catch(() => {})
    await database.close()
  }
}

/** Written beside its place, and moved there when it is whole. */
async function intoPlace(file: string, write: (out: Writable) => Promise<Backup>): Promise<Backup> {
  if (file === '-') return write(process.stdout)
  const draft = `${file}.part`
  try {
    const done = await write(createWriteStream(draft, { mode: 0o600, flush: true }))
    renameSync(draft, file)
    return done
  } catch (fault) {
    rmSync(draft, { force: true })
    throw fault
  }
}

const words = (file: string, { madeAt, tables, rows, bytes }: Backup, seconds: number): string =>
  `Backed up ${rows.toLocaleString('en-GB')} rows of ${tables} tables to ${file}: ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s.\n` +
  `Recovery point: ${madeAt}. What was saved before it is in the file.\n` +
  'The file holds children’s records: keep it encrypted. Keep the secrets folder too, and elsewhere.\n'
