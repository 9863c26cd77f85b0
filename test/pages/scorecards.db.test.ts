import { describe, expect, it } from 'vitest'
import { people } from '../kit/area.ts'
import { errorsOf, useLoadedScorecards } from '../kit/loaded-scorecards.ts'

const { app, told, rows, codeOf } = useLoadedScorecards()
const advice = 'Share of advice given within six weeks'

describe('every page of scorecards and indicators', () => {
  const pages = async () => ['/scorecards', `/scorecards/${told.scorecard}`, `/scorecards/${told.scorecard}/file/xlsx`, '/indicators', `/indicators/${await codeOf(advice)}`]
  const keeping = async () => ['/scorecards/new', '/scorecards/import', `/scorecards/imports/${told.loaded}`, `/scorecards/${told.scorecard}/edit`, '/indicators/new', ...['definition', 'value', 'target', 'rag', 'rebase'].map((page) => `/indicators/K001/${page}`)]
  it('is refused to those who do not see the programme, and to another authority', async () => {
    for (const who of ['rosa', 'omar', 'abena'] as const) for (const path of await pages()) expect([who, path, (await app.as(who).get(path)).status]).toEqual([who, path, 404])
    for (const path of [`/scorecards/${told.scorecard}`, '/indicators/K001']) expect([path, (await app.as('else').get(path)).status]).toEqual([path, 404])
    expect((await app.nobody.get('/scorecards')).location).toContain('/sign-in')
  })
  it('that changes something is refused to those who only read', async () => {
    for (const who of ['bo', 'cora', 'priya'] as const) for (const path of await keeping()) expect([who, path, (await app.as(who).get(path)).status]).toEqual([who, path, 404])
    expect((await app.as('bo').post('/indicators/K001/value', { period: '2026-09-30', state: 'number', value: '1' })).status).toBe(404)
  })
  it('is not found where there is no such thing', async () => {
    for (const path of ['/scorecards/00000000-0000-7000-8000-000000000999', '/indicators/K999', '/indicators/K999/value', '/scorecards/imports/00000000-0000-7000-8000-000000000999', `/scorecards/${told.scorecard}/file/doc`, '/indicators/K001/file/doc']) expect([path, (await app.as('mina').get(path)).status]).toEqual([path, 404])
  })
  it('opens for who keeps the figures', async () => {
    for (const path of [...(await pages()), ...(await keeping())]) expect([path, (await app.as('mina').get(path)).status]).toEqual([path, 200])
  })
})

describe('a scorecard', () => {
  it('shows the rows as they were loaded, with RAG, arrow and tick in words too', async () => {
    const { text, html } = await app.as('bo').get(`/scorecards/${told.scorecard}`)
    expect(text).toContain('7 indicators: 3 better than before, 3 worse; 1 GREEN, 3 AMBER, 3 RED.')
    expect(text).toMatch(/Share of advice given within six weeks ✓ ?yes H M 61\.5 58\.0 63\.2 70\.4 71\.0 72\.5 .*?↑ better 75\.0 AMBER/)
    expect(text).toContain('not printed')
    expect(html).toMatch(/<th scope="row"[^>]*><a class="govuk-link" href="\/indicators\/K00\d/)
  })
  it('is not there on a day before it was known, and says so of a day that it cannot read', async () => {
    expect((await app.as('bo').get(`/scorecards/${told.scorecard}?asAt=2026-09-29`)).status).toBe(404)
    expect((await app.as('bo').get(`/scorecards/${told.scorecard}?asAt=2026-09-30`)).status).toBe(200)
    expect((await app.as('bo').get(`/scorecards/${told.scorecard}?asAt=soon`)).text).toContain('The day must be a real date')
  })
  it.each([['xlsx', 'PK'], ['pdf', '%PDF-1.7'], ['html', '<!doctype html>']])('goes out as %s', async (format, begins) => {
    const { status, body } = await app.as('bo').get(`/scorecards/${told.scorecard}/file/${format}`)
    expect([status, body.subarray(0, begins.length).toString().toLowerCase()]).toEqual([200, begins.toLowerCase()])
  })
  it('is drawn up from indicators, and changed; how it was stays known', async () => {
    const codes = [await codeOf(advice), await codeOf('Children waiting for a place')]
    const bad = await app.as('mina').post('/scorecards/new', { title: '', convention: 'up', comparison: 'previous-period', periods: 'x' })
    expect([bad.status, errorsOf(bad)]).toEqual([400, ['Enter what the scorecard is called', 'Choose what the arrows point to', 'Periods must be a whole number from 0 to 24', 'Choose at least one indicator']])
    const { location } = await app.as('mina').post('/scorecards/new', { title: 'For the board', convention: 'improvement', comparison: 'previous-period', periods: '2', indicators: codes })
    const made = await app.as('mina').get(location as string)
    expect(made.text).toContain('2 indicators: 2 better than before, 0 worse')
    await app.as('mina').post(`${location}/edit`, { title: 'For the new board', convention: 'improvement', comparison: 'previous-period', periods: '2', indicators: codes.slice(0, 1) })
    expect((await app.as('bo').get(location as string)).text).toContain('For the new board')
    expect(await rows(`select layout ->> 'title' as title, recorded_by from indicators.layouts where layout ->> 'title' like 'For the %' order by recorded_at`)).toEqual([{ title: 'For the board', recorded_by: people.mina.id }, { title: 'For the new board', recorded_by: people.mina.id }])
  })
})

describe('what was loaded', () => {
  it('is listed with every cell that is doubtful, and its place', async () => {
    const { text } = await app.as('mina').get(`/scorecards/imports/${told.loaded}`)
    expect(text).toContain('7 indicators in 3 tables, with 33 values')
    expect(text).toMatch(/J12 AMBER|J12 GREEN|J12 RED/)
    expect((await app.as('mina').get(`/scorecards/imports/${told.loaded}/to-look-at.csv`)).body.toString('utf8')).toContain('J12,')
  })
  it('with a problem is said beside the file', async () => {
    for (const [problem, words] of [['no-file', 'Choose the file to load'], ['no-kind', 'Choose what is in the file'], ['expired', 'open for too long'], ['no-day', 'The day must be a real date']] as const) expect((await app.as('mina').get(`/scorecards/import?problem=${problem}`)).text).toContain(words)
  })
  it('that cannot be read is said beside the file in the answer itself, and an address puts no words on the page', async () => {
    const answer = await app.as('mina').upload('/scorecards/import/receive', { kind: 'scorecard' }, [{ field: 'file', name: 'a.csv', bytes: Buffer.from([65, 0, 66]) }])
    expect([answer.status, errorsOf(answer)]).toEqual([400, ['This is not a CSV file. Save it as CSV (UTF-8) or as an Excel workbook (.xlsx).']])
    for (const query of ['problem=unfit&reason=Ring%2001632%20960000', 'problem=constructor']) {
      const page = await app.as('mina').get(`/scorecards/import?${query}`)
      expect([query, page.status, errorsOf(page), page.text.includes('01632 960000')]).toEqual([query, 200, [], false])
    }
  })
})
