import { assessmentFrom, type CaseworkEvent, type CaseworkFact } from '../../domains/casework/index.ts'
import { addDays, laterOf, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import { laterByWorkingDays, lastWorkingDayBefore, toWorkingDay } from '../working-days.ts'
import type { Case } from './case.ts'
import { penOf } from './record.ts'

/** Of every hundred assessments, those in which something was first recorded wrongly. */
const mistaken = 0.012

/**
 * Sometimes a day was first recorded wrongly and put right later. The record then tells both: as it was known
 * in between, figures were others. What stands in the end is the timetable's truth, but for an exception taken back.
 */
export function misrecord(chance: Chance, one: Case, today: PlainDate): void {
  if (!chance.happens(mistaken)) return
  const kind = chance.pick(['plan-issued', 'request-received', 'exception-recorded'] as const)
  const right = one.events.find((event) => event.kind === kind)
  if (!right) return
  if (kind === 'exception-recorded') takeBack(chance, one, right, today)
  else wrongDay(chance, one, right, kind, today)
}

function wrongDay(chance: Chance, one: Case, right: CaseworkEvent, kind: 'plan-issued' | 'request-received', today: PlainDate): void {
  const { draft } = one.timetable
  const noticed = laterByWorkingDays(right.happenedOn, chance.whole(15, 60))
  if (noticed >= lastWorkingDayBefore(today)) return
  const wrong = kind === 'plan-issued'
    ? laterOf(toWorkingDay(addDays(right.happenedOn, -chance.whole(4, 16))), (draft ?? right.happenedOn))
    : laterByWorkingDays(right.happenedOn, chance.whole(2, 4))
  const next = one.events.filter((event) => event !== right).map((event) => event.happenedOn)
  if (wrong === right.happenedOn || (kind === 'request-received' && next.some((day) => day < wrong))) return
  const words = kind === 'plan-issued'
    ? 'The day of the letter was recorded. The plan went out later.'
    : 'The email had come some days before it was opened.'
  // A request recorded on the wrong day was known on that wrong day, and not before.
  const first = kind === 'request-received' && Date.parse(right.knownFrom) / 86_400_000 < wrong ? shifted(right, wrong) : right
  replace(one, right, { ...first, happenedOn: wrong })
  putRight(chance, one, right, factOf(right), right.happenedOn, noticed, words)
}

function takeBack(chance: Chance, one: Case, right: CaseworkEvent, today: PlainDate): void {
  const noticed = laterByWorkingDays(one.timetable.final ?? right.happenedOn, chance.whole(10, 40))
  if (noticed >= lastWorkingDayBefore(today)) return
  putRight(chance, one, right, { kind: 'taken-back' }, noticed, noticed, 'Recorded for the wrong child. Nothing of the kind happened here.')
}

function putRight(chance: Chance, one: Case, wrong: CaseworkEvent, fact: CaseworkFact, on: PlainDate, noticed: PlainDate, words: string): void {
  const note = { id: chance.uuid(), body: words }
  one.notes.push(note)
  one.events.push(penOf(chance, noticed).record(fact, on, wrong.recordedBy, { corrects: wrong.id, noteId: note.id, knownOn: noticed }))
  one.events.sort((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1))
  if (assessmentFrom(one.events).stage === 'requested' && one.timetable.decided !== null) throw new Error('a correction lost a step')
}

function replace(one: Case, old: CaseworkEvent, by: CaseworkEvent): void {
  one.events[one.events.indexOf(old)] = by
}

function shifted(event: CaseworkEvent, day: PlainDate): CaseworkEvent {
  const known = new Date(day * 86_400_000 + (Date.parse(event.knownFrom) % 86_400_000)).toISOString()
  return { ...event, knownFrom: known, recordedAt: known }
}

function factOf(event: CaseworkEvent): CaseworkFact {
  return event.kind === 'request-received' ? { kind: event.kind, source: event.source } : { kind: 'plan-issued' }
}
