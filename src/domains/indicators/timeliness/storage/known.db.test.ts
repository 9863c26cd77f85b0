import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../../../test/kit/database.ts'
import { asReader } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { addDays, literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import { standing, type CaseworkEvent } from '../../../casework/index.ts'
import { sql } from 'kysely'
import { knownBy } from './known.ts'
import { findOpenAt } from './open.ts'

const database = useDatabase()
const manager = randomUUID()
const child = randomUUID()
const start = literalDate('2026-01-01')

beforeAll(async () => {
  await database.pool.query(`insert into identity.authorities (authority_id, name) values (901, 'A')`)
  await database.pool.query(`insert into identity.persons (person_id, name) values ($1, 'M')`, [manager])
  await database.pool.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values (901, $1, 'manager', '2020-01-01')`, [manager])
  await database.pool.query(`insert into people.children (authority_id, child_id, surname, forename, birth_date, sex) values (901, $1, 'X', 'Y', '2015-01-01', 'F')`, [child])
})

const kinds = ['request-received', 'agreed-to-assess', 'refused-to-assess', 'agreed-to-issue', 'refused-to-issue', 'draft-sent', 'plan-issued', 'withdrawn', 'exception-recorded', 'disputed'] as const

type Drawn = { kind: (typeof kinds)[number]; happened: number; delay: number; corrects: number | null; takenBack: boolean; historical: boolean; dispute: 'request-tribunal' | 'other-mediation' }

const drawnEvents = fc.array(fc.record<Drawn>({
  kind: fc.constantFrom(...kinds), happened: fc.integer({ min: 0, max: 300 }), delay: fc.integer({ min: 0, max: 60 }),
  corrects: fc.option(fc.nat(20)), takenBack: fc.boolean(), historical: fc.boolean(), dispute: fc.constantFrom('request-tribunal', 'other-mediation'),
}), { minLength: 1, maxLength: 12 })

/** Events in the order in which they became known; a correction corrects an earlier one of its own kind. */
function eventsFrom(drawn: readonly Drawn[]): CaseworkEvent[] {
  const sorted = drawn.toSorted((a, b) => a.happened + a.delay - b.happened - b.delay)
  const events: CaseworkEvent[] = []
  for (const one of sorted) {
    const wrong = one.corrects === null ? undefined : events[one.corrects % Math.max(1, events.length)]
    const kind = wrong ? (one.takenBack ? 'taken-back' : wrong.kind) : one.kind
    const historical = kind === 'plan-issued' && one.historical ? { historical: true as const } : {}
    const dispute = kind === 'disputed' ? { dispute: one.dispute } : {}
    events.push({
      kind, ...historical, ...dispute, id: randomUUID(), happenedOn: addDays(start, one.happened),
      knownFrom: `${isoDate(addDays(start, one.happened + one.delay))}T09:00:00.000Z`, corrects: wrong?.id ?? null,
    } as CaseworkEvent)
  }
  return events
}

/** The same meaning, said by the rules of casework. */
function foldAt(events: readonly CaseworkEvent[], asAt: PlainDate) {
  const known = standing(events.filter((event) => event.knownFrom.slice(0, 10) <= isoDate(asAt)))
  const last = (...of: CaseworkEvent['kind'][]) => {
    const days = known.filter((event) => of.includes(event.kind)).map((event) => event.happenedOn)
    return days.length === 0 ? null : isoDate(Math.max(...days) as PlainDate)
  }
  const issued = known.filter((event) => event.kind === 'plan-issued' && !event.historical).map((event) => event.happenedOn)
  return known.length === 0 ? undefined : {
    received_on: last('request-received'), issued_on: issued.length === 0 ? null : isoDate(Math.max(...issued) as PlainDate),
    no_plan_on: last('refused-to-issue'), ended_on: last('plan-issued', 'refused-to-assess', 'refused-to-issue', 'withdrawn'),
    exception: known.some((event) => event.kind === 'exception-recorded'),
    disputed: known.some((event) => event.kind === 'disputed' && event.dispute === 'request-tribunal'),
  }
}

describe('assessments as known on a day', () => {
  it('are in the database what the events known by then say', async () => {
    await fc.assert(fc.asyncProperty(drawnEvents, fc.integer({ min: 0, max: 380 }), async (drawn, when) => {
      const events = eventsFrom(drawn)
      const asAt = addDays(start, when)
      const assessment = randomUUID()
      for (const { id, kind, happenedOn, knownFrom, corrects, ...rest } of events) {
        await database.pool.query(`insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, recorded_at, recorded_by, detail, corrects)
          values (901, $1, $2, $3, $4, $5, $6, $6, $7, $8, $9)`, [id, child, assessment, kind, isoDate(happenedOn), knownFrom, manager, JSON.stringify(rest), corrects])
      }
      const { rows } = await asReader(database.pool, { person: manager, today: '2027-12-31' }, (trx) =>
        sql`select k.received_on, k.issued_on, k.no_plan_on, k.ended_on, k.exception, k.disputed from ${knownBy(901, asAt)} where k.assessment_id = ${assessment}`.execute(trx))
      expect(rows[0]).toEqual(foldAt(events, asAt))
    }), { numRuns: 150 })
  })

  it('holds no request open whose end is known and the day of it is not', async () => {
    const assessment = randomUUID()
    const add = (kind: string, detail: string) => database.pool.query(`insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, recorded_at, recorded_by, detail)
      values (901, gen_random_uuid(), $1, $2, $3, $4, '2023-01-02', now(), $5, $6)`, [child, assessment, kind, kind === 'withdrawn' ? '2024-01-18' : '2023-01-02', manager, detail])
    await add('request-received', '{}')
    await add('withdrawn', '{"dayUnknown": true}')
    const open = await asReader(database.pool, { person: manager, today: '2027-12-31' }, (trx) => findOpenAt(trx, 901, literalDate('2023-07-31')))
    expect(open.length).toBe(0)
  })

  it('counts what was recorded late in the evening of a summer’s day as known that day in England', async () => {
    const assessment = randomUUID()
    await database.pool.query(`insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, recorded_at, recorded_by)
      values (901, gen_random_uuid(), $1, $2, 'request-received', '2026-07-01', '2026-07-01T22:59:00Z', now(), $3)`, [child, assessment, manager])
    const at = async (day: string) => (await asReader(database.pool, { person: manager, today: '2027-12-31' }, (trx) =>
      sql`select 1 from ${knownBy(901, literalDate(day))} where k.assessment_id = ${assessment}`.execute(trx))).rows.length
    // 22:59 in Greenwich is 23:59 in England, still 1 July
    expect([await at('2026-06-30'), await at('2026-07-01')]).toEqual([0, 1])
  })
})
