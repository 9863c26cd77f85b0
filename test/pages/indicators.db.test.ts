import { describe, expect, it } from 'vitest'
import { people } from '../kit/area.ts'
import { errorsOf, useLoadedScorecards } from '../kit/loaded-scorecards.ts'
import { addFigureSetting, nationalPolicy } from '../../src/domains/indicators/index.ts'
import { asReader } from '../../src/platform/db/transaction.ts'
import { readWorkbook } from '../../src/platform/files/workbook/index.ts'
import { literalDate } from '../../src/values/plain-date.ts'

const { app, told, rows, codeOf } = useLoadedScorecards()
const advice = 'Share of advice given within six weeks'

describe('an indicator', () => {
  it('shows its values, its targets, what it is compared with and what is said of it', async () => {
    const { text } = await app.as('bo').get(`/indicators/${await codeOf('Percentage of pupils with a plan')}`)
    for (const words of ['3.9%', 'In line with comparators 4.0% - 4.6%', 'Stat Neighbour: 4.2%', 'More children have plans than a year ago.', 'Not rated: the target is missed']) expect([words, text.includes(words)]).toEqual([words, true])
  })
  it('whose points overlap has no limits, and says why', async () => {
    expect((await app.as('bo').get(`/indicators/${await codeOf('Percentage of children who move school in the year')}`)).text).toContain('shares eleven of them with the next')
  })
  it('goes out as a table', async () => {
    const csv = (await app.as('bo').get(`/indicators/${await codeOf(advice)}/file/csv`)).body.toString('utf8')
    expect(csv).toContain(`${advice},Sep 2026,2026-09-30,72.5,number,`)
  })
  it('is found by words of its name', async () => {
    const { text } = await app.as('bo').get('/indicators?find=waiting')
    expect([text.includes('Children waiting for a place'), text.includes('Complaints answered late')]).toEqual([true, false])
  })

  it('is entered a value for; a second one corrects it; bad input is answered beside the field', async () => {
    const path = `/indicators/${await codeOf(advice)}/value`
    const bad = await app.as('mina').post(path, { period: '2026-10-15', state: 'number', value: 'seventy' })
    expect([bad.status, errorsOf(bad)]).toEqual([400, ['The value must be a number, such as 12.5']])
    expect(errorsOf(await app.as('mina').post(path, { state: 'not-yet-due' }))).toEqual(['Choose a period', 'Enter the day on which it is due'])
    expect(errorsOf(await app.as('mina').post(path, { period: '2026-10-15', state: 'number', value: '70' }))).toEqual(['Choose a period that this indicator has'])
    expect(errorsOf(await app.as('mina').post(path, { period: '2026-11-30', state: 'number', value: '70' }))[0]).toContain('has ended')
    const again = { period: '2026-08-31', state: 'number', value: '72.0' }
    for (const parts of [{ numerator: '36', denominator: '50' }, { numerator: '72', denominator: '100' }]) expect((await app.as('mina').post(path, { ...again, ...parts })).status).toBe(303)
    expect(errorsOf(await app.as('mina').post(path, { ...again, numerator: '72', denominator: '100' }))).toEqual(['This is what is known of that period already'])
    for (const value of ['74.0', '73.5']) expect((await app.as('mina').post(path, { period: '2026-10-31', state: 'number', value })).status).toBe(303)
    expect((await app.as('mina').get(path.replace('/value', ''))).text).toMatch(/Oct 2026 73\.5%/)
    expect(await rows(`select value::float, recorded_by from indicators.values where ends = '2026-10-31' order by recorded_at, value_id`)).toEqual([74, 73.5].map((value) => ({ value, recorded_by: people.mina.id })))
  })
  it('gets a target that can be read, with a tolerance', async () => {
    const path = `/indicators/${await codeOf('Complaints answered late')}/target`
    expect(errorsOf(await app.as('mina').post(path, { target: 'as few as we can', from: '2026-13-01' }))).toEqual([expect.stringContaining('Write the target so that it can be read'), 'The first day must be a real date'])
    expect(errorsOf(await app.as('mina').post(path, { target: 'reduce by 30%' }))).toEqual(['Enter the value from which this target is reckoned'])
    expect((await app.as('mina').post(path, { target: 'no more than 10', from: '', tolerance: '25', toleranceOf: 'percent-of-target' })).status).toBe(303)
    expect((await app.as('bo').get(path.replace('/target', ''))).text).toContain('AMBER is within 25% of the target')
    expect(await rows(`select printed, recorded_by from indicators.targets where printed = 'no more than 10'`)).toEqual([{ printed: 'no more than 10', recorded_by: people.mina.id }])
  })
  it('gets another RAG from a person, with a reason that everybody sees, and back', async () => {
    const path = `/indicators/${await codeOf('Children waiting for a place')}/rag`
    expect(errorsOf(await app.as('mina').post(path, { period: '2026-09-30' }))).toEqual(['Choose a RAG', 'Enter the reason: it is shown beside the RAG'])
    expect(errorsOf(await app.as('mina').post(path, { period: '2025-09-30', rag: 'RED', reason: 'x' }))).toEqual(['Choose a period that has a number'])
    await app.as('mina').post(path, { period: '2026-09-30', rag: 'AMBER', reason: 'Two of the places end in December' })
    expect((await app.as('bo').get(path.replace('/rag', ''))).text).toContain('AMBER given by Mina Orchard: Two of the places end in December')
    await app.as('mina').post(path, { period: '2026-09-30', rag: 'numbers', reason: 'They go on' })
    expect((await app.as('bo').get(path.replace('/rag', ''))).text).toContain('GREEN the target is met')
  })
  it('is rebased by a person with a reason, once, and that is taken back', async () => {
    const path = `/indicators/${await codeOf(advice)}/rebase`
    expect(errorsOf(await app.as('mina').post(path, { period: '2026-07-31', reason: '' }))[0]).toContain('Enter what changed')
    expect(errorsOf(await app.as('mina').post(path, { period: '2026-04-30', reason: 'x' }))).toEqual(['The limits begin with the first value already'])
    await app.as('mina').post(path, { period: '2026-07-31', reason: 'A second clinic opened' })
    expect(errorsOf(await app.as('mina').post(path, { period: '2026-07-31', reason: 'x', what: 'rebase' }))).toEqual(['The limits begin anew with this period already'])
    expect((await app.as('bo').get(path.replace('/rebase', ''))).text).toContain('with Jul 2026: A second clinic opened (Mina Orchard)')
    await app.as('mina').post(path, { period: '2026-07-31', reason: 'It closed again', what: 'withdraw' })
    expect((await app.as('bo').get(path.replace('/rebase', ''))).text).not.toContain('A second clinic opened')
  })
  it('is commented on, and signed by its owner, head of service and board in that order, each another person', async () => {
    const code = await codeOf('Children waiting for a place')
    expect(errorsOf(await app.as('wen').post(`/indicators/${code}/comment`, { body: ' ' }))).toEqual(['Choose a period', 'Enter what should be said of it'])
    expect((await app.as('wen').post(`/indicators/${code}/comment`, { period: '2026-09-30', body: 'Two provisions opened.' })).status).toBe(303)
    const [{ commentary_id: commentary }] = await rows(`select commentary_id from indicators.commentaries where body = 'Two provisions opened.'`) as [{ commentary_id: string }]
    const sign = (who: 'wen' | 'priya' | 'cora' | 'bo') => app.as(who).post(`/indicators/${code}/sign-off`, { commentary })
    expect((await sign('priya')).status).toBe(403)
    expect([(await sign('wen')).status, (await app.as('wen').get(`/indicators/${code}`)).text.includes('Sign for the')]).toEqual([403, false]) // may comment, and does not own it
    await app.database.pool.query(`update indicators.definitions d set owner_id = $1 from indicators.indicators i where i.indicator_id = d.indicator_id and i.code = $2`, [people.wen.id, code])
    for (const who of ['wen', 'priya', 'cora'] as const) {
      expect([who, (await app.as(who).get(`/indicators/${code}`)).text.includes('Sign for the')]).toEqual([who, true])
      expect([who, (await sign(who)).status]).toEqual([who, 303])
      expect([who, (await sign(who)).text.includes('You have signed this comment') || who === 'cora']).toEqual([who, true])
    }
    expect([(await sign('cora')).status, (await sign('bo')).status]).toEqual([403, 403])
    expect((await app.as('bo').get(`/indicators/${code}`)).text).toContain('Signed by the owner (Wen Atherley), the head of service (Priya Nandra), the board (Cora Lindley).')
    expect((await app.as('wen').post(`/indicators/${code}/sign-off`, { commentary: people.wen.id })).status).toBe(404)
  })
  it('is defined, and defined anew with a reason', async () => {
    const fields = { code: 'Z1', title: 'Calls answered', group: 'Front door', meaning: 'calls answered, out of all', formula: 'share', polarity: 'high', periodKind: 'M', yearKind: 'financial', unit: 'percent', decimals: '1', reported: 'yes' }
    expect(errorsOf(await app.as('mina').post('/indicators/new', { ...fields, code: 'a code', title: '', decimals: '9', polarity: 'up' }))).toEqual(['The code must be letters, digits, dots and dashes, 20 at most', 'Enter what it is called', 'Choose which way is good', 'Decimals must be a whole number from 0 to 6'])
    expect((await app.as('mina').post('/indicators/new', fields)).location).toBe('/indicators/Z1')
    expect(errorsOf(await app.as('mina').post('/indicators/new', fields))).toEqual(['Another indicator has this code'])
    expect(errorsOf(await app.as('mina').post('/indicators/Z1/definition', { ...fields, title: 'Calls answered in a minute' }))).toEqual(['Enter why the definition changes'])
    await app.as('mina').post('/indicators/Z1/definition', { ...fields, title: 'Calls answered in a minute', because: 'The board asked for it' })
    expect((await app.as('bo').get('/indicators/Z1')).text).toContain('Calls answered in a minute')
    expect(await rows(`select title, because, recorded_by from indicators.definitions where title like 'Calls %' order by recorded_at, definition_id`)).toEqual([{ title: 'Calls answered', because: null, recorded_by: people.mina.id }, { title: 'Calls answered in a minute', because: 'The board asked for it', recorded_by: people.mina.id }])
  })
  it('has its limits by the rules that the reader chooses, which are named', async () => {
    await app.as('mina').post('/indicators/new', { code: 'Z6', title: 'Visits in time, in the month', group: 'Front door', meaning: 'visits', formula: 'share', polarity: 'high', periodKind: 'M', yearKind: 'financial', unit: 'percent', decimals: '1', reported: 'yes' })
    for (const [n, value] of ['61', '70', '66', '90'].entries()) await app.as('mina').post('/indicators/Z6/value', { period: `2026-0${n + 4}-30`.replace('5-30', '5-31').replace('7-30', '7-31'), state: 'number', value })
    const usual = await app.as('bo').get('/indicators/Z6')
    expect([usual.text.includes('Making data count” of November 2023 draws them (mdc-2023-11)'), usual.text.includes('No limits are drawn below 13 values'), usual.html.includes('href="/indicators/Z6?rules=ptd-0.2.2"')]).toEqual([true, true, true])
    const other = await app.as('bo').get('/indicators/Z6?rules=ptd-0.2.2')
    expect([other.text.includes('as the R package NHSRplotthedots 0.2.2 draws them (ptd-0.2.2)'), other.text.includes('Nothing but ordinary ups and downs'), other.html.includes('type="hidden" name="rules" value="ptd-0.2.2"')]).toEqual([true, true, true])
    // far below the others, of too few for the usual rules: whether a comment is asked does not hang on which chart somebody opened
    for (const [period, value] of [['2025-09-30', '66'], ['2025-10-31', '67'], ['2025-11-30', '66'], ['2025-12-31', '67'], ['2026-01-31', '66'], ['2026-02-28', '67'], ['2026-03-31', '66'], ['2026-08-31', '5']] as const) await app.as('mina').post('/indicators/Z6/value', { period, state: 'number', value })
    expect((await app.as('bo').get('/indicators/Z6?rules=ptd-0.2.2')).text).toContain('Variation Getting worse')
    for (const query of ['', '?rules=ptd-0.2.2']) expect([query, (await app.as('bo').get(`/indicators/Z6${query}`)).text.includes('A comment is needed')]).toEqual([query, false])
    for (const rules of ['shewhart', 'constructor']) expect((await app.as('bo').get(`/indicators/Z6?rules=${rules}`)).text).toContain('too few values to tell')
  })
  it('of rolling years has its single months under it where they are known, and of nothing known nothing', async () => {
    const rolling = { group: 'Front door', meaning: 'x', formula: 'share', polarity: 'high', periodKind: 'R12M', yearKind: 'financial', unit: 'percent', decimals: '1', reported: 'yes' }
    await app.as('mina').post('/indicators/new', { ...rolling, code: 'Z7', title: 'Visits in time, over twelve months' })
    await app.as('mina').post('/indicators/new', { ...rolling, code: 'Z8', title: 'Letters in time, over twelve months' })
    await app.as('mina').post('/indicators/new', { ...rolling, code: 'Z9', title: 'Requests, rolling', formula: 'count', unit: 'count', decimals: '0', reckoning: 'assessments-completed' })
    const [known, unknown] = [await app.as('bo').get('/indicators/Z7'), await app.as('bo').get('/indicators/Z8')]
    expect([known.text.includes('The single months'), known.html.includes('href="/indicators/Z6?'), unknown.text.includes('The single months')]).toEqual([true, true, false])
    expect([(await app.as('priya').get('/indicators/Z9')).text.includes('The single months'), (await app.as('bo').get('/indicators/Z9')).text.includes('The single months')]).toEqual([true, false]) // months beside rolling years would give small counts away
  })
  it('belongs to a person, who finds it among their own and is asked for its comments', async () => {
    const fields = { code: 'Z10', title: 'Homes found', group: 'Front door', meaning: 'homes', formula: 'count', polarity: 'high', periodKind: 'M', yearKind: 'financial', unit: 'count', decimals: '0', reported: 'yes', owner: 'Head of homes' }
    for (const ownerId of [people.bo.id, people.else.id, 'somebody']) expect([ownerId, errorsOf(await app.as('mina').post('/indicators/new', { ...fields, ownerId }))]).toEqual([ownerId, ['Choose somebody who may comment on indicators here, or nobody']])
    await app.as('mina').post('/indicators/new', { ...fields, ownerId: people.wen.id })
    expect((await app.as('mina').get('/indicators/Z10/definition')).html).toMatch(new RegExp(`value="${people.wen.id}" selected`))
    await app.as('mina').post('/indicators/Z10/value', { period: '2026-09-30', state: 'number', value: '2' })
    await app.as('mina').post('/indicators/Z10/rag', { period: '2026-09-30', rag: 'RED', reason: 'Two of nine' })
    expect((await app.as('bo').get('/indicators/Z10')).text).toMatch(/A comment is needed on Sep 2026.*Wen Atherley is asked for it.*Head of homes \(Wen Atherley\)/)
    expect((await app.as('wen').get('/indicators/Z10')).text).toContain('You are asked for it.')
    expect((await app.as('wen').get('/indicators')).text).toMatch(/Your indicators \(\d+\)/)
    expect([(await app.as('wen').get('/indicators?whose=mine&find=zzz')).text.includes('One comment is asked of you'), (await app.as('wen').get('/indicators/Z10?asAt=2026-11-01')).text.includes('asked for it')]).toEqual([true, false])
    const { text, html } = await app.as('wen').get('/indicators?whose=mine&find=homes')
    expect([text.includes('One comment is asked of you'), html.includes('/indicators/Z10/comment?period=2026-09-30'), text.includes('Calls')]).toEqual([true, true, false])
    expect((await app.as('bo').get('/indicators?whose=mine')).text).toContain('You answer for no indicator.')
    await app.as('wen').post('/indicators/Z10/comment', { period: '2026-09-30', body: 'Seven wait for a lease.' })
    expect((await app.as('wen').get('/indicators?whose=mine&find=homes')).text).toContain('No comment is asked of you now')
    expect(await rows(`select owner_id, recorded_by from indicators.definitions where title = 'Homes found'`)).toEqual([{ owner_id: people.wen.id, recorded_by: people.mina.id }])
  })
  it('has beside it what the department published last, and a scorecard may be compared with that', async () => {
    await app.database.pool.query(`insert into indicators.places (code, name, level) values ('E92000001', 'England', 'England') on conflict do nothing`)
    await app.database.pool.query(`insert into indicators.published (measure, place, period, value, printed, source, loaded_at) values ('decided-in-6-weeks-percent', 'E92000001', '2025', 61.52, '61.52', 'release.csv', '2026-06-25T09:00:00Z')`)
    const fields = { code: 'Z5', title: 'Decided in time', group: 'Front door', meaning: 'decided in six weeks, out of all', formula: 'share', polarity: 'high', periodKind: 'M', yearKind: 'financial', unit: 'percent', decimals: '1', reported: 'yes', publishedMeasure: 'decided-in-6-weeks-percent' }
    expect(errorsOf(await app.as('mina').post('/indicators/new', { ...fields, unit: 'count' }))).toEqual(['The department publishes this in percent, and the indicator is measured otherwise'])
    expect(errorsOf(await app.as('mina').post('/indicators/new', { ...fields, publishedMeasure: 'happiness' }))).toEqual(['Choose one of the measures that the department publishes, or none'])
    await app.as('mina').post('/indicators/new', fields)
    expect((await app.as('mina').get('/indicators/Z5/definition')).html).toMatch(/value="decided-in-6-weeks-percent" selected/)
    await app.as('mina').post('/indicators/Z5/value', { period: '2026-09-30', state: 'number', value: '70' })
    expect((await app.as('bo').get('/indicators/Z5')).text).toMatch(/England 2025 61\.52% better than England, 2025 \(70\.0 against 61\.5\).*Source: Department for Education, loaded from release\.csv on 25 June 2026\./)
    expect((await app.as('bo').get('/indicators/Z5?asAt=2026-11-01')).text).not.toContain('England 2025') // not defined yet
    await app.as('mina').post('/indicators/Z5/target', { target: 'above the national average', tolerance: '5', toleranceOf: 'points' })
    expect((await app.as('bo').get('/indicators/Z5')).text).toContain('above the national average (England, 2025: 61.52%) RAG GREEN')
    const { location } = await app.as('mina').post('/scorecards/new', { title: 'Against England', convention: 'improvement', comparison: 'england', periods: '0', indicators: 'Z5' })
    const { text, html } = await app.as('bo').get(location as string)
    expect(html.match(/aria-labelledby="published"/g)?.length).toBe(1) // two landmarks of one name are told apart by nobody
    for (const words of ['1 better than England, 0 worse', 'better than England, 2025 (70.0 against 61.5)', 'Beside other places', '61.52%, 2025', '70.0%, Sep 2026', 'compare with England, as entered']) expect([words, text.includes(words)]).toEqual([words, true])
    expect((await app.as('bo').get(`/scorecards/${told.scorecard}`)).text).not.toContain('Beside other places')
    expect((await app.as('bo').get(`${location}/file/html`)).text).toMatch(/Beside other places.*Decided in time Share of requests decided within six weeks 70\.0%, Sep 2026 not loaded not loaded not loaded 61\.52%, 2025.*Source: Department for Education, loaded from release\.csv/)
    const { sheets } = readWorkbook((await app.as('bo').get(`${location}/file/xlsx`)).body, 'card.xlsx')
    expect([sheets.at(-1)?.name, sheets.at(-1)?.rows[1]?.cells.map(({ text: cell }) => cell)]).toEqual(['Beside other places', ['Decided in time', 'Share of requests decided within six weeks', '70.0%, Sep 2026', 'not loaded', 'not loaded', 'not loaded', '61.52%, 2025']])
  })
  it('of which every figure is withheld says so wherever one would stand', async () => {
    await app.as('mina').post('/indicators/new', { code: 'Z11', title: 'Refused and withheld', group: 'Front door', meaning: 'refused', formula: 'share', polarity: 'low', periodKind: 'R12M', yearKind: 'financial', unit: 'percent', decimals: '1', reported: 'yes', publishedMeasure: 'decided-in-6-weeks-percent' })
    await app.as('mina').post('/indicators/Z11/value', { period: '2026-09-30', state: 'suppressed' })
    const { text } = await app.as('bo').get('/indicators/Z11')
    expect([text.includes('Every figure is withheld'), text.includes('Latest withheld'), text.includes('shares eleven of them'), text.includes('nothing to draw yet'), /England 2025 61\.52% withheld/.test(text)]).toEqual([true, true, false, false, true])
    const { location } = await app.as('mina').post('/scorecards/new', { title: 'Withheld', convention: 'improvement', comparison: 'england', periods: '0', indicators: 'Z11' })
    expect((await app.as('bo').get(location as string)).text).toMatch(/Refused and withheld lower R12M c: withheld.*Share of requests decided within six weeks withheld not loaded/)
    const { sheets } = readWorkbook((await app.as('bo').get(`${location}/file/xlsx`)).body, 'card.xlsx')
    const cells = sheets[0]?.rows.flatMap((row) => row.cells.map(({ text: cell }) => cell)) ?? []
    expect([cells.includes('Withheld.'), cells.some((cell) => cell.startsWith('An arrow up means better than England'))]).toEqual([true, true])
    expect((await app.as('bo').get('/indicators?find=withheld')).text).toContain('Front door withheld')
  })
  it('that is measured otherwise than what is published is compared with nothing, and says why', async () => {
    await app.database.pool.query(`insert into indicators.definitions select authority_id, gen_random_uuid(), indicator_id, title, group_name, parent_id, formula, gap_of, gap_less, meaning, polarity, period_kind, year_kind, 'score', decimals, source, reckoning, published_measure, owner, owner_id, quality_concern, reported, 'a later file', known_from + interval '1 hour', reconstructed, recorded_at + interval '1 hour', recorded_by from indicators.definitions where title = 'Refused and withheld'`)
    await app.as('mina').post('/indicators/Z11/value', { period: '2026-08-31', state: 'number', value: '46' })
    const { text } = await app.as('bo').get('/indicators/Z11')
    expect([text.includes('than England, 2025'), text.includes('Nothing is compared: the department publishes this in percent')]).toEqual([false, true])
  })
  it('that is computed links its figures to what they count, for those who see such lists', async () => {
    await app.as('mina').post('/indicators/new', { code: 'Z2', title: 'Requests', group: 'Front door', meaning: 'requests', formula: 'count', polarity: 'neutral', periodKind: 'M', yearKind: 'financial', unit: 'count', decimals: '0', reported: 'yes', reckoning: 'requests' })
    const path = /href="(\/figures\/children\/requests[^"]*received=2026-10-01[^"]*)"/
    const [, href] = path.exec((await app.as('priya').get('/indicators/Z2')).html) ?? []
    expect((await app.as('priya').get((href ?? '').replaceAll('&amp;', '&'))).text).toContain('Eli Stone')
    const seen = await app.as('bo').get('/indicators/Z2')
    expect([path.test(seen.html), /Oct 2026 1 /.test(seen.text)]).toEqual([false, false])
    expect((await app.as('priya').get('/indicators/Z2')).text).toMatch(/Oct 2026 1 /)
    expect(errorsOf(await app.as('mina').post('/indicators/Z2/value', { period: '2026-09-30', state: 'number', value: '1' }))).toEqual(['This indicator is computed from casework, and nothing is entered for it'])
  })
  it('that is computed shows no count of 1 to 4 to those who see no children: on its page, in the list, in files, on a scorecard', async () => {
    const drawn = await app.as('mina').post('/scorecards/new', { title: 'Casework', convention: 'improvement', comparison: 'previous-period', periods: '3', indicators: 'Z2' })
    for (const who of ['bo', 'cora', 'wen', 'mina', 'ines', 'fen'] as const) {
      const page = await app.as(who).get('/indicators/Z2')
      expect([who, page.text.includes('Oct 2026 c: withheld'), page.text.includes('Counts from 1 to 4 are shown as c'), /(Oct|Sep|May) 2026 1\b/.test(page.text)]).toEqual([who, true, true, false])
      const csv = (await app.as(who).get('/indicators/Z2/file/csv')).body.toString('utf8')
      expect(csv.split('\r\n').filter((line) => line.includes('Oct 2026'))).toEqual([expect.stringContaining('2026-10-31,,suppressed,,,,')])
      expect((await app.as(who).get('/indicators?find=requests')).text).not.toMatch(/Requests Front door 1/)
      const card = await app.as(who).get(`${drawn.location}/file/html`)
      expect([who, card.text.includes('Requests'), /\b1, |>1</.test(card.html)]).toEqual([who, true, false])
    }
    expect((await app.as('priya').get('/indicators/Z2/file/csv')).body.toString('utf8')).toContain('2026-10-31,1,number')
  })
  it('and what a scorecard has on it is not changed over what somebody else changed meanwhile', async () => {
    const seenOn = async (path: string) => /name="seen" value="([^"]+)"/.exec((await app.as('mina').get(path)).html)?.[1] ?? ''
    const definition = { title: 'Calls answered within a minute', group: 'Front door', meaning: 'calls answered', formula: 'share', polarity: 'high', periodKind: 'M', yearKind: 'financial', unit: 'percent', decimals: '1', reported: 'yes', because: 'Clearer' }
    const drawn = (await app.as('mina').post('/scorecards/new', { title: 'Front door', convention: 'improvement', comparison: 'previous-period', periods: '0', indicators: 'Z1' })).location as string
    const changes: [path: string, first: Record<string, string>, second: Record<string, string>][] = [
      ['/indicators/Z1/value', { period: '2026-09-30', state: 'number', value: '81' }, { period: '2026-09-30', state: 'number', value: '82' }],
      ['/indicators/Z1/rag', { period: '2026-09-30', rag: 'AMBER', reason: 'A line was down' }, { period: '2026-09-30', rag: 'RED', reason: 'Worse than it looks' }],
      ['/indicators/Z1/definition', definition, { ...definition, title: 'Calls' }],
      [`${drawn}/edit`, { title: 'Front door, weekly', convention: 'improvement', comparison: 'previous-period', periods: '0', indicators: 'Z1' }, { title: 'Door', convention: 'improvement', comparison: 'previous-period', periods: '0', indicators: 'Z1' }],
    ]
    for (const [path, first, second] of changes) {
      const seen = await seenOn(path)
      expect([path, (await app.as('mina').post(path, { ...first, seen })).status]).toEqual([path, 303])
      const late = await app.as('mina').post(path, { ...second, seen })
      expect([path, late.status, errorsOf(late)[0]]).toEqual([path, 400, expect.stringContaining('Somebody else changed this meanwhile')])
      const now = await seenOn(path)
      const [one, other] = await Promise.all([first, second].map(async (fields) => (await app.as('mina').post(path, { ...fields, reason: `${fields['reason']} still`, value: `${fields['value']}.5`, title: `${fields['title']} 2`, seen: now })).status))
      expect([path, [one, other].toSorted()]).toEqual([path, [303, 400]])
    }
  })
})

