import type { Transaction } from '../../../platform/db/transaction.ts'
import { FileUnfit, type TakenFile } from '../../../platform/files/file-problem.ts'
import { isZip, readZip } from '../../../platform/files/read-zip.ts'
import { loadPublished } from './load-published.ts'

const largestZip = 128 * 1024 * 1024

/**
 * Loads a file of published figures, or every one that we know in a zip of them, as the department's releases come.
 * Files in the zip that are of no use to us are named among the queries.
 */
export async function loadPublishedFile(trx: Transaction, name: string, bytes: AsyncIterable<Uint8Array>, now: Date): Promise<TakenFile> {
  const pieces = bytes[Symbol.asyncIterator]()
  const first = await pieces.next()
  const beginning = Buffer.from(first.done ? [] : first.value)
  const rest = async function* () {
    yield beginning as Uint8Array
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
  }
  return isZip(beginning) ? loadZip(trx, name, await allOf(rest()), now) : loadPublished(trx, name, rest(), now)
}

async function allOf(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    if (size > largestZip) throw unfit('The archive is larger than any release of the department’s.')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

async function loadZip(trx: Transaction, zip: string, archive: Buffer, now: Date): Promise<TakenFile> {
  const all: TakenFile = { counts: { files: 0 }, unchanged: 0, problems: [] }
  const add = (name: string, more: number) => { all.counts[name] = (all.counts[name] ?? 0) + more }
  for (const { name, bytes } of filesIn(archive)) {
    const own = name.split('/').at(-1) as string
    try {
      const taken = await loadPublished(trx, `${zip}: ${own}`, (async function* () { yield bytes as Uint8Array })(), now)
      add('files', 1)
      for (const [what, count] of Object.entries(taken.counts)) add(what, count)
      all.unchanged += taken.unchanged
      all.problems.push(...taken.problems.map((problem) => ({ ...problem, path: `${own}: ${problem.path ?? ''}` })))
    } catch (fault) {
      if (!(fault instanceof FileUnfit)) throw fault
      all.problems.push({ severity: 'query', rule: 'file-passed-over', line: null, path: own, value: null, reason: 'This file in the archive holds nothing that we compare with, and was passed over.', mend: 'Nothing needs doing.' })
    }
  }
  if (all.counts['files'] === 0) throw unfit('The archive holds no file of the department’s that we can compare with.')
  return all
}

function* filesIn(archive: Buffer) {
  try {
    yield* readZip(archive, (name) => /\.csv$/i.test(name))
  } catch {
    throw unfit('The archive is damaged, or cannot be read.')
  }
}

const unfit = (reason: string) => new FileUnfit({ rule: 'not-published-figures', line: null, path: null, value: null, reason, mend: 'Download the release again from Explore Education Statistics.' })
