import { inflateRawSync } from 'node:zlib'

export type ZipEntry = { name: string; bytes: Buffer }

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
/** Nobody sends more than this on purpose. */
const largestEntry = 256 * 1024 * 1024

export class ZipTooLarge extends Error {}

export const isZip = (bytes: Buffer): boolean => bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50

/**
 * The files of a zip archive whose name is wanted, one at a time. Throws if the archive is damaged or encrypted, and ZipTooLarge
 * once they are more than `largest` bytes together: a small archive may unpack to gigabytes.
 */
export function* readZip(archive: Buffer, wanted: (name: string) => boolean, largest = Infinity): Generator<ZipEntry> {
  let unpacked = 0
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || archive.readUInt32LE(end) !== endOfDirectory) throw new Error('the archive has no end')
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== directoryEntry) throw new Error('the archive is damaged')
    const flags = archive.readUInt16LE(at + 8)
    const method = archive.readUInt16LE(at + 10)
    const packed = archive.readUInt32LE(at + 20)
    const size = archive.readUInt32LE(at + 24)
    const [nameLength, extra, comment] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)]
    const local = archive.readUInt32LE(at + 42)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    at += 46 + nameLength + extra + comment
    if (!wanted(name) || name.endsWith('/')) continue
    if ((flags & 1) === 1 || size > largestEntry || (method !== 0 && method !== 8)) throw new Error('a file in the archive cannot be read')
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const bytes = archive.subarray(from, from + packed)
    // what the archive says of its sizes may not be so
    const room = Math.min(largestEntry, largest - unpacked)
    const entry = { name, bytes: method === 0 ? bytes : inflate(bytes, room) }
    if ((unpacked += entry.bytes.length) > largest) throw new ZipTooLarge()
    yield entry
  }
}

function inflate(bytes: Buffer, room: number): Buffer {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, room) })
  } catch (fault) {
    throw (fault as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new ZipTooLarge() : fault
  }
}
