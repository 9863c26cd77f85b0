import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { people } from '../kit/area.ts'
import { publishedMonths, publishedTable } from '../kit/published-2021.ts'
import { makeTimelinessCases } from '../kit/timeliness-cases.ts'

const app = useApp()
const months = 'from=2021-01&to=2021-07&asAt=2021-07-31'

beforeAll(async () => {
  const client = await app.database.pool.connect()
  await makeTimelinessCases(client, { authority: 901, recordedBy: people.rosa.id, months: publishedMonths, besides: true })
  client.release()
})

describe('the monthly table', () => {
  it('is refused to those who do not see figures', async () => {
    for (const who of ['rosa', 'omar', 'abena'] as const) for (const path of ['/figures', '/figures/timeliness', '/figures/waiting', '/figures/children/open']) expect([who, path, (await app.as(who).get(path)).status]).toEqual([who, path, 404])
  })

  it('prints the months of the published report as they were printed', async () => {
    const page = await app.as('priya').get(`/figures/timeliness?${months}`)
    const row = /([A-Z][a-z]+ 2021)(?:, to 31 July 2021)? (\d+) (\d+) ([\d.]+)% (\d+) (\d+) ([\d.]+)%/g
    const printed = [...page.text.matchAll(row)].map(([, , ...figures]) => figures.map(Number))
    expect(printed).toEqual(publishedTable.map(({ issued, inTime, percent, rolling }) => [issued, inTime, percent, rolling.issued, rolling.inTime, rolling.percent]))
  })

  it('counts exceptions when asked, and says how many disputes are left out', async () => {
    const page = await app.as('priya').get(`/figures/timeliness?${months}&exceptions=including`)
    expect(page.text).toContain('Plans with an exception are counted.')
    expect(page.text).toContain('7 plans in these months came after mediation or an appeal')
  })

  it('gives the same numbers as CSV and as a workbook', async () => {
    const csv = (await app.as('priya').get(`/figures/timeliness/csv?${months}`)).body.toString('utf8')
    expect(csv).toContain('\r\n2021-03,25,11,44,488,150,30.7,')
    const xlsx = await app.as('priya').get(`/figures/timeliness/xlsx?${months}`)
    expect(xlsx.body.subarray(0, 2).toString()).toBe('PK')
    expect(xlsx.headers['content-disposition']).toContain('timeliness-2021-01-to-2021-07-excluding-exceptions-known-2021-07-31.xlsx')
  })

  it('knows nothing of what was issued after the day asked for', async () => {
    const page = await app.as('priya').get('/figures/timeliness?from=2021-01&to=2021-07&asAt=2021-02-28')
    expect(page.text).toMatch(/February 2021, to 28 February 2021 33 20 /)
    expect(page.text).not.toContain('March 2021') // not reached, which is not the same as none
  })

  it('answers what it cannot read in words, and shows what it can', async () => {
    for (const [query, words] of [['from=soon', 'must be a month and a year'], ['asAt=2027-01-01', 'today or in the past'], ['from=2021-05&to=2021-01', 'must not be after the last'], ['from=1900-01&to=2021-01', 'ten years at most']] as const) {
      const page = await app.as('priya').get(`/figures/timeliness?${query}`)
      expect([query, page.text.includes(words)]).toEqual([query, true])
    }
  })
})

describe('a figure', () => {
  it('opens to the children whom it counts, and each look is written down', async () => {
    const page = await app.as('priya').get('/figures/children/issued?from=2021-03&to=2021-03&asAt=2021-07-31&inTime=yes')
    expect(page.text).toContain('Showing 1 to 11 of 11 children')
    const { rows } = await app.database.pool.query(`select cardinality(children) as n from audit.entries where action = 'figures.issued-children' order by written_at desc limit 1`)
    expect(rows[0].n).toBe(11)
  })

  it('is put in order, paged, and downloaded whole', async () => {
    const page = await app.as('priya').get('/figures/children/issued?from=2020-02&to=2021-07&asAt=2021-07-31&sort=days&order=descending')
    const days = [...page.text.matchAll(/\d{4} (\d+) no nobody yet/g)].map(([, n]) => Number(n))
    expect(days).toHaveLength(50)
    expect(days).toEqual(days.toSorted((a, b) => b - a))
    const csv = (await app.as('priya').get('/figures/children/issued/csv?from=2020-02&to=2021-07&asAt=2021-07-31')).body.toString('utf8')
    const total = publishedMonths.reduce((n, { issued }) => n + issued, 0)
    expect(csv.trim().split('\r\n')).toHaveLength(total + 1)
    expect((await app.as('priya').get('/figures/children/issued/pdf')).status).toBe(404)
  })

  it('counts open work by stage, age, locality and officer, each to the children', async () => {
    const page = await app.as('priya').get('/figures')
    expect(page.text).toContain('3 open assessments')
    for (const [query, names] of [['officer=Rosa%20Okello', ['Kofi Mensa', 'Eli Stone']], ['age=11%20to%2015', ['Kofi Mensa']], ['past20=yes', ['Niamh Daly']], ['locality=North&stage=requested', ['Kofi Mensa', 'Eli Stone', 'Niamh Daly']]] as const) {
      const list = await app.as('priya').get(`/figures/children/open?${query}`)
      for (const name of ['Kofi Mensa', 'Eli Stone', 'Niamh Daly', 'Zara Elsewhere']) expect([query, name, list.text.includes(name)]).toEqual([query, name, (names as readonly string[]).includes(name)])
    }
  })

  it('of an earlier month opens to who was open then, as known now', async () => {
    const overview = await app.as('priya').get('/figures')
    expect(overview.html).toContain('on=2026-09-30&amp;past20=yes')
    const list = await app.as('priya').get('/figures/children/open?asAt=2026-11-02&on=2026-09-30')
    expect(list.text).toContain('Open on Wednesday 30 September 2026.')
    expect([list.text.includes('Kofi Mensa'), list.text.includes('Eli Stone')]).toEqual([true, false])
  })

  it('of waiting opens to the children who wait', async () => {
    const page = await app.as('priya').get('/figures/waiting')
    const [, href] = /href="([^"]*waiting=yes[^"]*)"/.exec(page.html) as unknown as [string, string]
    const list = await app.as('priya').get(href.replaceAll('&amp;', '&'))
    expect(list.text).toContain('Showing 1 to 3 of 3 children')
    expect((await app.as('priya').get(href.replaceAll('&amp;', '&').replace('/requests?', '/requests/csv?'))).body.toString('utf8')).toContain('Niamh Daly,2026-05-11,')
  })

  it('of waiting counts open cases too', async () => {
    const page = await app.as('priya').get('/figures/waiting')
    expect(page.text).toContain('Those still waiting are counted too.')
    expect(page.text).toMatch(/Asked 3 Nov 2025 to 2 Nov 2026 3 3 not yet/)
  })
})
