import type pg from 'pg'
import { asReader, type StatedReader } from '../../../platform/db/transaction.ts'

/** The channel on which loads say that they have come further. Ids only. */
export const progressChannel = 'waymark_returns'

/** Notes how far a file has been read, and tells whoever listens. */
export async function noteProgress(pool: pg.Pool, reader: StatedReader, authority: number, load: string, bytes: number): Promise<void> {
  await asReader(pool, reader, async (trx) => {
    await trx.client.query('update returns.loads set read_bytes = $3 where authority_id = $1 and load_id = $2', [authority, load, bytes])
    await trx.client.query('select pg_notify($1, $2)', [progressChannel, load])
  })
}

/** Tells whoever listens that something about a load is other than it was. Heard when the transaction is done. */
export async function tellOf(client: pg.ClientBase, load: string): Promise<void> {
  await client.query('select pg_notify($1, $2)', [progressChannel, load])
}
