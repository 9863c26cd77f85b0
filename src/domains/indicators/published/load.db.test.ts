import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../../test/kit/database.ts'
import { inPieces } from '../../../../test/kit/returns/a-return.ts'
import { anArea, type Area } from '../../../../test/kit/returns/an-area.ts'
import { literalDate } from '../../../values/plain-date.ts'
import { FileUnfit } from '../../../platform/files/file-problem.ts'
import { findComparators } from './find-comparators.ts'
import { findNeighbours } from './find-neighbours.ts'
import { findNewest } from './find-newest.ts'
import { loadPublishedFile } from './load-file.ts'
import { seedPublished } from './typed-in.ts'

const database = useDatabase()
let area: Area
beforeAll(async () => { area = await anArea(database, 335) })

const load = (name: string, file: string | Buffer, at = '2029-05-01T09:00:00Z') => area.see((trx) => loadPublishedFile(trx, name, inPieces(file, 4000), new Date(at)))
const by = { asKnown: literalDate('2033-12-31') }

const timeliness = `# SOURCE: invented
time_period,geographic_level,region_code,region_name,new_la_code,old_la_code,la_name,breakdown_topic,breakdown,plans_issued_den,pc_plans_issued_within_20_weeks,PC_plans_issued_20_weeks_ex
2030,Local authority,E12000005,West Midlands,E08000030,335,Walsall,Sex,Male,70,31.0,32.0
2030,National,,,,,,All EHC plans issued,All EHC plans issued,90000,45.9,46.4
2030,Local authority,E12000005,West Midlands,E08000030,335,Walsall,All EHC plans issued,All EHC plans issued,100,30.0,33.3
2030,Local authority,E12000005,West Midlands,E08000030,335,Walsall,Type of placement,Special - total,20,12.0,13.0
2030,Regional,E12000005,West Midlands,,,,All EHC plans issued,All EHC plans issued,9000,50.5,x
2030,Local authority,E12000005,West Midlands,E08000027,332,Dudley,All EHC plans issued,All EHC plans issued,80,c,z
2030,Local authority,E12000005,West Midlands,E08000028,333,Sandwell,All EHC plans issued,All EHC plans issued,80,40.0,41.0
2030,Local authority,E12000005,West Midlands,E08000031,336,Wolverhampton,All EHC plans issued,All EHC plans issued,80,60.0,61.0
2030,Local authority,E12000005,West Midlands,E08000025,331,Sandwell,All EHC plans issued,All EHC plans issued,80,10.0,11.0
2030,Local authority,E12000005,West Midlands,E08000025,330,Birmingham,All EHC plans issued,All EHC plans issued,80,many,11.0
`

