import type { QueryResult } from 'pg'
import { v7 as uuid } from 'uuid'
import { seal } from '../secrets/seal.ts'

/** Whatever asks the database: a transaction's connection, or a pool. */
export type Asker = { query(text: string, values?: unknown[]): Promise<QueryResult> }

/**
 * A message to one person. `body` says nothing of a child, a need or a decision: whoever reads over a shoulder learns only
 * that there is something to see. `{link}` in it stands for the link.
 */
export type Message = {
  authority: number; person: string; address: string; subject: string; body: string; link?: string; now: Date; ends: Date
  /** Whether it may leave: what is for an invented person stays in the outbox. */
  leaves: boolean
}

/** Puts a message in the outbox and asks for it to be sent, in the transaction of the one who asks. The link is sealed. */
export async function postMessage(asker: Asker, key: string, message: Message): Promise<void> {
  const id = uuid()
  await asker.query(`insert into platform.outbox (authority_id, message_id, person_id, address, subject, body, sealed_link, state, written_at, ends_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  [message.authority, id, message.person, message.address, message.subject, message.body, message.link === undefined ? null : seal(key, message.link), message.leaves ? 'waiting' : 'kept', message.now, message.ends])
  if (message.leaves) await asker.query('select platform.enqueue($1, $2)', ['mail.send', JSON.stringify({ authority: message.authority, message: id })])
}
