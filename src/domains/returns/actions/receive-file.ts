import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { Loader } from '../loading/known-person.ts'
import { eraseChunks, keepChunk } from '../storage/chunks.ts'
import { askToRead, beginLoad, setLoad, setSize, type LoadKind } from '../storage/loads.ts'

type InTransaction = <T>(work: (trx: Transaction) => Promise<T>) => Promise<T>

const pieceSize = 1 << 20

/**
 * Keeps a file as it arrives, a piece in a transaction, and asks for it to be read. Returns the load's id; undefined if the
 * file is empty, was cut short or is larger than is taken (`file.truncated`), and then nothing is kept.
 */
export async function receiveFile(inTransaction: InTransaction, loader: Loader, kind: LoadKind, name: string, file: Readable & { truncated?: boolean }): Promise<string | undefined> {
  const { authority } = loader
  const load = await inTransaction((trx) => beginLoad(trx, loader, kind, name, 'receiving'))
  const hash = createHash('sha256')
  let [n, bytes] = [0, 0]
  let waiting: Buffer[] = []
  let size = 0
  const keep = async () => {
    const piece = Buffer.concat(waiting)
    ;[waiting, size] = [[], 0]
    if (piece.length === 0) return
    hash.update(piece)
    bytes += piece.length
    await inTransaction((trx) => keepChunk(trx, authority, load, n, piece))
    n += 1
  }
  let whole = true
  try {
    for await (const piece of file) {
      waiting.push(piece as Buffer)
      size += (piece as Buffer).length
      if (size >= pieceSize) await keep()
    }
    await keep()
  } catch {
    whole = false // the connection ended before the file did
  }
  if (!whole || bytes === 0 || file.truncated) {
    await inTransaction(async (trx) => {
      await eraseChunks(trx, authority, load)
      await setLoad(trx, authority, load, { status: 'abandoned', note: 'The file did not arrive whole.', finishedAt: loader.now })
    })
    return undefined
  }
  await inTransaction(async (trx) => {
    await setSize(trx, authority, load, bytes)
    await setLoad(trx, authority, load, { status: 'waiting', sha256: hash.digest('hex') })
    await askToRead(trx, authority, load)
  })
  return load
}
