import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import { unseal } from '../../../../platform/secrets/seal.ts'
import { placeFor } from '../../rules/permissions.ts'
import type { Reader } from '../../rules/reader.ts'
import { findMessages } from '../../storage/outbox.ts'
import type { Here, SignInParts } from '../sign-in/arrival.ts'
import { OutboxPage } from './view.tsx'

/**
 * What was written to people and what became of it. A link signs in as the one it was written to: it is shown only in a
 * demonstration, where anyone may be anyone, and to nobody where people are real.
 */
export const showOutbox = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const reader = visit.visitor as Reader
  const authority = placeFor(reader, 'administer')
  const demonstration = reader.authorities.some((one) => one.authority === authority && one.demonstration)
  const now = parts.clock()
  const { messages, all } = await findMessages(visit.trx, authority)
  const shown = messages.map((one) => ({
    ...one, link: demonstration && one.sealedLink !== null && one.endsAt > now ? unseal(parts.signIn.secret, one.sealedLink) : undefined,
  }))
  const body = <OutboxPage messages={shown} all={all} demonstration={demonstration} sendsMail={parts.signIn.sendsMail} />
  return page({ title: 'Outbox', section: 'Settings', back: { href: '/settings', text: 'Settings' }, body }, nobody)
}
