/** A line of the file. What a table's bytes are framed by, and what the file begins and ends with. */
export type Line =
  | { waymark: 'backup'; format: 1; madeAt: string; server: string; migrations: { name: string; hash: string }[]; sequences: { name: string; last: number; called: boolean }[] }
  | { table: string; columns: string[] }
  | { bytes: number }
  | Sealed
  | { end: true; tables: number; rows: number }

/** What a table held: so many rows, and the SHA-256 of them all as COPY writes them. */
export type Sealed = { rows: number; sha256: string }

export type Header = Extract<Line, { waymark: 'backup' }>

export const lineOf = (line: Line): Buffer => Buffer.from(`${JSON.stringify(line)}\n`)

/** A file that is no whole backup. */
export class BackupUnfit extends Error {}

/** Reads lines and bytes of a stream in turn. */
export type FrameReader = {
  /** The next line; undefined at the end. Throws BackupUnfit for what is no line of ours. */
  line(): Promise<Line | undefined>
  /** The next `count` bytes, in pieces. Throws BackupUnfit if the file ends before. */
  bytes(count: number): AsyncGenerator<Buffer>
}

const longestLine = 4 << 20

export function frameReader(source: AsyncIterable<Buffer>): FrameReader {
  const pieces = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const next = await pieces.next()
    if (next.done) return false
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value])
    return true
  }
  return {
    async line() {
      for (;;) {
        const end = held.indexOf(10)
        if (end >= 0) {
          const text = held.toString('utf8', 0, end)
          held = held.subarray(end + 1)
          return parse(text)
        }
        if (held.length > longestLine) throw new BackupUnfit('This is not a backup of Waymark.')
        if (await more()) continue
        if (held.length > 0) throw new BackupUnfit('The file was cut short.')
        return undefined
      }
    },
    async *bytes(count) {
      for (let left = count; left > 0; ) {
        if (held.length === 0 && !(await more())) throw new BackupUnfit('The file was cut short.')
        const piece = held.subarray(0, left)
        held = held.subarray(piece.length)
        left -= piece.length
        yield piece
      }
    },
  }
}

function parse(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    throw new BackupUnfit('This is not a backup of Waymark.')
  }
}
