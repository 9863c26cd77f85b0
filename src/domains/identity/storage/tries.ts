import type pg from 'pg'
import type { Tries } from '../rules/slow-down.ts'

/** The row that counts what came from no device of the person's own. */
export const strangers = 'strangers'

export async function findTries(pool: pg.Pool, account: string, from: string): Promise<Tries | undefined> {
  const { rows } = await pool.query<Tries>('select wrong, last_at as "lastAt" from auth.tries where account_hash = $1 and from_hash = $2', [account, from])
  return rows[0]
}

/** Counts one more wrong try in the database, so that many at once are all counted; a day of quiet begins anew. */
export async function countWrong(pool: pg.Pool, account: string, from: string, now: Date): Promise<number> {
  const { rows } = await pool.query<{ wrong: number }>(`insert into auth.tries as t (account_hash, from_hash, wrong, last_at) values ($1, $2, 1, $3)
    on conflict (account_hash, from_hash) do update set wrong = case when t.last_at > $3::timestamptz - interval '1 day' then t.wrong + 1 else 1 end, last_at = $3
    returning wrong`, [account, from, now])
  return (rows[0] as { wrong: number }).wrong
}

export async function forgetTries(pool: pg.Pool, account: string, from: string): Promise<void> {
  await pool.query(`delete from auth.tries where (account_hash = $1 and from_hash = $2) or last_at < now() - interval '7 days'`, [account, from])
}

/** True once a day: whoever asks first is the one to tell the person. */
export async function tellOnce(pool: pg.Pool, account: string, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(`update auth.tries set told_at = $3 where account_hash = $1 and from_hash = $2
    and (told_at is null or told_at < $3::timestamptz - interval '1 day')`, [account, strangers, now])
  return rowCount === 1
}
