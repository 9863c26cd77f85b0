import type { Transaction } from '../../../../platform/db/transaction.ts'
import { daysBetween } from '../../../../values/plain-date.ts'
import type { ReadMinutes } from '../../scrutiny/read-minutes.ts'
import { sameWords } from '../../scrutiny/same-words.ts'
import type { By } from '../../storage/by.ts'
import { recordEvents, type Recording } from '../../storage/events.ts'
import { meetingOn } from '../../storage/meetings.ts'
import { addMinutes, type NewMinute } from '../../storage/minutes.ts'
import { addRecommendations, findRecommendations } from '../../storage/recommendations.ts'
import type { Into } from '../take-in-workbook.ts'

/** Trackers and minutes date the same meeting a day or two apart. */
const near = 3

/** Adds minutes to the meeting of their day. What they resolved becomes tracked, unless the tracker has it. How many minutes were known. */
export async function takeMinutes(trx: Transaction, by: By, { board, load }: Pick<Into, 'board' | 'load'>, read: ReadMinutes): Promise<number> {
  if (read.heldOn === null) return 0
  const heldOn = read.heldOn
  const place = /\b(?:committee|board|panel|commission)\b,?\s*(.*?)\.?$/i.exec(read.title)?.[1] ?? ''
  const meeting = await meetingOn(trx, by, board, { on: heldOn, begins: read.begins ?? '', place, state: 'held' })
  const tracked = (await findRecommendations(trx, by.authority, { board })).filter(({ madeOn }) => madeOn !== null && Math.abs(daysBetween(madeOn, heldOn)) <= near)
  const events: Recording[] = [{ subject: 'meeting', subjectId: meeting.id, kind: 'minutes-recorded', happenedOn: heldOn, load, detail: { minutes: read.minutes.length } }]
  const minutes: NewMinute[] = []
  for (const minute of read.minutes) {
    const resolutions: NewMinute['resolutions'][number][] = []
    for (const { text, parts, tracked: follows } of minute.resolutions) {
      const there = tracked.find((one) => sameWords(one.text, text))
      const [added] = there || !follows ? [] : await addRecommendations(trx, by, board, [{ madeOn: heldOn, agendaItem: minute.heading, text, madeTo: '', owners: [], state: 'made', stateOn: heldOn, note: '', printed: null, parts }])
      if (added) events.push({ subject: 'recommendation', subjectId: added, kind: 'made', happenedOn: heldOn, load, detail: { part: null, meeting: meeting.id } })
      resolutions.push({ text, parts, recommendation: there?.id ?? added ?? null })
    }
    minutes.push({ number: minute.number, heading: minute.heading, text: minute.text, resolved: minute.printed, resolutions })
  }
  const fresh = await addMinutes(trx, by, meeting.id, minutes)
  await recordEvents(trx, by, events)
  return fresh.filter((one) => !one).length
}
