import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../../../test/kit/database.ts'
import { asReader, type Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate } from '../../../../values/plain-date.ts'
import { usualSettings } from '../../settings/rules/settings.ts'
import { findSettingsFor } from '../../settings/storage/settings.ts'
import { readingOf } from '../rules/reading.ts'
import type { Definition } from '../rules/indicator.ts'
import { plainValue } from '../rules/value.ts'
import { addCommentaries, addOverrides, addSignOff, addTargets, addTolerance } from './add-facts.ts'
import type { By } from './by.ts'
import { addIndicators, define, findIndicators } from './definitions.ts'
import { findRecords } from './records.ts'
import { addValues } from './values.ts'

const database = useDatabase()
const people = { analyst: randomUUID(), member: randomUUID(), other: randomUUID(), officer: randomUUID() }
const day = literalDate
const as = <T>(who: keyof typeof people, work: (trx: Transaction) => Promise<T>) => asReader(database.pool, { person: people[who], today: '2026-11-02' }, work)
const by = (at: string, knownFrom?: string): By => ({ authority: 901, person: people.analyst, now: new Date(at), ...(knownFrom ? { knownFrom: new Date(knownFrom) } : {}) })

const definition: Definition = {
  title: 'Advice given within six weeks', group: 'Advice', parent: null, formula: 'share', gap: null, meaning: 'advice given in time, out of all asked for', polarity: 'high', rhythm: { kind: 'M', year: 'financial' },
  unit: 'percent', decimals: 1, source: 'entered', reckoning: null, publishedMeasure: null, owner: null, ownerId: null, qualityConcern: null, reported: true,
}

