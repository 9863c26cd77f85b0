import { describe, expect, test } from 'vitest'
import { exceptionAvailable, type ExceptionFacts, type Ground } from '../statute/index.ts'
import { assessmentFrom, standing, type CaseworkEvent } from '../domains/casework/index.ts'
import { mayBeCorrected } from '../domains/casework/rules/corrections.ts'
import { mayHappen } from '../domains/casework/rules/what-may-happen.ts'
import { addDays, literalDate, type PlainDate } from '../values/plain-date.ts'
import { drawArea } from './draw-area.ts'

const today = literalDate('2026-11-02')
const cases = [...drawArea(1, today, 'area').cases, ...drawArea(2, today, 'small').cases]
const dayOf = (moment: string) => literalDate(moment.slice(0, 10))

/** Records the events one by one as they became known; returns what could not have been recorded. */
function replay(events: readonly CaseworkEvent[]): string[] {
  const faults: string[] = []
  const before: CaseworkEvent[] = []
  for (const event of events) {
    const known = dayOf(event.knownFrom)
    const judged = before.length === 0 ? { ok: event.kind === 'request-received', error: 'no request' } : judge(before, event, known)
    if (!judged.ok) faults.push(`${event.kind} on ${event.happenedOn}: ${'error' in judged ? judged.error : ''}`)
    before.push(event)
  }
  return faults
}

function judge(before: readonly CaseworkEvent[], event: CaseworkEvent, known: PlainDate) {
  const wrong = before.find(({ id }) => id === event.corrects)
  if (!wrong) return mayHappen(assessmentFrom(before), event.kind, event.happenedOn, known)
  return mayBeCorrected(standing(before), wrong, event.kind === 'taken-back' ? 'never-happened' : { on: event.happenedOn }, known)
}

describe('every history', () => {
  test('could have been recorded, fact by fact, on the days it was', () => {
    const faults = cases.flatMap(({ events }) => replay(events))
    expect(faults).toEqual([])
  })

  test('lies in the past, and nothing was known before it happened or before what went before', () => {
    const late = cases.flatMap(({ events }) => events.filter((event, n) =>
      event.happenedOn >= today || dayOf(event.knownFrom) < event.happenedOn || dayOf(event.knownFrom) >= today
      || event.knownFrom <= (events[n - 1]?.knownFrom ?? '') || !event.reconstructed))
    expect(late).toEqual([])
  })

  test('ends where its timetable ends, but for what was taken back', () => {
    for (const { events, timetable } of cases) {
      const is = assessmentFrom(events)
      expect(is.receivedOn).toBe(timetable.received)
      expect(is.draftSentOn).toBe(timetable.draft)
      expect(is.stage === 'plan-issued' ? is.closedOn : null).toBe(timetable.final)
      expect([timetable.exception?.ground ?? null, null]).toContain(is.exception)
    }
  })

  test('leaves the family its 15 days with the draft', () => {
    const hurried = cases.filter(({ timetable: { draft, final } }) => draft !== null && final !== null && final - draft < 15)
    expect(hurried).toEqual([])
  })
})

describe('what makes the record worth asking as it was known', () => {
  test('a few mistakes a year are put right, each with its reason', () => {
    const corrected = cases.filter(({ events }) => events.some(({ corrects }) => corrects !== null))
    expect(corrected.length).toBeGreaterThan(9)
    expect(corrected.length).toBeLessThan(60)
    for (const { events, notes } of corrected) {
      const right = events.find(({ corrects }) => corrects !== null) as CaseworkEvent
      expect(notes.map(({ id }) => id)).toContain(right.noteId)
    }
    const changed = corrected.filter(({ events }) => JSON.stringify(assessmentFrom(events)) !== JSON.stringify(assessmentFrom(events.slice(0, -1))))
    expect(changed.length).toBeGreaterThan(9)
  })

  test('some things were recorded weeks later', () => {
    const events = cases.flatMap((one) => one.events)
    const late = events.filter((event) => dayOf(event.knownFrom) - event.happenedOn > 9)
    expect(late.length / events.length).toBeGreaterThan(0.005)
    expect(late.length / events.length).toBeLessThan(0.06)
  })
})

describe('exceptions', () => {
  const grounds: Record<string, Ground> = {
    'school-closed': 'setting-closed', 'early-years-closed': 'setting-closed', 'absent': 'away-four-weeks', 'exceptional-circumstances': 'personal-circumstances',
  }
  const excused = cases.flatMap((one) => one.events.flatMap((event) => (event.kind === 'exception-recorded' ? [{ ...one, event }] : [])))

  test('are on grounds that the law makes available', () => {
    const refused = excused.filter(({ event, timetable }) => {
      const span = { from: literalDate(event.times?.from as string), to: literalDate(event.times?.to as string) }
      const facts: ExceptionFacts = {
        adviceRequested: timetable.advice.filter(({ service }) => service === 'education').map(({ asked }) => ({ on: asked, from: 'school' as const })),
        closures: [{ firstClosed: span.from, reopens: span.to }], absences: [span], personalCircumstances: [span],
      }
      return !exceptionAvailable(grounds[event.ground] as Ground, facts, { from: timetable.received, to: addDays(timetable.received, 140) }).available
    })
    expect(refused.map(({ event }) => event)).toEqual([])
  })

  test('are of every kind, and of the school’s summer most', () => {
    const counts = Object.keys(grounds).map((ground) => excused.filter(({ event }) => event.ground === ground).length)
    expect(Math.min(...counts)).toBeGreaterThan(2)
    expect(counts[0]).toBe(Math.max(...counts))
  })
})
