import { findActions, findPlans, nameOf, statusOf, type KnownStatus } from '../../improvement/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { GovernanceEvent } from '../events.ts'
import { standingLinks, type ActionLink, type LinkSaid } from '../rules/recommendations/linked-actions.ts'
import { findEventsKnown } from '../storage/events.ts'

/** An action that answers a recommendation, with how it stands. `why`: what was said when its status was set. */
export type LinkedAction = ActionLink & { plan: string; planTitle: string; name: string; words: string; status: KnownStatus; done: boolean; why: string | null }

/** `asKnown`: how they stood by the end of that day; null for now. */
export type Asked = { today: PlainDate; asKnown?: PlainDate | null; recordedUntil?: Date | undefined; recommendation?: string }

const saidIn = ({ subjectId, kind, detail }: GovernanceEvent): LinkSaid[] =>
  (kind === 'action-linked' || kind === 'action-unlinked' ? [{ recommendation: subjectId, part: (detail['part'] as number | null | undefined) ?? null, action: detail['action'] as string, linked: kind === 'action-linked' }] : [])

/** The actions of plans that answer recommendations, in the order in which they were linked. An action that was not known on that day is not there. */
export async function findLinkedActions(trx: Transaction, authority: number, { today, asKnown = null, recordedUntil, recommendation }: Asked): Promise<LinkedAction[]> {
  const events = await findEventsKnown(trx, authority, 'recommendation', asKnown ?? today, recordedUntil)
  const links = standingLinks(events.filter(({ subjectId }) => recommendation === undefined || subjectId === recommendation).flatMap(saidIn))
  if (links.length === 0) return []
  const known = new Map<string, Omit<LinkedAction, keyof ActionLink>>()
  for (const { id, code, title } of await findPlans(trx, authority)) {
    for (const action of await findActions(trx, authority, { plan: id }, asKnown !== null && recordedUntil !== undefined ? { day: asKnown, recordedUntil } : asKnown)) {
      const status = statusOf(action)
      known.set(action.id, { plan: code, planTitle: title, name: nameOf(action), words: action.words ?? '', status, done: status === 'complete' || status === 'embedded', why: action.status?.reason ?? null })
    }
  }
  return links.flatMap((link) => { const action = known.get(link.action); return action ? [{ ...link, ...action }] : [] })
}
