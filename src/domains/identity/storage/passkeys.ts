import type pg from 'pg'

export type Passkey = { id: string; person: string; publicKey: Uint8Array<ArrayBuffer>; counter: number; transports: string[] }
export type ListedPasskey = { id: string; device: string; addedAt: Date; usedAt: Date | null }

export async function addPasskey(pool: pg.Pool, key: Passkey, device: string, now: Date): Promise<void> {
  await pool.query(`insert into auth.passkeys (credential_id, person_id, public_key, counter, transports, device, added_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [key.id, key.person, Buffer.from(key.publicKey), key.counter, key.transports, device, now])
}

export async function findPasskey(pool: pg.Pool, id: string): Promise<Passkey | undefined> {
  const { rows } = await pool.query<Omit<Passkey, 'publicKey'> & { publicKey: Buffer }>(`select credential_id as id, person_id as person, public_key as "publicKey", counter, transports
    from auth.passkeys where credential_id = $1`, [id])
  return rows[0] && { ...rows[0], publicKey: new Uint8Array(rows[0].publicKey) }
}

export async function findPasskeys(pool: pg.Pool, person: string): Promise<ListedPasskey[]> {
  const { rows } = await pool.query<ListedPasskey>(`select credential_id as id, device, added_at as "addedAt", used_at as "usedAt"
    from auth.passkeys where person_id = $1 order by added_at`, [person])
  return rows
}

export async function notePasskeyUse(pool: pg.Pool, id: string, counter: number, now: Date): Promise<void> {
  await pool.query('update auth.passkeys set counter = $2, used_at = $3 where credential_id = $1', [id, counter, now])
}

export async function removePasskey(pool: pg.Pool, person: string, id: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from auth.passkeys where person_id = $1 and credential_id = $2', [person, id])
  return rowCount === 1
}

/** True for the first who brings a challenge back: an answer serves once. */
export async function spendChallenge(pool: pg.Pool, hash: string, ends: Date, now: Date): Promise<boolean> {
  await pool.query('delete from auth.spent_challenges where ends_at < $1', [now])
  const { rowCount } = await pool.query('insert into auth.spent_challenges (challenge_hash, ends_at) values ($1, $2) on conflict do nothing', [hash, ends])
  return rowCount === 1
}
