import type pg from 'pg'

export type Authenticator = { sealedSecret: string; confirmed: boolean; lastStep: number }

export async function findAuthenticator(pool: pg.Pool, person: string): Promise<Authenticator | undefined> {
  const { rows } = await pool.query<Authenticator>(`select sealed_secret as "sealedSecret", confirmed_at is not null as confirmed, last_step as "lastStep"
    from auth.authenticators where person_id = $1`, [person])
  return rows[0]
}

/** Keeps a secret until its first right code; one that is there already is left alone. */
export async function offerAuthenticator(pool: pg.Pool, person: string, sealedSecret: string): Promise<void> {
  await pool.query(`insert into auth.authenticators (person_id, sealed_secret) values ($1, $2) on conflict do nothing`, [person, sealedSecret])
}

/** Forgets a secret that was shown and never confirmed. */
export async function forgetOffered(pool: pg.Pool, person: string): Promise<void> {
  await pool.query('delete from auth.authenticators where person_id = $1 and confirmed_at is null', [person])
}

/** Notes that a code was used. False if it was used before, by whoever came first. */
export async function spendCode(pool: pg.Pool, person: string, step: number, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(`update auth.authenticators set last_step = $2, confirmed_at = coalesce(confirmed_at, $3)
    where person_id = $1 and last_step < $2`, [person, step, now])
  return rowCount === 1
}

export async function removeAuthenticator(pool: pg.Pool, person: string): Promise<void> {
  await pool.query('delete from auth.authenticators where person_id = $1', [person])
  await pool.query('delete from auth.recovery_codes where person_id = $1', [person])
}

/** Replaces a person's recovery codes. */
export async function keepRecoveryCodes(pool: pg.Pool, person: string, hashes: readonly string[]): Promise<void> {
  await pool.query(`with gone as (delete from auth.recovery_codes where person_id = $1 and not code_hash = any ($2::text[]))
    insert into auth.recovery_codes (person_id, code_hash) select $1, unnest($2::text[]) on conflict do nothing`, [person, hashes])
}

/** True if there was such a code; it is gone then. */
export async function spendRecoveryCode(pool: pg.Pool, person: string, hash: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from auth.recovery_codes where person_id = $1 and code_hash = $2', [person, hash])
  return rowCount === 1
}

export async function countRecoveryCodes(pool: pg.Pool, person: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from auth.recovery_codes where person_id = $1', [person])
  return (rows[0] as { n: number }).n
}
