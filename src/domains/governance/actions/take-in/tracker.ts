import type { Transaction } from '../../../../platform/db/transaction.ts'
import { stateWords } from '../../rules/recommendations/words.ts'
import { noteIn, type Note } from '../../scrutiny/doubt.ts'
import type { ReadRecommendation, ReadTracker } from '../../scrutiny/read-tracker.ts'
import { sameWords } from '../../scrutiny/same-words.ts'
import type { By } from '../../storage/by.ts'
import { recordEvents, type Recording } from '../../storage/events.ts'
import { addRecommendations, findRecommendations, type Recommendation } from '../../storage/recommendations.ts'
import type { Into } from '../take-in-workbook.ts'

/** Adds what is new of a tracker. Where what is known stands otherwise, a doubt is noted and nothing is changed: it moves only by what people do here. How many were known. */
export async function takeTracker(trx: Transaction, by: By, { board, load, book }: Into, tracker: ReadTracker): Promise<number> {
  const there = await findRecommendations(trx, by.authority, { board })
  const known = new Map<ReadRecommendation, Recommendation>()
  for (const one of tracker.recommendations) {
    const same = there.find((other) => sameWords(other.text, one.text) && (other.madeOn === one.madeOn || other.madeOn === null) && ![...known.values()].includes(other))
    if (same) known.set(one, same)
  }
  const fresh = tracker.recommendations.filter((one) => !known.has(one))
  const ids = await addRecommendations(trx, by, board, fresh.map((one) => ({ madeOn: one.madeOn, agendaItem: one.agendaItem, text: one.text, madeTo: '', owners: one.owners, state: one.state, stateOn: one.stateOn, note: one.note, printed: one.printed, parts: one.parts })))
  const events = fresh.flatMap((one, n): Recording[] => {
    const subject = { subject: 'recommendation' as const, subjectId: ids[n] as string, load }
    // made on the day of the meeting, and known from then: the tracker is how it comes to us, not when it was asked
    const made: Recording[] = one.madeOn === null ? [] : [{ ...subject, kind: 'made', happenedOn: one.madeOn, knownFrom: new Date(`${dayOf(one.madeOn)}T00:00:00Z`), detail: { part: null } }]
    return [...made, { ...subject, kind: 'found-as', happenedOn: one.stateOn ?? by.today, note: one.note || null, detail: { part: null, state: one.state } }]
  })
  await recordEvents(trx, by, events)
  const note = noteIn(book.doubts, book.layout.find(({ kind }) => kind === 'tracker')?.sheet ?? '')
  for (const [one, same] of known) noteStanding(note, one, same)
  return known.size
}

function noteStanding(note: Note, one: ReadRecommendation, same: Recommendation): void {
  const says = [one.state !== 'not-known' && one.state !== same.state ? stateWords[one.state] : '', one.note === same.note ? '' : one.note].filter((text) => text !== '').join('. ')
  if (says !== '') note('stands-otherwise', one.place, says, `It is here already as “${stateWords[same.state]}”, and stays so. If the tracker is right, record it with the recommendation.`)
}

const dayOf = (date: number): string => new Date(date * 86_400_000).toISOString().slice(0, 10)
