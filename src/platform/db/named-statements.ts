import { createHash } from 'node:crypto'
import type pg from 'pg'

/** Beyond so many different texts the rest go unnamed: each is kept, with its plan, by every connection that ran it. */
const most = 300
const names = new Map<string, string>()

/**
 * A statement under a name made from its text, so that a connection reads and plans it once and not at every page: with
 * row-level security planning takes longer than many answers. WAYMARK_STATEMENTS=unnamed is for poolers that cannot keep them.
 */
export function named(text: string, values: unknown[]): pg.QueryConfig {
  const name = process.env['WAYMARK_STATEMENTS'] === 'unnamed' ? undefined : nameOf(text)
  return name === undefined ? { text, values } : { name, text, values }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= most) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  names.set(text, name)
  return name
}
