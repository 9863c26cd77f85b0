import { createHash } from 'node:crypto'
import type pg from 'pg'

/** Names statements by their text, the first `most` different ones: each is kept, with its plan, by every connection that ran it. */
export function namer(most: number): (text: string) => string | undefined {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= most) return known
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
    names.set(text, name)
    return name
  }
}

const nameOf = namer(300)

/**
 * A statement under a name, so that a connection reads and plans it once and not at every page: with row-level security
 * planning takes longer than many answers. WAYMARK_STATEMENTS=unnamed is for poolers that cannot keep them.
 */
export function named(text: string, values: unknown[]): pg.QueryConfig {
  const name = process.env['WAYMARK_STATEMENTS'] === 'unnamed' ? undefined : nameOf(text)
  return name === undefined ? { text, values } : { name, text, values }
}