describe('by which rules charts are read', () => {
  const path = '/indicators/settings'
  const from = (day: string) => ({ 'from-day': day, 'from-month': '11', 'from-year': '2026' })

  it('is set by whoever keeps the indicators, and bad input is answered beside the field', async () => {
    for (const who of ['bo', 'priya', 'fen', 'else'] as const) expect([who, (await app.as(who).get(path)).status, (await app.as(who).post(path, { rules: 'ptd-0.2.2', ...from('2'), reason: 'x' })).status]).toEqual([who, 404, 404])
    expect((await app.as('mina').get(path)).text).toContain('November 2023 draws them (mdc-2023-11)')
    expect(errorsOf(await app.as('mina').post(path, { rules: 'shewhart', ...from('1') }))).toEqual(['Choose by which rules', 'The day must be today or later', 'Enter why, and who decided it'])
    expect(errorsOf(await app.as('mina').post(path, { rules: 'mdc-2023-11', ...from('2'), reason: 'x' }))).toEqual(['Charts are read by these already. Choose the others, or go back'])
    expect(await rows(`select 1 from indicators.settings`)).toEqual([])
  })

  it('holds from its day on, everywhere where nobody asks for others, and is listed with who and why', async () => {
    const page = `/indicators/${await codeOf(advice)}`
    expect((await app.as('mina').post(path, { rules: 'ptd-0.2.2', ...from('3'), reason: 'To come' })).status).toBe(303)
    expect((await app.as('bo').get(page)).text).toContain('(mdc-2023-11). See it')
    expect((await app.as('mina').post(path, { rules: 'ptd-0.2.2', ...from('2'), reason: 'The region does it so' })).status).toBe(303)
    expect((await app.as('mina').get(path)).text).toContain('The region does it so Mina Orchard')
    const now = await app.as('bo').get(page)
    expect([now.text.includes('(ptd-0.2.2). See it'), now.html.includes('type="hidden" name="rules"')]).toEqual([true, false])
    expect((await app.as('bo').get(`${page}?rules=mdc-2023-11`)).html).toContain('type="hidden" name="rules" value="mdc-2023-11"')
    expect((await app.as('bo').get(`${page}?asAt=2026-11-01`)).text).toContain('(mdc-2023-11). See it')
    expect(await rows(`select kind, value, recorded_by from indicators.settings where holds_from = '2026-11-02'`)).toEqual([{ kind: 'charts', value: { rules: 'ptd-0.2.2' }, recorded_by: people.mina.id }])
  })

  it('is not set by those who say what may be told, nor the other way round, whatever the server passes', async () => {
    const put = (who: 'mina' | 'fen', kind: 'charts' | 'disclosure') => asReader(app.database.pool, { person: people[who].id, today: '2026-11-02' }, (trx) =>
      addFigureSetting(trx, { authority: 901, person: people[who].id, now: new Date() }, kind, kind === 'charts' ? { rules: 'ptd-0.2.2' } : nationalPolicy, literalDate('2030-01-01'), 'x'))
    for (const [who, kind] of [['mina', 'disclosure'], ['fen', 'charts']] as const) await expect(put(who, kind)).rejects.toThrow('row-level security')
    await put('fen', 'disclosure')
  })
})

describe('the authority’s own policy of small numbers', () => {
  it('is the one of the screens of indicators too', async () => {
    const policy = { kind: 'disclosure', smallestShown: '10', smallestDenominator: '20', roundTo: '5', 'disclosure-from-day': '2', 'disclosure-from-month': '11', 'disclosure-from-year': '2026', 'disclosure-reason': 'The council decided it' }
    expect((await app.as('fen').post('/boards/settings', policy)).status).toBe(303)
    expect((await app.as('bo').get('/indicators/Z2')).text).toContain('Counts from 1 to 9 are shown as c, and so are others from which they could be worked out. Percentages and averages of fewer than 20 are shown as c. Counts are rounded to the nearest 5.')
    expect((await app.as('priya').get('/indicators/Z2')).text).toMatch(/Oct 2026 1 /)
  })
})