describe('a file of the release', () => {
  it('gives the totals from among the breakdowns, with its signs, and reports what does not fit', async () => {
    const { counts, problems } = await load('timeliness.csv', timeliness)
    expect(counts).toMatchObject({ rows: 10, brokenDown: 2, figures: 20 })
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['place-not-certain', 11], ['wrong-value', 12]])
    expect((await load('timeliness.csv', timeliness)).unchanged).toBe(20)
  })

  it('stands beside our own: England, the region, each neighbour and the middle of them', async () => {
    await load('statistical-neighbours-2030.csv', 'la_code,la_name,sn1,sn2,sn3,sn4\n335,Walsall,332,333,336,301\n,,,,,\n,Old SNs:,,,,\n')
    const [found] = await area.see((trx) => findComparators(trx, 335, 'within-20-weeks-percent', ['2030'], by))
    expect(found).toMatchObject({
      period: '2030', own: { value: 30 }, england: { value: 45.9 }, region: { name: 'West Midlands', value: 50.5 },
      neighbours: { edition: '2030', median: 50, each: [{ name: 'Dudley', value: null, state: 'suppressed' }, { name: 'Sandwell', value: 40 }, { name: 'Wolverhampton', value: 60 }] },
    })
    const [excluding] = await area.see((trx) => findComparators(trx, 335, 'within-20-weeks-percent-excluding-exceptions', ['2030'], by))
    expect(excluding?.region).toMatchObject({ value: null, state: 'not-available' })
  })

  it('is found by its years, the newest first, of each place its own, with the words for what is withheld', async () => {
    await load('england.csv', 'time_period,geographic_level,pc_plans_issued_within_20_weeks,ehcplans\n2031,National,47.0,600000\n2032,National,48.0,610000\n')
    const found = async (measure: string, year: number) => (await area.see((trx) => findNewest(trx, 335, [measure], { asKnown: literalDate(`${year}-12-31`), recordedUntil: undefined }))).map(({ of, name, year: of_, value, why }) => [of, name, of_, value, why])
    expect(await found('within-20-weeks-percent', 2032)).toEqual([
      ['own', 'Walsall', 2030, 30, null], ['neighbours', 'the middle of 2 statistical neighbours', 2030, 50, null], ['region', 'West Midlands', 2030, 50.5, null], ['england', 'England', 2031, 47, null], ['england', 'England', 2030, 45.9, null],
    ])
    expect(await found('within-20-weeks-percent-excluding-exceptions', 2031)).toContainEqual(['region', 'West Midlands', 2030, null, 'not available'])
    expect(await found('plans-maintained', 2032)).toEqual([['england', 'England', 2032, 610_000, null], ['england', 'England', 2031, 600_000, null]]) // counted in January
    expect(await found('within-20-weeks-percent', 2020)).toEqual([])
  })

  it('stands as it was loaded by a day, or by a moment, whatever was loaded since; and the same again adds nothing', async () => {
    const header = 'time_period,geographic_level,pc_decsion_4weeks\n'
    const first = await load('first.csv', `${header}2030,National,40.0\n`, '2031-06-01T09:00:00Z')
    const second = await load('second.csv', `${header}2030,National,41.5\n2031,National,42\n`, '2032-06-01T09:00:00Z')
    const again = await load('second.csv', `${header}2030,National,41.5\n2031,National,42\n`, '2032-06-02T09:00:00Z')
    expect([first, second, again].map(({ counts, unchanged }) => [counts['added'], counts['changed'], unchanged])).toEqual([[1, 0, 0], [1, 1, 0], [0, 0, 2]])
    const newest = async (asKnown: string, recordedUntil?: Date) => (await area.see((trx) => findNewest(trx, 335, ['reviews-decided-in-4-weeks-percent'], { asKnown: literalDate(asKnown), recordedUntil }))).map(({ year, value, decimals, source }) => [year, value, decimals, source])
    const [old, fresh] = ['Department for Education, loaded from first.csv on 1 June 2031', 'Department for Education, loaded from second.csv on 1 June 2032']
    expect(await newest('2031-05-31')).toEqual([])
    expect(await newest('2032-05-31')).toEqual([[2030, 40, 1, old]])
    expect(await newest('2032-06-01')).toEqual([[2031, 42, 0, fresh], [2030, 41.5, 1, fresh]])
    expect(await newest('2032-06-01', new Date('2032-06-01T08:59:00Z'))).toEqual([[2030, 40, 1, old]])
    const compared = async (asKnown: string) => (await area.see((trx) => findComparators(trx, 335, 'reviews-decided-in-4-weeks-percent', ['2030'], { asKnown: literalDate(asKnown) })))[0]?.england?.value
    expect([await compared('2032-05-31'), await compared('2032-06-01')]).toEqual([40, 41.5])
  })

  it('has the neighbours of the edition as it was loaded by then, whole', async () => {
    const neighbours = async (asKnown: string) => (await area.see((trx) => findNeighbours(trx, 335, { asKnown: literalDate(asKnown) })))
    const file = 'la_code,la_name,sn1,sn2\n335,Walsall,333,331\n'
    await load('statistical-neighbours-2030.csv', file, '2032-01-01T09:00:00Z')
    await load('statistical-neighbours-2030.csv', file, '2032-01-02T09:00:00Z')
    expect([await neighbours('2031-12-31'), await neighbours('2032-01-01')]).toEqual([{ edition: '2030', codes: [332, 333, 336, 301] }, { edition: '2030', codes: [333, 331] }])
    expect((await database.pool.query('select count(distinct loaded_at)::int as n from indicators.neighbours')).rows).toEqual([{ n: 2 }])
  })

  it('of a year that was not published has nothing', async () => {
    const [found] = await area.see((trx) => findComparators(trx, 335, 'requests', ['1999'], by))
    expect(found).toMatchObject({ own: null, england: null, region: null, neighbours: { median: null, each: [] } })
  })

  it('with the same column twice is read by the first, and says so', async () => {
    const { problems } = await load('reviews.csv', 'time_period,geographic_level,pc_decsion_4weeks,review_meeting_prior_24,review_meeting_prior_24\n2031,National,44.4,1,1\n')
    expect(problems).toMatchObject([{ rule: 'column-twice' }])
  })

  it('that is none of ours is refused', async () => {
    await expect(load('other.csv', 'a,b\n1,2\n')).rejects.toBeInstanceOf(FileUnfit)
    await expect(load('other.zip', Buffer.from('PK\u0003\u0004nothing more'))).rejects.toBeInstanceOf(FileUnfit)
  })
})

describe('the figures typed in', () => {
  it('stand where none were loaded, and give way to a file', async () => {
    await database.pool.query('delete from indicators.published')
    await seedPublished(database.pool)
    await seedPublished(database.pool)
    const periods = await area.see((trx) => findComparators(trx, 335, 'within-20-weeks-percent-excluding-exceptions', ['2022', '2023', '2024', '2025'], by))
    expect(periods.map(({ england }) => england?.value)).toEqual([49.2, 50.3, 46.4, 46.1])
    expect(periods[3]?.england?.source).toContain('second-hand')
  })
})

const folder = [new URL('../../../../../shared/data/dfe', import.meta.url).pathname].find((one) => existsSync(one))

describe('the department’s own files', () => {
  it.skipIf(!folder)('give England, region and neighbours of every year (skipped without ../shared)', async () => {
    await database.pool.query('delete from indicators.neighbours')
    const zip = await load('ees-2025.zip', readFileSync(`${folder}/ees-2025.zip`))
    expect(zip.counts).toMatchObject({ files: 7 })
    expect(zip.problems.filter(({ severity }) => severity === 'refused')).toEqual([])
    await load('statistical-neighbours-2025.csv', readFileSync(`${folder}/statistical-neighbours-2025.csv`))
    const [found] = await area.see((trx) => findComparators(trx, 335, 'within-20-weeks-percent-excluding-exceptions', ['2024'], by))
    expect(found?.england?.value).toBe(46.4)
    expect(found?.region?.value).not.toBeNull()
    expect(found?.neighbours.each).toHaveLength(10)
    const again = await load('ehcp-timeliness-2019-2024.csv', readFileSync(`${folder}/ehcp-timeliness-2019-2024.csv`))
    expect(again.counts).toMatchObject({ added: 0, changed: 0 })
  }, 120_000)
})
