import type pg from 'pg'
import { asReader, type StatedReader, type Transaction } from '../../../platform/db/transaction.ts'

/** Keeps the next piece of a file that is on its way in. */
export async function keepChunk(trx: Transaction, authority: number, load: string, n: number, bytes: Buffer): Promise<void> {
  await trx.client.query('insert into returns.load_chunks (authority_id, load_id, n, bytes) values ($1, $2, $3, $4)', [authority, load, n, bytes])
}

/** The bytes of a kept file from its beginning, a piece at a time. */
export async function* readChunks(pool: pg.Pool, reader: StatedReader, authority: number, load: string): AsyncGenerator<Uint8Array> {
  for (let n = 0; ; n += 1) {
    const { rows } = await asReader(pool, reader, (trx) => trx.client.query<{ bytes: Buffer }>(
      'select bytes from returns.load_chunks where authority_id = $1 and load_id = $2 and n = $3', [authority, load, n]))
    const piece = rows[0]
    if (!piece) return
    yield piece.bytes
  }
}

/** A file that has been taken, or given up, is not kept. */
export async function eraseChunks(trx: Transaction, authority: number, load: string): Promise<void> {
  await trx.client.query('delete from returns.load_chunks where authority_id = $1 and load_id = $2', [authority, load])
}
