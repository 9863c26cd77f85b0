import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { asksForSomething, splitResolutions } from '../rules/recommendations/split.ts'
import type { By } from '../storage/by.ts'
import { recordEvent, recordEvents } from '../storage/events.ts'
import type { Meeting } from '../storage/meetings.ts'
import { addMinutes, findMinutes } from '../storage/minutes.ts'
import { addRecommendations } from '../storage/recommendations.ts'

export type MinuteAsked = { number: string; heading: string; text: string; resolved: string; owners: string; tracked: boolean }

/** Records a minute. Each of its resolutions that asks for something becomes a tracked recommendation, if that was wanted. */
export async function recordMinute(trx: Transaction, by: By, meeting: Meeting, { number, heading, text, resolved, owners, tracked }: MinuteAsked): Promise<Result<string[], 'number-taken' | 'cancelled'>> {
  if (meeting.state === 'cancelled') return refuse('cancelled')
  if ((await findMinutes(trx, by.authority, meeting.id)).some((one) => one.number === number)) return refuse('number-taken')
  const resolutions = splitResolutions(resolved)
  const followed = resolutions.filter((one) => tracked && asksForSomething(one))
  const people = owners.split(',').map((name) => name.trim()).filter((name) => name !== '')
  const ids = await addRecommendations(trx, by, meeting.board, followed.map((one) => ({ madeOn: meeting.on, agendaItem: heading, text: one.text, parts: one.parts, madeTo: '', owners: people, state: 'made', stateOn: meeting.on, note: '', printed: null })))
  await addMinutes(trx, by, meeting.id, [{ number, heading, text, resolved, resolutions: resolutions.map((one) => ({ ...one, recommendation: followed.includes(one) ? ids[followed.indexOf(one)] ?? null : null })) }])
  await recordEvents(trx, by, ids.map((id) => ({ subject: 'recommendation', subjectId: id, kind: 'made', happenedOn: meeting.on, detail: { part: null, meeting: meeting.id } })))
  await recordEvent(trx, by, { subject: 'meeting', subjectId: meeting.id, kind: 'minutes-recorded', detail: { number } })
  return ok(ids)
}
