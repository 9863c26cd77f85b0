import { createHash } from 'node:crypto'
import type pg from 'pg'
import { to } from 'pg-copy-streams'
import { copyOut, tablesIn, type Contained } from './contents.ts'
import type { Sealed } from './frames.ts'

/** A table of a restored database beside what the backup says of it. */
export type Compared = { table: string; backedUp: Sealed | undefined; restored: Sealed | undefined; same: boolean }

/**
 * Counts and hashes every table of a database that was just restored, in the transaction of `client` that wrote it, and holds
 * them against the backup. Rows lie in the order in which they were written, which is that of the backup.
 */
export async function compare(client: pg.ClientBase, backedUp: ReadonlyMap<string, Sealed>): Promise<Compared[]> {
  const compared: Compared[] = []
  for (const contained of await tablesIn(client)) {
    const restored = await sealOf(client, contained)
    const was = backedUp.get(contained.table)
    compared.push({ table: contained.table, backedUp: was, restored, same: was?.rows === restored.rows && was.sha256 === restored.sha256 })
  }
  for (const [table, was] of backedUp) if (!compared.some((one) => one.table === table)) compared.push({ table, backedUp: was, restored: undefined, same: false })
  return compared
}

async function sealOf(client: pg.ClientBase, contained: Contained): Promise<Sealed> {
  const hash = createHash('sha256')
  const rows = client.query(to(copyOut(contained)))
  for await (const piece of rows as AsyncIterable<Buffer>) hash.update(piece)
  return { rows: rows.rowCount ?? 0, sha256: hash.digest('hex') }
}
