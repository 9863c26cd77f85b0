import type pg from 'pg'
import { hashOfSecret } from '../../../platform/secrets/seal.ts'

/** Whose a session is: the person's user, and what the session is called. */
export type OpenSession = { id: string; user: string }

/**
 * The whole session that a browser's secret opens, of somebody who belongs here today. One look by key at every request,
 * with nothing remembered between: a session that is ended is over at once. Asked as the owner, before any reader is stated.
 */
export async function findOpenSession(pool: pg.Pool, secret: string, now: Date): Promise<OpenSession | undefined> {
  const { rows } = await pool.query<OpenSession & { seen: Date }>({
    name: 'open-session',
    text: `select s.session_id as id, p.user_id as user, s.seen_at as seen from auth.sessions s join identity.persons p using (person_id)
      where s.session_hash = $1 and s.stage = 'whole' and s.ends_at > $2 and access.belongs(s.person_id)`,
    values: [hashOfSecret(secret), now],
  })
  const row = rows[0]
  if (!row) return undefined
  if (now.getTime() - row.seen.getTime() > 5 * 60_000) await pool.query('update auth.sessions set seen_at = $2 where session_id = $1', [row.id, now])
  return row
}
