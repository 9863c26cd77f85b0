import type pg from 'pg'
import { v7 as uuid } from 'uuid'
import { freshSecret, hashOfSecret } from '../../../platform/secrets/seal.ts'
import type { Stage, Way } from '../rules/stage.ts'

/** A session that is not over. */
export type Session = { id: string; person: string; stage: Stage; way: Way }

const hours = (n: number) => n * 3_600_000

/** A whole session lasts a working day; one that is held half way, long enough to find one's phone. */
const lengthOf = (stage: Stage) => (stage === 'whole' ? hours(12) : hours(0.5))

export async function startSession(pool: pg.Pool, begin: { person: string; stage: Stage; way: Way; device: string }, now: Date): Promise<{ id: string; secret: string }> {
  const secret = freshSecret()
  const id = uuid()
  await pool.query(`insert into auth.sessions (session_hash, session_id, person_id, stage, way, device, started_at, seen_at, ends_at)
    values ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
  [hashOfSecret(secret), id, begin.person, begin.stage, begin.way, begin.device, now, new Date(now.getTime() + lengthOf(begin.stage))])
  await pool.query('delete from auth.sessions where ends_at < $1', [now])
  return { id, secret }
}

/** The session that a browser's secret opens, if it is not over. */
export async function findSession(pool: pg.Pool, secret: string, now: Date): Promise<Session | undefined> {
  const { rows } = await pool.query<Session>('select session_id as id, person_id as person, stage, way from auth.sessions where session_hash = $1 and ends_at > $2', [hashOfSecret(secret), now])
  return rows[0]
}

export async function endSession(pool: pg.Pool, person: string, session: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from auth.sessions where person_id = $1 and session_id = $2', [person, session])
  return rowCount === 1
}

/** Ends every session of a person but one; every one if none is given. */
export async function endSessions(pool: pg.Pool, person: string, except?: string): Promise<void> {
  await pool.query('delete from auth.sessions where person_id = $1 and session_id is distinct from $2::uuid', [person, except ?? null])
}

export type ListedSession = { id: string; device: string; way: Way; startedAt: Date; seenAt: Date }

/** A person's whole sessions, the one seen last first. */
export async function findSessions(pool: pg.Pool, person: string, now: Date): Promise<ListedSession[]> {
  const { rows } = await pool.query<ListedSession>(`select session_id as id, device, way, started_at as "startedAt", seen_at as "seenAt" from auth.sessions
    where person_id = $1 and stage = 'whole' and ends_at > $2 order by seen_at desc`, [person, now])
  return rows
}
