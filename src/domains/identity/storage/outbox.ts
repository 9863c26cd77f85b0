import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'

export type PostedMessage = {
  id: string; name: string; address: string; subject: string; body: string; state: 'waiting' | 'sent' | 'kept'
  sealedLink: string | null; writtenAt: Date; endsAt: Date; sentAt: Date | null; tries: number; fault: string | null
}

/** The last hundred messages of an authority, newest first, and how many there are. */
export async function findMessages(trx: Transaction, authority: number): Promise<{ messages: PostedMessage[]; all: number }> {
  const { rows } = await sql<PostedMessage & { all: number }>`select m.message_id as id, p.name, m.address, m.subject, m.body, m.state, m.sealed_link as "sealedLink",
      m.written_at as "writtenAt", m.ends_at as "endsAt", m.sent_at as "sentAt", m.tries, m.fault, count(*) over ()::int as all
    from platform.outbox m left join identity.persons p using (person_id) where m.authority_id = ${authority} order by m.written_at desc limit 100`.execute(trx)
  return { messages: rows, all: rows[0]?.all ?? 0 }
}
