import { fileRefused } from './structure-faults.ts'

const enough = 256

/**
 * The bytes of a file as text, piece by piece, in the encoding that its first bytes declare: a byte order mark,
 * else the XML declaration, else UTF-8. Bytes that are not of that encoding refuse the file.
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<{ text: string; read: number }> {
  let decoder: TextDecoder | undefined
  let waiting = Buffer.alloc(0)
  let read = 0
  for await (const piece of bytes) {
    read += piece.length
    if (decoder) {
      yield { text: decodeWith(decoder, piece), read }
      continue
    }
    waiting = Buffer.concat([waiting, piece])
    if (waiting.length < enough) continue
    decoder = decoderOf(waiting)
    yield { text: decodeWith(decoder, waiting), read }
  }
  decoder ??= decoderOf(waiting)
  if (read < enough) yield { text: decodeWith(decoder, waiting), read }
  try {
    yield { text: decoder.decode(), read }
  } catch {
    throw fileRefused('truncated')
  }
}

function decodeWith(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true })
  } catch {
    throw fileRefused('unknown-encoding')
  }
}

function decoderOf(beginning: Buffer): TextDecoder {
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(beginning.toString('latin1').replace(/^\xef\xbb\xbf/, ''))
  try {
    return new TextDecoder(markOf(beginning) ?? declared?.[1] ?? 'utf-8', { fatal: true })
  } catch {
    throw fileRefused('unknown-encoding')
  }
}

function markOf(beginning: Buffer): string | undefined {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le'
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return 'utf-16be'
  return undefined
}