beforeAll(async () => {
  await database.pool.query(`insert into identity.authorities (authority_id, name) values (901, 'A'), (902, 'B')`)
  for (const [who, role, area] of [['analyst', 'performance-analyst', 901], ['member', 'board-member', 901], ['officer', 'link-officer', 901], ['other', 'performance-analyst', 902]] as const) {
    await database.pool.query(`insert into identity.persons (person_id, name) values ($1, $2)`, [people[who], who])
    await database.pool.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values ($1, $2, $3, '2020-01-01')`, [area, people[who], role])
  }
})

async function addOne(code: string, more: Partial<Definition> = {}, at = '2026-05-01T09:00:00Z'): Promise<string> {
  return as('analyst', async (trx) => {
    const id = randomUUID()
    await addIndicators(trx, by(at), [{ id, code, importKey: null }])
    await define(trx, by(at), [{ ...definition, ...more, id, because: null }])
    return id
  })
}

const value = (indicator: string, ends: string, number: number) => ({ ...plainValue(day(ends), number), indicator, of: 'own' as const, arrow: null, vintage: null })
const record = async (id: string, asKnown: string) => (await as('member', (trx) => findRecords(trx, 901, { asKnown: day(asKnown), small: 'shown', only: [id] })))[0]

describe('an indicator', () => {
  it('has on a past day the values, the target and the name that were known then', async () => {
    const id = await addOne('K1')
    await as('analyst', async (trx) => {
      await addValues(trx, by('2026-07-03T09:00:00Z'), [value(id, '2026-05-31', 61), value(id, '2026-06-30', 55)])
      await addTargets(trx, by('2026-05-01T09:00:00Z'), [{ indicator: id, printed: '60% or higher', from: null, until: null, baseline: null }])
      await addTargets(trx, by('2026-09-01T09:00:00Z'), [{ indicator: id, printed: '70% or higher', from: day('2026-09-01'), until: null, baseline: null }])
      await addValues(trx, by('2026-08-10T09:00:00Z'), [value(id, '2026-06-30', 58)])
      await define(trx, by('2026-10-01T09:00:00Z'), [{ ...definition, id, title: 'Advice in time', because: 'shorter' }])
    })
    const known = async (on: string) => { const it = await record(id, on); return it && [it.indicator.title, it.values.map(({ ends, known: k }) => [isoDate(ends), k.state === 'number' ? k.value : null]), readingOf(it, day(on)).target?.printed] }
    expect(await known('2026-07-02')).toEqual([definition.title, [], '60% or higher'])
    expect(await known('2026-07-03')).toEqual([definition.title, [['2026-05-31', 61], ['2026-06-30', 55]], '60% or higher'])
    expect(await known('2026-10-02')).toEqual(['Advice in time', [['2026-05-31', 61], ['2026-06-30', 58]], '60% or higher'])
    expect(await record(id, '2026-04-30')).toBeUndefined()
  })

  it('is rated by its own tolerance, or as a person says, whose reason stands beside it', async () => {
    const id = await addOne('K2')
    await as('analyst', async (trx) => {
      await addValues(trx, by('2026-07-03T09:00:00Z'), [value(id, '2026-05-31', 52), value(id, '2026-06-30', 58)])
      await addTargets(trx, by('2026-05-01T09:00:00Z'), [{ indicator: id, printed: '60%', from: null, until: null, baseline: null }])
    })
    const rag = async (on: string) => { const { rag: one, why, override } = readingOf((await record(id, on))!, day(on)).rag; return [one, why, override?.reason ?? null, override?.by ?? null] }
    expect(await rag('2026-07-03')).toEqual([null, 'no-tolerance', null, null])
    await as('analyst', (trx) => addTolerance(trx, by('2026-07-10T09:00:00Z'), id, { amount: 5, of: 'percent-of-target', from: null }))
    expect(await rag('2026-07-10')).toEqual(['AMBER', 'within-tolerance', null, null])
    await as('analyst', (trx) => addOverrides(trx, by('2026-07-12T09:00:00Z'), [{ indicator: id, ends: day('2026-06-30'), rag: 'RED', reason: 'Half the services sent nothing', printed: false }]))
    expect(await rag('2026-07-12')).toEqual(['RED', 'given', 'Half the services sent nothing', 'analyst'])
    await as('analyst', (trx) => addOverrides(trx, by('2026-07-14T09:00:00Z'), [{ indicator: id, ends: day('2026-06-30'), rag: null, reason: 'They have sent it', printed: false }]))
    expect(await rag('2026-07-14')).toEqual(['AMBER', 'within-tolerance', null, null])
    expect(readingOf((await record(id, '2026-07-14'))!, day('2026-07-14')).direction).toMatchObject({ movement: 'up', judgement: 'better', change: 6, against: 'May 2026' })
  })

  it('has what was said of a period, and who signed it when', async () => {
    const id = await addOne('K3')
    await as('analyst', async (trx) => {
      await addValues(trx, by('2026-07-03T09:00:00Z'), [value(id, '2026-06-30', 58)])
      const said = randomUUID()
      await addCommentaries(trx, by('2026-07-04T09:00:00Z'), [{ id: said, indicator: id, ends: day('2026-06-30'), body: 'Two therapists left.' }])
      expect([await addSignOff(trx, by('2026-07-05T09:00:00Z'), said, 'owner'), await addSignOff(trx, by('2026-07-05T09:00:00Z'), said, 'owner')]).toEqual([true, false])
      expect(await addSignOff(trx, by('2026-07-05T10:00:00Z'), said, 'head-of-service')).toBe(false) // by the same person
    })
    const [said] = (await record(id, '2026-07-06'))!.commentaries
    expect([said?.body, said?.signed.map(({ step, by: who }) => [step, who])]).toEqual(['Two therapists left.', [['owner', 'analyst']]])
    expect((await record(id, '2026-07-04'))!.commentaries[0]?.signed).toEqual([])
  })

  it('keeps hundreds of values recorded at once just as it keeps a few', async () => {
    const [one, many] = [await addOne('K8'), await addOne('K9')]
    const odd = { printed: 'a tab\t, a \\ and a\nline', note: '\\N', asOf: day('2026-06-15'), provisional: true, count: 3 }
    const values = (indicator: string) => Array.from({ length: 250 }, (_, n) => ({ ...value(indicator, isoDate(day('2005-01-31') + 31 * n as never), n / 8), ...(n % 2 ? odd : {}), ...(n % 3 ? {} : { known: { state: 'not-yet-due' as const, due: n % 2 ? null : day('2026-12-01') } }) }))
    expect(await as('analyst', (trx) => addValues(trx, by('2026-07-03T09:00:00Z', '2026-07-01T09:00:00Z'), values(many)))).toBe(250)
    await as('analyst', async (trx) => { for (let at = 0; at < 250; at += 50) await addValues(trx, by('2026-07-03T09:00:00Z', '2026-07-01T09:00:00Z'), values(one).slice(at, at + 50)) })
    const kept = (await record(many, '2026-07-01'))!.values
    expect(kept).toHaveLength(250)
    expect(kept.map((each) => ({ ...each, indicator: one }))).toEqual((await record(one, '2026-07-01'))!.values)
    await expect(as('analyst', (trx) => addValues(trx, { ...by('2026-07-03T09:00:00Z'), person: people.member }, values(many)))).rejects.toThrow('row-level security')
  })

  it('that is a gap is filled from the two that it is between', async () => {
    const [of, less] = [await addOne('K4'), await addOne('K5')]
    const gap = await addOne('K6', { formula: 'gap', gap: { of, less }, unit: 'percentage-points' })
    await as('analyst', (trx) => addValues(trx, by('2026-07-03T09:00:00Z'), [value(of, '2026-06-30', 71), value(less, '2026-06-30', 15.2)]))
    expect((await record(gap, '2026-07-03'))!.values.map(({ known }) => known)).toEqual([{ state: 'number', value: 55.8 }])
  })

  it('belongs to its authority, is read by those who see the programme and written by those who keep indicators', async () => {
    const id = await addOne('K7')
    expect(await as('other', (trx) => findIndicators(trx, 901, day('2026-11-02')))).toEqual([])
    expect(await as('officer', (trx) => findIndicators(trx, 901, day('2026-11-02')))).toEqual([])
    for (const who of ['member', 'other', 'officer'] as const) {
      await expect(as(who, (trx) => addValues(trx, { ...by('2026-11-02T09:00:00Z'), person: people[who] }, [value(id, '2026-06-30', 1)]))).rejects.toThrow('row-level security')
    }
    await expect(as('analyst', (trx) => addValues(trx, { ...by('2026-11-02T09:00:00Z'), person: people.member }, [value(id, '2026-06-30', 1)]))).rejects.toThrow('row-level security')
    await expect(as('analyst', (trx) => trx.client.query('update indicators.values set value = 1'))).rejects.toThrow('permission denied')
  })
})

describe('an indicator that is computed from casework', () => {
  it('is counted for those who see the programme and no child, as known on the day', async () => {
    const child = randomUUID()
    await database.pool.query(`insert into people.children (authority_id, child_id, surname, forename, birth_date, sex) values (901, $1, 'X', 'Y', '2015-01-01', 'F')`, [child])
    const event = (assessment: string, kind: string, on: string, known = on) => database.pool.query(`insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, recorded_at, recorded_by, detail)
      values (901, gen_random_uuid(), $1, $2, $3, $4, $5, now(), $6, '{}')`, [child, assessment, kind, on, known, people.officer])
    const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()]
    await event(one, 'request-received', '2026-01-05'); await event(one, 'agreed-to-assess', '2026-02-05'); await event(one, 'agreed-to-issue', '2026-04-05'); await event(one, 'plan-issued', '2026-05-20', '2026-07-10')
    await event(two, 'request-received', '2026-01-20'); await event(two, 'refused-to-assess', '2026-02-20')
    await event(three, 'request-received', '2026-02-10')
    const requests = await addOne('C1', { source: 'computed', reckoning: 'requests', unit: 'count', decimals: 0, formula: 'count' })
    const refused = await addOne('C2', { source: 'computed', reckoning: 'refused-to-assess', rhythm: { kind: 'R12M', year: 'financial' } })
    const inTime = await addOne('C3', { source: 'computed', reckoning: 'within-20-weeks' })
    const open = await addOne('C4', { source: 'computed', reckoning: 'open', unit: 'count', decimals: 0, formula: 'count' })
    const at = async (id: string, ends: string, on: string) => { const known = (await record(id, on))!.values.find((v) => v.ends === day(ends)); return known?.known.state === 'number' ? known.known.value : known?.known.state }
    expect([await at(requests, '2026-01-31', '2026-06-30'), await at(requests, '2026-02-28', '2026-06-30'), await at(requests, '2026-03-31', '2026-06-30')]).toEqual([2, 1, 0])
    expect(await at(refused, '2026-02-28', '2026-06-30')).toBe(50)
    // the plan of May was recorded in July
    expect([await at(inTime, '2026-05-31', '2026-06-30'), await at(inTime, '2026-05-31', '2026-07-31')]).toEqual(['not-collected', 100])
    expect([await at(open, '2026-05-31', '2026-06-30'), await at(open, '2026-05-31', '2026-07-31'), await at(open, '2026-02-28', '2026-07-31')]).toEqual([2, 1, 2])
    // a month that has not ended has no value
    expect(await at(requests, '2026-06-30', '2026-06-29')).toBeUndefined()
  })
})

describe('under what figures are read', () => {
  const put = (kind: string, from: string, value: object, at = `${from}T08:00:00Z`) => database.pool.query(`insert into indicators.settings (authority_id, setting_id, kind, holds_from, value, reason, recorded_at, recorded_by)
    values (901, gen_random_uuid(), $1, $2, $3, 'A reason', $4, $5)`, [kind, from, value, at, people.analyst])
  const ask = (on: string, recordedUntil?: string) => as('member', (trx) => findSettingsFor(trx, 901, day(on), recordedUntil === undefined ? undefined : new Date(recordedUntil)))
  const policy = (name: string, smallestShown: number, roundTo = 1) => ({ name, smallestShown, smallestDenominator: 10, roundTo })

  it('is what is usual until an authority sets something, and its rules for charts are those of the day', async () => {
    expect(await ask('2026-11-02')).toEqual(usualSettings)
    await put('charts', '2026-06-01', { rules: 'ptd-0.2.2' })
    await put('charts', '2026-12-01', { rules: 'mdc-2023-11' }, '2026-11-02T08:00:00Z')
    expect((await Promise.all(['2026-05-31', '2026-06-01', '2026-11-02'].map((on) => ask(on)))).map(({ charts }) => charts.rules)).toEqual(['mdc-2023-11', 'ptd-0.2.2', 'ptd-0.2.2'])
    const id = await addOne('S1', {}, '2026-01-01T09:00:00Z')
    expect([(await record(id, '2026-05-31'))?.settings.charts, (await record(id, '2026-06-01'))?.settings.charts]).toEqual([{ rules: 'mdc-2023-11' }, { rules: 'ptd-0.2.2' }])
  })

  it('shows on a past day no more than today, and no more than then', async () => {
    await put('disclosure', '2026-07-01', policy('seven', 7, 5))
    await put('disclosure', '2026-10-01', policy('ten', 10))
    const shown = async (...of: Parameters<typeof ask>) => { const { disclosure: { name, smallestShown, roundTo } } = await ask(...of); return [name, smallestShown, roundTo] }
    expect(await shown('2026-06-30')).toEqual(['ten', 10, 1])
    expect(await shown('2026-08-01')).toEqual(['seven and ten', 10, 5])
    expect(await shown('2026-11-02')).toEqual(['ten', 10, 1])
  })

  it('is for what was drawn at a moment what held at that moment', async () => {
    const shown = async (...of: Parameters<typeof ask>) => (await ask(...of)).disclosure.name
    expect(await shown('2026-06-30', '2026-06-30T12:00:00Z')).toBe('national-2024')
    expect(await shown('2026-06-30', '2026-07-15T12:00:00Z')).toBe('seven')
    expect(await shown('2026-06-30', '2026-07-01T07:00:00Z')).toBe('national-2024') // said an hour later
  })
})
