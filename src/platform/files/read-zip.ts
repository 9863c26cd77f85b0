import { inflateRawSync } from 'node:zlib'

export type ZipEntry = { name: string; bytes: Buffer }

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
/** Nobody sends more than this on purpose. */
const largestEntry = 256 * 1024 * 1024

export const isZip = (bytes: Buffer): boolean => bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50

/** The files of a zip archive whose name is wanted, one at a time. Throws if the archive is damaged or encrypted. */
export function* readZip(archive: Buffer, wanted: (name: string) => boolean): Generator<ZipEntry> {
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
    yield { name, bytes: method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: largestEntry }) }
  }
}
