/**
 * Text in UTF-8 or, where its first letters beyond ASCII are not that, in Windows-1252: government files come as either
 * and do not say which. A byte order mark is dropped.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const piece of bytes) {
    if (!decoder && piece.every((byte) => byte < 0x80)) {
      yield Buffer.from(piece).toString('latin1')
      continue
    }
    decoder ??= isUtf8(piece) ? new TextDecoder('utf-8') : new TextDecoder('windows-1252')
    yield decoder.decode(piece, { stream: true })
  }
  if (decoder) yield decoder.decode()
}

function isUtf8(piece: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(piece, { stream: true })
    return true
  } catch {
    return false
  }
}
