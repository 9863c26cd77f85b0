import type { TaskList } from 'graphile-worker'
import type pg from 'pg'
import { unseal } from '../secrets/seal.ts'
import type { Transport } from './transport.ts'

type Row = { address: string; subject: string; body: string; sealed_link: string | null; ends_at: Date }

/**
 * The jobs of mail. A sending that fails is tried again by the queue, later each time, for some days. Without a mail
 * server the message is kept, for the outbox page. Either way its link goes as soon as nobody needs it.
 */
export const mailTasks = (pool: pg.Pool, key: string, transport: Transport | undefined): TaskList => ({
  'mail.send': (payload) => sendMessage(pool, key, transport, payload as { authority: number; message: string }),
  'mail-clear': async () => {
    await pool.query('update platform.outbox set sealed_link = null where sealed_link is not null and ends_at < now()')
    await pool.query(`delete from platform.outbox where written_at < now() - interval '90 days'`)
  },
})

async function sendMessage(pool: pg.Pool, key: string, transport: Transport | undefined, { authority, message }: { authority: number; message: string }): Promise<void> {
  const { rows } = await pool.query<Row>(`select address, subject, body, sealed_link, ends_at from platform.outbox
    where authority_id = $1 and message_id = $2 and state = 'waiting'`, [authority, message])
  const row = rows[0]
  if (!row) return
  const mark = (set: string, ...values: unknown[]) => pool.query(`update platform.outbox set ${set} where authority_id = $1 and message_id = $2`, [authority, message, ...values])
  if (!transport) return void await mark(`state = 'kept'`)
  if (row.sealed_link !== null && row.ends_at < new Date()) return void await mark(`state = 'kept', sealed_link = null, fault = 'too late'`)
  try {
    const text = row.sealed_link === null ? row.body : row.body.replace('{link}', unseal(key, row.sealed_link))
    await transport.send({ to: row.address, subject: row.subject, text, id: message })
  } catch (fault) {
    await mark('tries = tries + 1, fault = $3', faultWords(fault as Error & { code?: string; responseCode?: number }))
    throw new Error('the mail server did not take a message', { cause: fault })
  }
  await mark(`state = 'sent', sent_at = now(), tries = tries + 1, fault = null, sealed_link = null`)
}

/** A server's own words may repeat the address: only its codes are kept. */
const faultWords = ({ code, responseCode }: { code?: string; responseCode?: number }) => [code ?? 'unknown', responseCode].filter(Boolean).join(' ')
