import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../../test/kit/database.ts'
import { inventedFramework, inventedScorecard } from '../../../../test/kit/invented-scorecards.ts'
import { projectFolder } from '../../../platform/config.ts'
import { asReader, type Transaction } from '../../../platform/db/transaction.ts'
import { FileUnfit } from '../../../platform/files/file-problem.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate } from '../../../values/plain-date.ts'
import { readingOf } from '../measures/rules/reading.ts'
import { findRecords } from '../measures/storage/records.ts'
import { findScorecard } from '../scorecards/storage/scorecards.ts'
import { importIndicatorFile } from './import-file.ts'

const database = useDatabase()
const today = literalDate('2026-11-02')
const analysts = new Map([901, 902, 903, 904, 905, 906].map((authority) => [authority, randomUUID()]))
const as = <T>(authority: number, work: (trx: Transaction) => Promise<T>) => asReader(database.pool, { person: analysts.get(authority) as string, today: isoDate(today) }, work)
let hour = 8
const take = (authority: number, kind: 'scorecard' | 'framework', name: string, bytes: Buffer | string, knownFrom?: string) => as(authority, (trx) =>
  importIndicatorFile(trx, { authority, person: analysts.get(authority) as string, now: new Date(`2026-11-02T${String(++hour % 24).padStart(2, '0')}:00:00Z`), today }, kind, name, Buffer.from(bytes), knownFrom === undefined ? undefined : literalDate(knownFrom)))
const records = (authority: number, day = '2026-11-02') => as(authority, (trx) => findRecords(trx, authority, { asKnown: literalDate(day), small: 'shown' }))
const rulesOf = (problems: readonly { rule: string; path: string | null }[]) => problems.map(({ rule, path }) => `${rule} ${path}`)

