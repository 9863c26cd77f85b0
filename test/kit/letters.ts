import type { Database } from '../../src/platform/db/connect.ts'
import { unseal } from '../../src/platform/secrets/seal.ts'
import { sessionSecret } from './app.ts'

export type Letter = { address: string; subject: string; body: string; link: string | undefined; state: string }

/** What stands in the outbox for an address, newest first. */
export async function lettersTo(database: Database, address: string): Promise<Letter[]> {
  const { rows } = await database.pool.query('select address, subject, body, sealed_link, state from platform.outbox where address = $1 order by written_at desc, message_id desc', [address])
  return rows.map(({ sealed_link: sealed, ...row }) => ({ ...row, link: sealed === null ? undefined : new URL(unseal(sessionSecret, sealed)).pathname }))
}

/** The path of the newest link to an address. */
export async function linkTo(database: Database, address: string): Promise<string> {
  const link = (await lettersTo(database, address))[0]?.link
  if (!link) throw new Error(`no letter with a link for ${address}`)
  return link
}
