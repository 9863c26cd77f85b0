import { createReadStream, existsSync } from 'node:fs'
import { BackupUnfit, NotEmpty, restore as restoreInto, type Restored } from '../platform/backup/index.ts'
import { readConfig } from '../platform/config.ts'
import { findDatabase } from '../platform/db/connect.ts'
import type { ExitCode, Io } from './io.ts'

export type RestoreArgs = { file: string; drill: boolean; json: boolean }

/**
 * `waymark restore`: brings a backup back into an empty database, counts and hashes every table again, and prints the recovery
 * point and the time it took. With `drill` into a database made for it beside the running one, and dropped again.
 * Returns 0 when all is as it was backed up, 1 when the file or the database is not fit for it, 2 for a file that is not there.
 */
export async function restore({ file, drill, json }: RestoreArgs, io: Io): Promise<ExitCode> {
  if (!existsSync(file)) {
    io.err(`There is no file ${file}.\n`)
    return 2
  }
  const database = await findDatabase(readConfig())
  const place = drill ? await database.scratch() : { url: database.url, drop: async () => {} }
  try {
    const began = performance.now()
    const restored = await restoreInto(place.url, createReadStream(file), (table) => { if (process.stderr.isTTY) io.err(`\r\u001b[KRestoring: ${table}`) })
    const seconds = (performance.now() - began) / 1000
    if (process.stderr.isTTY) io.err('\r\u001b[K')
    io.out(json ? `${JSON.stringify(asJson(restored, seconds))}\n` : asWords(restored, seconds, drill))
    return 0
  } catch (fault) {
    if (!(fault instanceof BackupUnfit) && !(fault instanceof NotEmpty)) throw fault
    if (json) io.out(`${JSON.stringify({ refused: [{ reason: fault.message }] })}\n`)
    io.err(`${fault.message} Nothing was changed.\n`)
    return 1
  } finally {
    await place.drop()
    await database.close()
  }
}

const asJson = ({ header, compared, rows }: Restored, seconds: number) => ({
  recoveryPoint: header.madeAt, recoverySeconds: seconds, rows,
  tables: compared.map(({ table, backedUp, restored, same }) => ({ table, backedUp, restored, same })),
})

function asWords({ header, compared, rows }: Restored, seconds: number, drill: boolean): string {
  const width = Math.max(...compared.map(({ table }) => table.length))
  const lines = compared.map(({ table, restored, same }) => `  ${table.padEnd(width)}  ${String(restored?.rows ?? 0).padStart(10)}  ${restored?.sha256.slice(0, 12) ?? ''}  ${same ? 'same' : 'NOT THE SAME'}`)
  return `${drill ? 'Drill: restored into a database made for it, which is dropped again.' : 'Restored.'} Every table, counted and hashed again:\n${lines.join('\n')}\n` +
    `${rows.toLocaleString('en-GB')} rows, all as they were backed up.\n` +
    `Recovery point: ${header.madeAt}\nRecovery time: ${seconds.toFixed(1)} s\n`
}