beforeAll(async () => {
  for (const [authority, person] of analysts) {
    await database.pool.query(`insert into identity.authorities (authority_id, name) values ($1, 'A')`, [authority])
    await database.pool.query(`insert into identity.persons (person_id, name) values ($1, 'Analyst')`, [person])
    await database.pool.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values ($1, $2, 'performance-analyst', '2010-01-01')`, [authority, person])
  }
})

describe('an invented scorecard', () => {
  it('comes in whole, and nothing is put into an empty cell', async () => {
    const { read, changes, problems, knownFrom } = await take(901, 'scorecard', 'scorecard.csv', inventedScorecard)
    expect(read).toEqual({ tables: 3, groups: 3, indicators: 7, values: 33, comparators: 1, targets: 9, rags: 7, arrows: 6, commentaries: 0 })
    expect(changes).toEqual({ indicators: 7, definitions: 7, values: 34, targets: 9, rags: 7, commentaries: 0, layouts: 1 })
    expect([isoDate(knownFrom.day), knownFrom.by]).toEqual(['2026-09-30', 'its last period'])
    expect(rulesOf(problems)).toEqual(['no-arrow M5', 'kind-of-year F10', 'rag-against-target J12'])
    const all = await records(901)
    const [advice, health, waiting, moving] = all
    expect([health?.indicator.parent === advice?.indicator.id, health?.indicator.qualityConcern !== null, waiting?.indicator.qualityConcern]).toEqual([true, true, null])
    expect([advice, waiting, moving].map((one) => one && [one.indicator.rhythm.kind, one.indicator.polarity, one.indicator.unit, one.arrows.get(literalDate('2026-09-30'))])).toEqual([['M', 'high', 'percent', '↑'], ['C', 'low', 'count', '↑'], ['R12M', 'low', 'percent', 'unknown']])
    const reading = readingOf(advice!, today)
    expect([reading.latest?.shown, reading.target?.printed, reading.rag.rag, reading.rag.override?.printed, reading.direction?.judgement]).toEqual(['72.5%', '75.0', 'AMBER', true, 'better'])
  })

  it('loaded again changes nothing; with one figure other, changes that one, and the old figure stays as known before', async () => {
    expect((await take(901, 'scorecard', 'scorecard.csv', inventedScorecard)).changes).toEqual({ indicators: 0, definitions: 0, values: 0, targets: 0, rags: 0, commentaries: 0, layouts: 0 })
    const { changes } = await take(901, 'scorecard', 'scorecard.csv', inventedScorecard.replace('71.0,72.5', '71.0,73.5'), '2026-10-20')
    expect(changes).toEqual({ indicators: 0, definitions: 0, values: 1, targets: 0, rags: 0, commentaries: 0, layouts: 0 })
    const september = async (day: string) => (await records(901, day))[0]?.values.at(-1)?.known
    expect([await september('2026-10-19'), await september('2026-10-20')]).toEqual([{ state: 'number', value: 72.5 }, { state: 'number', value: 73.5 }])
  })

  it('with a count in brackets that is larger than any is taken without it, and says so', async () => {
    const { changes, problems } = await take(906, 'scorecard', 'scorecard.csv', inventedScorecard.replace('71.0,72.5', '71.0,72.5 (99999999999)'))
    expect([changes.values, problems.filter(({ reason }) => reason.includes('larger than any number of people')).map(({ value }) => value)]).toEqual([34, ['72.5 (99999999999)']])
    expect((await records(906))[0]?.values.at(-1)).toMatchObject({ known: { value: 72.5 }, count: null, printed: '72.5 (99999999999)' })
  })

  it('says what its arrows point to, and keeps its columns', async () => {
    const { scorecard } = await take(901, 'scorecard', 'scorecard.csv', inventedScorecard)
    const found = await as(901, (trx) => findScorecard(trx, 901, scorecard, today))
    expect(found?.layout.convention).toBe('improvement')
    expect(found?.layout.tables.map(({ heading, rows }) => [heading, rows.length])).toEqual([['Monthly Indicators', 4], ['Termly Indicators', 1], ['Annual Indicators', 2]])
  })
})

describe('an invented framework', () => {
  it('comes in with its notes, its figures to come, its comparators, and a list of what is doubtful', async () => {
    const { read, problems } = await take(902, 'framework', 'framework.csv', inventedFramework)
    expect(read).toMatchObject({ tables: 1, groups: 3, indicators: 8, commentaries: 2, rags: 0 })
    expect(rulesOf(problems)).toEqual([
      'polarity-from-target D3', 'gap-against-figures F9', 'target-of-a-count B11', 'other-period C11', 'polarity-from-target D11', 'no-arrow D11',
      'fewer-than-five C12', 'other-period C12', 'target-not-understood B13', 'not-a-value F13',
    ])
    const all = await records(902)
    expect(all.map(({ indicator }) => [indicator.group, indicator.polarity])).toEqual([['Who we know', 'range'], ['Who we know', 'neutral'], ['Early years', 'high'], ['Early years', 'high'], ['Early years', 'low'], ['Attendance', 'low'], ['Attendance', 'neutral'], ['Attendance', 'low']])
    const [pupils, , , , gap, suspensions, , complaints] = all
    expect(gap?.indicator.gap).toEqual({ of: all[2]?.indicator.id, less: all[3]?.indicator.id })
    expect(readingOf(gap!, today).awaited).toMatchObject({ standing: 'not-yet-due', due: literalDate('2026-12-31') })
    expect(readingOf(gap!, literalDate('2027-01-01')).awaited?.standing).toBe('missing-when-due')
    expect(suspensions?.values.at(-1)).toMatchObject({ count: 41, asOf: literalDate('2026-09-30'), known: { state: 'number', value: 0.2 }, printed: '0.20 (41) (Academic year - as of 30th Sep 26)' })
    expect([readingOf(suspensions!, today).rag.rag, readingOf(complaints!, today).rag.why, readingOf(pupils!, today).rag.why]).toEqual(['GREEN', 'target-not-understood', 'no-tolerance'])
    expect(pupils?.comparators.map((one) => [one.with, one.printed, one.vintage])).toEqual([['england', '4.4%', 'England'], ['neighbours', '4.2%', 'Stat Neighbour'], ['region', '4.3%', 'North West']])
  })
  it('loaded again changes nothing', async () => {
    expect(Object.values((await take(902, 'framework', 'framework.csv', inventedFramework)).changes)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })
})

describe('a file that is not fit', () => {
  it.each([
    ['without headings', 'one,two,three\r\n1,2,3\r\n', 'no-header'], ['that is empty', ' \r\n', 'empty-file'],
  ])('%s is refused whole', async (_name, text, rule) => {
    const fault = await take(903, 'scorecard', 'x.csv', text).catch((one: unknown) => one)
    expect(fault).toBeInstanceOf(FileUnfit)
    expect((fault as FileUnfit).problem.rule).toBe(rule)
    expect(await records(903)).toEqual([])
  })
  it('in one row comes in without it, and the row is named', async () => {
    const text = 'Indicator,Polarity,Data Period,Jan-26,Feb-26,Owner\r\nOne,H,M,1,2,\r\n,H,M,3,4,\r\nOne,Q,W,5,x y,\r\n'
    const { read, problems } = await take(903, 'scorecard', 'x.csv', text)
    expect(read).toMatchObject({ indicators: 2, values: 3 })
    expect(rulesOf(problems)).toEqual(['heading-not-understood F1', 'no-title B3', 'same-title row 4', 'polarity-not-understood B4', 'period-kind-not-understood C4', 'not-a-value E4'])
  })
})

const real = join(projectFolder, '..', 'shared', 'real')
describe.skipIf(!existsSync(real))('the real files beside the project (skipped without ../shared)', () => {
  const read = (name: string) => readFileSync(join(real, name))

  it('the scorecard of 2020 comes in with its 36 rows, 13 arrows unknown, and its CSV twin says nothing new', async () => {
    const first = await take(904, 'scorecard', 'scorecard-2020.xlsx', read('scorecard-2020.xlsx'))
    expect(first.read).toEqual({ tables: 3, groups: 3, indicators: 36, values: 168, comparators: 14, targets: 59, rags: 36, arrows: 23, commentaries: 0 })
    expect([isoDate(first.knownFrom.day), first.knownFrom.by]).toEqual(['2020-03-31', 'its title'])
    expect(rulesOf(first.problems).filter((one) => one.startsWith('no-arrow'))).toHaveLength(13)
    expect(rulesOf(first.problems).filter((one) => one.startsWith('rag-against-target'))).toEqual(['rag-against-target Annual!K10', 'rag-against-target Annual!K13'])
    expect(Object.values((await take(904, 'scorecard', 'scorecard-2020.xlsx', read('scorecard-2020.xlsx'))).changes)).toEqual([0, 0, 0, 0, 0, 0, 0])
    const twin = await take(904, 'scorecard', 'scorecard-2020.csv', read('scorecard-2020.csv'))
    expect(twin.changes).toEqual({ indicators: 0, definitions: 0, values: 0, targets: 0, rags: 0, commentaries: 0, layouts: 1 })
    expect(await records(904, '2020-03-30')).toEqual([])
    const all = await records(904, '2020-03-31')
    expect(all.filter(({ indicator }) => indicator.qualityConcern !== null)).toHaveLength(2)
    expect(all.filter(({ indicator }) => !indicator.reported)).toHaveLength(1)
    // every printed arrow is the one that the figures give
    expect(rulesOf(first.problems).filter((one) => one.startsWith('arrow-against'))).toEqual([])
  })

  it('the framework of 2020 comes in with its 62 rows, every target understood, and its CSV twin says nothing new', async () => {
    const first = await take(905, 'framework', 'walsall-2020-kpi-framework.xlsx', read('walsall-2020-kpi-framework.xlsx'))
    expect(first.read).toMatchObject({ tables: 1, groups: 9, indicators: 62, targets: 57, rags: 0 })
    const rules = rulesOf(first.problems).map((one) => one.split(' ')[0])
    expect(rules.filter((rule) => rule === 'target-not-understood' || rule === 'not-a-value')).toEqual([])
    for (const rule of ['target-of-another-size', 'polarity-against-sibling', 'fewer-than-five']) expect([rule, rules.includes(rule)]).toEqual([rule, true])
    const twin = await take(905, 'framework', 'walsall-2020-kpi-framework.csv', read('walsall-2020-kpi-framework.csv'))
    expect(twin.changes).toEqual({ indicators: 0, definitions: 0, values: 0, targets: 0, rags: 0, commentaries: 0, layouts: 1 })
  })
})
