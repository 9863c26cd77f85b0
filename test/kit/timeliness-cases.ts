import type pg from 'pg'
import type { CaseworkEvent, CaseworkFact } from '../../src/domains/casework/index.ts'
import { chanceOf, type Chance } from '../../src/demonstration/chance.ts'
import type { Recorded } from '../../src/demonstration/histories/case.ts'
import { caseworkTables } from '../../src/demonstration/write/casework-rows.ts'
import { copyTables } from '../../src/demonstration/write/copy.ts'
import { table } from '../../src/demonstration/write/table.ts'
import { isoDate } from '../../src/values/date-words.ts'
import { firstDayOf, lastDayOf } from '../../src/values/month-key.ts'
import { addDays, type PlainDate } from '../../src/values/plain-date.ts'
import type { MonthlyCounts } from './published-2021.ts'

export type TimelinessOptions = {
  authority: number
  /** Who recorded it all: a person who is there. */
  recordedBy: string
  months: readonly MonthlyCounts[]
  seed?: number
  /** Adds, every month, plans that the measure without exceptions leaves out: two late and one in time with an exception, one disputed. */
  besides?: boolean
}

/**
 * Writes finished assessments that have exactly the counts given, into an authority that is there. In time runs from
 * 96 to 140 days, both ends among them each month that has enough; late from 141. Every fact was known on its day.
 */
export async function makeTimelinessCases(client: pg.ClientBase, options: TimelinessOptions): Promise<{ children: number }> {
  const chance = chanceOf(options.seed ?? 1)
  const cases = options.months.flatMap((month) => casesOf(chance, month, options))
  await copyTables(client, [
    table('people.children', cases.map(({ child }, n) => ({
      authority_id: options.authority, child_id: child.id, surname: `Counted${n + 1}`, forename: 'Child', birth_date: '2014-05-04', sex: 'U',
    }))),
    ...caseworkTables(cases, options.authority),
  ], () => {})
  return { children: cases.length }
}

function casesOf(chance: Chance, { month, issued, inTime }: MonthlyCounts, { recordedBy, besides }: TimelinessOptions): Recorded[] {
  const first = firstDayOf(month)
  const length = lastDayOf(month) - first + 1
  const day = () => addDays(first, chance.whole(0, length - 1))
  const prompt = Array.from({ length: inTime }, (_, n) => finished(chance, day(), n === 0 ? 140 : n === 1 ? 96 : chance.whole(97, 139), recordedBy))
  const late = Array.from({ length: issued - inTime }, (_, n) => finished(chance, day(), n === 0 ? 141 : chance.whole(142, 390), recordedBy))
  const excused: CaseworkFact = { kind: 'exception-recorded', ground: 'exceptional-circumstances' }
  const leftOut = besides ? [
    finished(chance, day(), 139, recordedBy, excused), finished(chance, day(), 141, recordedBy, excused), finished(chance, day(), 200, recordedBy, excused),
    finished(chance, day(), 260, recordedBy, { kind: 'disputed', dispute: 'request-tribunal' }),
  ] : []
  return [...prompt, ...late, ...leftOut]
}

function finished(chance: Chance, issued: PlainDate, days: number, by: string, besides?: CaseworkFact): Recorded {
  const received = addDays(issued, -days)
  const record = (fact: CaseworkFact, on: PlainDate): CaseworkEvent => {
    const moment = `${isoDate(on)}T12:00:00.000Z`
    return { ...fact, id: chance.uuid(), happenedOn: on, knownFrom: moment, reconstructed: true, recordedAt: moment, recordedBy: by, corrects: null, noteId: null }
  }
  const events = [
    record({ kind: 'request-received', source: 'setting' }, received),
    record({ kind: 'agreed-to-assess' }, addDays(received, 40)),
    ...(besides ? [record(besides, addDays(received, 60))] : []),
    record({ kind: 'agreed-to-issue' }, addDays(issued, -40)),
    record({ kind: 'draft-sent' }, addDays(issued, -22)),
    record({ kind: 'plan-issued' }, issued),
  ]
  return { id: chance.uuid(), child: { id: chance.uuid() }, events: events.toSorted((a, b) => a.happenedOn - b.happenedOn), notes: [] }
}
