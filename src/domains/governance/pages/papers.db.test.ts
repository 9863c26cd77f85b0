import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../../../../test/kit/app.ts'
import { id, people } from '../../../../test/kit/area.ts'
import { fillIndicators, rowsOfIndicators } from '../../../../test/kit/indicator-rows.ts'
import { fillGovernance, rowsOfGovernance as rows } from '../../../../test/kit/governance-rows.ts'
import { publishedMonths } from '../../../../test/kit/published-2021.ts'
import { readPdf } from '../../../../test/kit/read-pdf.ts'
import type { MonthKey } from '../../../values/month-key.ts'
import { makeTimelinessCases } from '../../../../test/kit/timeliness-cases.ts'

const app = useApp()

beforeAll(async () => {
  await fillGovernance(app.database.pool, 901, people.priya.id)
  const client = await app.database.pool.connect()
  await makeTimelinessCases(client, { authority: 901, recordedBy: people.rosa.id, months: [...publishedMonths, { month: '2021-08' as MonthKey, issued: 12, inTime: 3 }] })
  client.release()
})

const versionOf = async (path: string) => /name="version" value="(\d+)"/.exec((await app.as('fen').get(`${path}/edit`)).html)?.[1] as string
const known = { 'known-day': '31', 'known-month': '8', 'known-year': '2021' }
const words = {
  'words-aim': 'To tell how long families wait.', 'words-recommendations': '1. That it be noted.', 'words-know': 'Open: {{open}}, past 20 weeks: {{past-20}}. Of {{issued}} plans {{in-time}} came in time: {{share}}.\n\n{{by-month}}', 'words-financial': 'None.',
  'words-inequalities': 'We asked whom it touches most.', 'words-decide': 'Nothing.', 'words-respond': 'Officers answer.', 'words-review': 'In June.', 'words-background': 'None.', 'words-author': 'Fen Grange',
}
let paper: string

describe('a committee report', () => {
  it('is drafted for a board, beside whose fields bad input is answered', async () => {
    const bad = await app.as('fen').post('/papers/new', { kind: '', title: '', board: '' })
    expect(bad.status).toBe(400)
    for (const say of ['Choose what kind of paper it is', 'Enter a title', 'Choose for which board it is']) expect(bad.text).toContain(say)
    paper = (await app.as('fen').post('/papers/new', { kind: 'committee-report', title: 'Waiting for a plan', board: rows.board, meeting: rows.meeting })).location as string
    const page = await app.as('bo').get(paper)
    expect(page.text).toContain('Not issued yet')
    // whoever sees no figures of children is led to none
    expect(page.html).not.toContain('href="/figures')
    expect((await app.as('priya').get(paper)).html).toContain('href="/figures?asAt=2026-11-02"')
  })

  it('is not issued before somebody has edited it, nor with an empty heading or an unknown figure', async () => {
    expect((await app.as('fen').post(`${paper}/issue`, {})).text).toContain('Nobody has edited it')
    expect((await app.as('fen').post(`${paper}/edit`, { ...words, ...known, 'known-year': '2027', version: await versionOf(paper) })).text).toContain('The day must be today or before')
    await app.as('fen').post(`${paper}/edit`, { ...words, ...known, 'words-decide': '', 'words-know': 'How many? {{nothing}}', version: await versionOf(paper) })
    expect((await app.as('fen').post(`${paper}/issue`, {})).text).toContain('These headings have no words yet: Decide')
    await app.as('fen').post(`${paper}/edit`, { ...words, ...known, 'words-know': 'How many? {{nothing}}', version: await versionOf(paper) })
    expect((await app.as('fen').post(`${paper}/issue`, {})).text).toContain('There is no figure of these names: nothing')
  })

  it('is not overwritten by whoever opened it before somebody else saved it', async () => {
    const stale = await versionOf(paper)
    // the twelve months of a draft are those to its own day; here they are those of the published table
    await app.database.pool.query(`update governance.paper_figures set asked = '{"from": "2021-01", "to": "2021-08"}' where asked ? 'from'`)
    expect((await app.as('fen').post(`${paper}/edit`, { ...words, ...known, version: stale })).status).toBe(303)
    const late = await app.as('priya').post(`${paper}/edit`, { ...words, 'words-aim': 'Other words', ...known, version: stale })
    expect([late.status, late.text.includes('Somebody else has changed it'), late.html.includes('Other words')]).toEqual([400, true, true])
  })

  it('is issued with its figures as known that day, kept as HTML, Word and PDF, and frozen', async () => {
    expect((await app.as('fen').post(`${paper}/issue`, {})).status).toBe(303)
    const page = await app.as('bo').get(paper)
    expect(page.text).toContain('Of 196 plans 94 came in time: 48.0%')
    const issue = new RegExp(`${paper}/issues/[0-9a-f-]+`).exec(page.html)?.[0] as string
    expect((await app.as('priya').get(`${issue}/html`)).text).toContain('August 2021 12 3 25.0%')
    const asBo = (await app.as('bo').get(`${issue}/html`)).text
    expect([asBo.includes('August 2021 12 c c'), asBo.includes('Counts from 1 to 4 are shown as c')]).toEqual([true, true])
    for (const [format, starts] of [['html', '<!doctype'], ['docx', 'PK'], ['pdf', '%PDF']] as const) expect((await app.as('bo').get(`${issue}/${format}`)).body.subarray(0, 9).toString('latin1').startsWith(starts)).toBe(true)
    expect((await app.as('fen').get(`${paper}/edit`)).status).toBe(303)
    expect((await app.as('fen').post(`${paper}/edit`, { ...words, ...known, version: '9' })).text).toContain('An issued paper is frozen')
    expect((await app.as('fen').post(`${paper}/issue`, {})).status).toBe(400)
  })

  it('has one hash, drawn again from what was known then; and what changed since is shown', async () => {
    const issue = new RegExp(`${paper}/issues/[0-9a-f-]+`).exec((await app.as('bo').get(paper)).html)?.[0] as string
    const before = await app.as('bo').get(issue)
    expect(before.text).toContain('the paper says the same, word for word and figure for figure')
    // something that became known after the day of the paper: a plan of March 2021 was not issued at all
    const { rows: [event] } = await app.database.pool.query(`select event_id, child_id, assessment_id from casework.events where kind = 'plan-issued' and happened_on between '2021-03-01' and '2021-03-31' order by event_id limit 1`)
    await app.database.pool.query(`insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, recorded_at, recorded_by, detail, corrects)
      values (901, gen_random_uuid(), $1, $2, 'taken-back', '2021-09-01', '2021-09-01', '2021-09-01', $3, '{}', $4)`, [event.child_id, event.assessment_id, people.rosa.id, event.event_id])
    const after = await app.as('bo').get(issue)
    expect(after.text).toContain('the paper says the same, word for word and figure for figure')
    expect(after.text).toMatch(/Plans issued, and within 20 weeks, by month: March 2021, Issued 25 24/)
    expect(after.text).toMatch(/Plans issued 196 195/)
    // recorded after the issue by a load that knows of days long past: it had not been told then
    await app.database.pool.query(`insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, reconstructed, recorded_at, recorded_by, detail)
      select authority_id, gen_random_uuid(), child_id, assessment_id, 'exception-recorded', '2021-04-30', '2021-04-30', true, now() + interval '1 day', recorded_by, '{}' from casework.events where kind = 'plan-issued' and happened_on between '2021-04-01' and '2021-04-30' limit 1`)
    const loaded = await app.as('bo').get(issue)
    expect([loaded.text.includes('the paper says the same, word for word'), loaded.text.includes('Plans issued 196 194')]).toEqual([true, true])
  })
})

describe('publishing', () => {
  let published: string
  it('shows what would be withheld, and asks about small numbers that were typed', async () => {
    const page = await app.as('fen').get(`${paper}/publish`)
    expect(page.text).toContain('Counts from 1 to 4 are shown as c')
    expect((await app.as('wen').get(`${paper}/publish`)).status).toBe(404)
    expect((await app.nobody.get('/published/901')).text).not.toContain('Waiting for a plan')
  })

  it('is refused while the public is kept out of the paper’s item, to SQL as well', async () => {
    const own = paper.split('/').at(-1) as string
    const placed = (columns: string) => app.database.pool.query(`insert into governance.agenda_items (authority_id, item_id, meeting_id, rank, title, paper_id, paragraph, excluded) values (901, gen_random_uuid(), $1, 9, 'A contract', $2, ${columns})`, [rows.meeting, own])
    await placed(`'3', true`)
    const refused = await app.as('fen').post(`${paper}/publish`, { looked: 'yes', reason: 'Why not?' })
    expect([refused.status, refused.text.includes('it cannot be published')]).toEqual([400, true])
    const client = await app.database.pool.connect()
    await client.query(`begin; set local role waymark_app; set local waymark.reader = '${people.fen.id}'; set local waymark.today = '2026-11-02'`)
    const slipped = client.query(`insert into governance.publications (authority_id, publication_id, issue_id, title, published_at, published_by, policy, withheld_small, withheld_besides, content)
      select authority_id, gen_random_uuid(), issue_id, 'Slipped', now(), issued_by, '{}', 0, 0, content from governance.issues where paper_id = $1`, [own])
    await expect(slipped).rejects.toThrow('row-level security')
    await client.query('rollback')
    client.release()
    await app.database.pool.query(`delete from governance.agenda_items where paper_id = $1`, [own])
  })

  it('makes a page, a CSV and a PDF that agree, for anyone to read', async () => {
    expect((await app.as('fen').post(`${paper}/publish`, {})).text).toContain('Enter why it is published')
    const done = await app.as('fen').post(`${paper}/publish`, { reason: 'Parents asked for it.' })
    published = done.location as string
    const page = await app.nobody.get(published)
    expect(page.status).toBe(200)
    const csv = (await app.nobody.get(`${published}/csv`)).body.toString('utf8')
    const pdf = (await readPdf((await app.nobody.get(`${published}/pdf`)).body)).pages.join(' ').replace(/\s+/g, ' ')
    const table = csv.split('\r\n').filter((line) => line.startsWith('"Plans issued, and within')).map((line) => /^"[^"]*",([^,]*),([^,]*),([^,]*),/.exec(line)?.slice(1) as string[])
    expect(table.length).toBeGreaterThan(20)
    for (const month of new Set(table.map(([row]) => row))) {
      const cells = table.filter(([row]) => row === month).map(([, , value]) => value as string)
      const line = [month, ...cells].join(' ')
      expect([line, page.text.includes(line), pdf.includes(line)]).toEqual([line, true, true])
    }
    expect(page.html).not.toContain('/figures')
  })

  it('withholds small counts and what would give them away', async () => {
    const page = await app.nobody.get(published)
    // three of August’s twelve: too few to tell; May’s five would give them away through the total
    expect(page.text).toContain('August 2021 12 c c')
    expect(page.text).toContain('May 2021 17 c c')
    expect(page.text).toContain('April 2021 23 17 73.9%')
    expect((await app.as('priya').get(paper)).text).toContain('August 2021 12 3 25.0%')
    for (const other of ['bo', 'cora', 'wen', 'ines', 'mina', 'fen'] as const) expect([other, (await app.as(other).get(paper)).text.includes('August 2021 12 c c')]).toEqual([other, true])
    const { rows: [kept] } = await app.database.pool.query('select policy, withheld_small, withheld_besides from governance.publications where title = $1', ['Waiting for a plan'])
    expect(kept.policy).toMatchObject({ name: 'national-2024', smallestShown: 5 })
    expect([kept.withheld_small > 0, kept.withheld_besides > 0]).toEqual([true, true])
    // what was kept with the publication, and not what weighing it against itself would give
    const own = await app.as('fen').get(`${paper}/publish`)
    expect(own.text).toMatch(new RegExp(`In this paper ${kept.withheld_small} counts? (is|are) withheld, and ${kept.withheld_besides} others? to protect`))
    expect(page.text).not.toContain('Nothing is withheld')
    expect(/In this paper (\d+) figures stand as c/.exec(page.text)?.[1]).toBe(/In all (\d+) figures stand as c/.exec(own.text)?.[1])
    expect(page.text).toContain('figures stand as c')
  })

  it('does not go behind a private item while anyone reads it, to SQL either', async () => {
    const agenda = `/meetings/${rows.meeting}/agenda`
    const item = { title: 'The pack again', paper: rows.paper, paragraph: '3', publicInterest: 'A price.' }
    const refused = await app.as('fen').post(agenda, item)
    expect([refused.status, refused.text.includes('Anyone can read it. Withdraw what is published first')]).toEqual([400, true])
    expect((await app.as('fen').post(agenda, { ...item, paragraph: '' })).status).toBe(303)
    await app.database.pool.query(`update governance.agenda_items set paragraph = '3', public_interest = 'A price.' where item_id = $1`, [rows.item])
    const version = /name="version" value="(\d+)"/.exec((await app.as('fen').get(`/meetings/${rows.meeting}/attendance`)).html)?.[1] as string
    const kept = await app.as('fen').post(`/meetings/${rows.meeting}/attendance`, { version, chair: 'A member, A service', excluded: rows.item })
    expect([kept.status, kept.text.includes('Anyone can read the paper of “The pack”. Withdraw what is published first')]).toEqual([400, true])
    const client = await app.database.pool.connect()
    for (const slip of [`update governance.agenda_items set excluded = true where item_id = '${rows.item}'`, `insert into governance.agenda_items (authority_id, item_id, meeting_id, rank, title, paper_id, paragraph) values (901, gen_random_uuid(), '${rows.meeting}', 9, 'Slipped', '${rows.paper}', '3')`]) {
      await client.query(`begin; set local role waymark_app; set local waymark.reader = '${people.fen.id}'; set local waymark.today = '2026-11-02'`)
      await expect(client.query(slip)).rejects.toThrow('row-level security')
      await client.query('rollback')
    }
    client.release()
    await app.database.pool.query(`update governance.agenda_items set paragraph = null, public_interest = null where item_id = $1`, [rows.item])
    expect((await app.nobody.get(`/published/901/papers/${rows.publication}`)).status).toBe(200)
  })

  it('is not done twice, and can be taken back with a reason', async () => {
    const again = await app.as('fen').post(`${paper}/publish`, { reason: 'Again.' })
    expect([again.status, again.text.includes('This edition is published already')]).toEqual([400, true])
    const twice = app.database.pool.query(`insert into governance.publications select authority_id, gen_random_uuid(), issue_id, title, published_at, published_by, policy, withheld_small, withheld_besides, content from governance.publications where title = 'Waiting for a plan'`)
    await expect(twice).rejects.toThrow('publications_standing')
    const id = published.split('/').at(-1) as string
    expect((await app.as('fen').post(`/publications/${id}/withdraw`, { because: '' })).text).toContain('Enter why it is withdrawn')
    expect((await app.nobody.get('/published')).text).toContain('Harrowmoor')
    expect((await app.as('fen').post(`/publications/${id}/withdraw`, { because: 'A wrong table.' })).status).toBe(303)
    // whoever kept its address is told, and not why
    for (const address of [published, `${published}/pdf`]) {
      const gone = await app.nobody.get(address)
      expect([gone.status, gone.text.includes('It was withdrawn on 2 November 2026'), gone.text.includes('A wrong table')]).toEqual([410, true, false])
    }
    expect((await app.nobody.get(`/published/902/papers/${id}`)).status).toBe(404)
  })
})

describe('another edition', () => {
  it('begins from the words of the last, which stays as it was', async () => {
    expect((await app.as('fen').post(`${paper}/revise`, {})).location).toBe(`${paper}/edit`)
    expect((await app.as('fen').post(`${paper}/revise`, {})).status).toBe(400)
    await app.as('fen').post(`${paper}/edit`, { ...words, ...known, 'words-aim': 'Two children waited longest.', version: await versionOf(paper) })
    expect((await app.as('fen').post(`${paper}/issue`, {})).status).toBe(303)
    const page = await app.as('bo').get(paper)
    expect(page.text).toContain('Edition 2, as issued')
    expect(page.text).toContain('Edition 1, as issued')
    // the next edition takes the place of the last for anyone
    const first = (await app.as('fen').get(`${paper}/publish`)).text
    expect(first).toMatch(/Aim: Two in “… Two children waited longest/)
    expect((await app.as('fen').post(`${paper}/publish`, { reason: 'As before.' })).text).toContain('Look at the numbers in the words first')
    const { rows: [standing] } = await app.database.pool.query(`update governance.publications set withdrawn_at = null, withdrawn_by = null, withdrawn_because = null where title = 'Waiting for a plan' returning publication_id as id`)
    expect((await app.as('fen').post(`${paper}/publish`, { reason: 'As before.', looked: 'yes' })).status).toBe(303)
    const instead = await app.nobody.get(`/published/901/papers/${standing.id}`)
    expect([instead.status, instead.text.includes('Read what is published in its place')]).toEqual([410, true])
    const { rows: [ended] } = await app.database.pool.query('select withdrawn_because as because from governance.publications where publication_id = $1', [standing.id])
    expect(ended.because).toBe('Edition 2 is published in its place')
    const { rows: hashes } = await app.database.pool.query('select distinct sha256 from governance.issues where paper_id = $1', [paper.split('/').at(-1)])
    expect(hashes.length).toBe(2)
  })

  it('cannot be slipped into the words of an issued one, by SQL either', async () => {
    const client = await app.database.pool.connect()
    await client.query(`begin; set local role waymark_app; set local waymark.reader = '${people.fen.id}'; set local waymark.today = '2026-11-02'`)
    const done = await client.query(`update governance.paper_sections set words = 'Other' where paper_id = $1`, [paper.split('/').at(-1)])
    await client.query('rollback')
    client.release()
    expect(done.rowCount).toBe(0)
  })
})

describe('a paper that is withdrawn', () => {
  it('is so with a reason, after it was taken back from the public, and stays as it was issued', async () => {
    const path = `${paper}/withdraw`
    expect((await app.as('bo').post(path, { because: 'x' })).status).toBe(404)
    expect((await app.as('fen').post(`/papers/${id(9999)}/withdraw`, { because: 'x' })).status).toBe(404)
    expect((await app.as('fen').post(path, {})).html).toContain('id="because-error"')
    expect((await app.as('fen').post(path, { because: 'Wrong' })).text).toContain('Anyone can read it still')
    await app.database.pool.query(`update governance.publications set withdrawn_at = now(), withdrawn_by = $1, withdrawn_because = 'A test' where withdrawn_at is null and title = 'Waiting for a plan'`, [people.fen.id])
    expect((await app.as('fen').post(path, { because: 'x', version: '77' })).text).toContain('Somebody else has changed it')
    expect((await app.as('fen').post(path, { because: 'It was of another year' })).status).toBe(303)
    expect((await app.as('fen').get(`/meetings/${rows.meeting}/agenda`)).html).not.toContain(`value="${paper.split('/').at(-1)}"`)
    expect((await app.as('fen').post(`/meetings/${rows.meeting}/agenda`, { title: 'It', paper: paper.split('/').at(-1) as string })).text).toContain('Choose a paper of this board')
    const page = await app.as('bo').get(paper)
    for (const words of ['Withdrawn on 2 November 2026 by Fen Grange: It was of another year', 'Two children waited longest', 'Edition 2, as issued']) expect(page.text).toContain(words)
    for (const [step, status] of [['revise', 400], ['withdraw', 400], ['issue', 400]] as const) expect([step, (await app.as('fen').post(`${paper}/${step}`, { because: 'x' })).status]).toEqual([step, status])
    expect((await app.as('fen').get(`${paper}/publish`)).status).toBe(404)
    expect((await app.as('fen').get(`${paper}/edit`)).status).toBe(303)
    expect((await app.as('fen').get(`${paper}/figures`)).text).toContain('figures do not change any more')
  })
})

describe('an indicator or a scorecard in a paper', () => {
  let pack: string
  const scorecard = rowsOfIndicators.scorecard
  const add = (fields: Record<string, string>) => app.as('fen').post(`${pack}/figures`, fields)
  const reading = 'A measure Sep 2026 8 10 AMBER'

  beforeAll(async () => {
    const { pool } = app.database
    await fillIndicators(pool, 901, people.mina.id)
    await pool.query(`update indicators.layouts set layout = layout || $1::jsonb`, [JSON.stringify({ tables: [{ heading: 'All', sheet: 'All', columns: [], rows: [{ kind: 'heading', text: 'Waiting' }, { kind: 'indicator', indicator: rowsOfIndicators.indicator, mark: null }, { kind: 'indicator', indicator: id(670), mark: null }] }] })])
    // on the area's own day, and not on the one of the machine
    for (const table of ['layouts', 'values', 'definitions', 'targets', 'tolerances', 'rag_overrides']) await pool.query(`update indicators.${table} set recorded_at = '2026-10-06'`)
    await pool.query(`insert into indicators.indicators (authority_id, indicator_id, code, recorded_at, recorded_by) values (901, $1, 'K1', now(), $2)`, [id(670), people.mina.id])
    await pool.query(`insert into indicators.definitions (authority_id, definition_id, indicator_id, title, group_name, formula, meaning, polarity, period_kind, year_kind, unit, decimals, source, reckoning, reported, known_from, recorded_at, recorded_by)
      values (901, gen_random_uuid(), $1, 'Plans in 20 weeks', 'A group', 'share', 'in time out of issued', 'high', 'M', 'calendar', 'percent', 1, 'computed', 'within-20-weeks', true, '2021-01-01', '2021-01-01', $2)`, [id(670), people.mina.id])
    pack = (await app.as('fen').post('/papers/new', { kind: 'board-pack', title: 'A pack with figures', board: rows.board })).location as string
  })

  it('is chosen by those who write papers, and bad input is answered beside the field', async () => {
    expect((await app.as('bo').post(`${pack}/figures`, {})).status).toBe(404)
    expect((await app.as('fen').post(`/papers/${id(9999)}/figures`, {})).status).toBe(404)
    expect((await add({})).html).toContain('id="figure-error"')
    const wrong = await add({ figure: 'reading', indicator: 'none', section: 'none' })
    for (const field of ['indicator', 'section']) expect(wrong.html).toContain(`id="${field}-error"`)
    const noCard = await add({ figure: 'scorecard', scorecard: 'none', section: 'none' })
    for (const field of ['scorecard', 'scorecard-section']) expect(noCard.html).toContain(`id="${field}-error"`)
    expect((await add({ figure: 'reading', indicator: 'M1', section: 'figures', version: '77' })).text).toContain('Somebody else has changed the paper')
    expect((await app.as('bo').get(pack)).text).not.toContain('A measure')
  })

  it('stands in the paper as known that day, and leads to its own page', async () => {
    expect((await add({ figure: 'reading', indicator: 'M1', section: 'figures' })).status).toBe(303)
    expect((await add({ figure: 'value', indicator: 'M1', section: 'summary' })).status).toBe(303)
    expect((await add({ figure: 'scorecard', scorecard, section: 'programme' })).status).toBe(303)
    const page = await app.as('bo').get(pack)
    expect(page.text).toContain(`Measure Period Value Target RAG Direction ${reading}`)
    expect(page.text).toContain(`Waiting ${reading}`)
    for (const href of ['/indicators/M1?asAt=2026-11-02', `/scorecards/${scorecard}?asAt=2026-11-02`]) expect(page.html).toContain(`href="${href}"`)
    expect(page.text).toContain('entered by people and shown as its source has it')
    expect((await app.as('fen').get(`${pack}/figures`)).text).toContain('{{a-scorecard}}')
  })

  it('is taken out again, with its place in the words', async () => {
    await add({ figure: 'value', indicator: 'K1', section: 'risks' })
    expect((await app.as('fen').post(`${pack}/figures/end`, { key: 'k1-value' })).status).toBe(303)
    expect((await app.as('fen').post(`${pack}/figures/end`, { key: 'k1-value' })).text).toContain('It is not in the paper any more')
    expect((await app.as('fen').get(`${pack}/edit`)).html).not.toContain('k1-value')
    const { rows: events } = await app.database.pool.query(`select detail from governance.events where kind = 'paper-edited' and subject_id = $1 order by event_id desc limit 1`, [pack.split('/').at(-1)])
    expect(events[0].detail).toMatchObject({ taken: 'k1-value', sections: ['risks'] })
  })

  it('is frozen on issue, and drawn again the same whatever was recorded since of days before', async () => {
    await app.as('fen').post(`${pack}/edit`, { 'words-summary': '{{m1-value}} came.', 'words-figures': '{{m1}}', 'words-programme': '{{a-scorecard}}', 'words-decisions': 'None.', 'words-author': 'Fen Grange', 'known-day': '1', 'known-month': '11', 'known-year': '2026', version: await versionOf(pack) })
    expect((await app.as('fen').post(`${pack}/issue`, {})).status).toBe(303)
    const issue = new RegExp(`${pack}/issues/[0-9a-f-]+`).exec((await app.as('bo').get(pack)).html)?.[0] as string
    expect((await app.as('bo').get(issue)).text).toContain('the paper says the same, word for word and figure for figure')
    const { indicator } = rowsOfIndicators
    const late = `now() + interval '1 year', $2`
    await app.database.pool.query(`insert into indicators.values (authority_id, value_id, indicator_id, ends, state, value, known_from, recorded_at, recorded_by) values (901, gen_random_uuid(), $1, '2026-09-30', 'number', 9, '2026-10-20', ${late})`, [indicator, people.mina.id])
    await app.database.pool.query(`insert into indicators.targets (authority_id, target_id, indicator_id, printed, known_from, recorded_at, recorded_by) values (901, gen_random_uuid(), $1, '20', '2026-10-20', ${late})`, [indicator, people.mina.id])
    await app.database.pool.query(`insert into indicators.definitions select authority_id, gen_random_uuid(), indicator_id, 'Renamed', group_name, parent_id, formula, gap_of, gap_less, meaning, polarity, period_kind, year_kind, unit, decimals, source, reckoning, published_measure, owner, owner_id, quality_concern, reported, because, '2026-10-20', reconstructed, now() + interval '1 year', recorded_by from indicators.definitions where indicator_id = $1`, [indicator])
    const after = await app.as('bo').get(issue)
    expect(after.text).toContain('the paper says the same, word for word and figure for figure')
    expect(after.text).toMatch(/Renamed: its latest value|A measure 8 9/)
  })

  it('is drawn again the same after another file of published figures was loaded, on its own day too', async () => {
    const { pool } = app.database
    const publish = (value: number, at: string) => pool.query(`insert into indicators.published (measure, place, period, value, printed, source, loaded_at) values ('requests-refused-percent', 'E92000001', '2025', $1, $2, 'release.csv', ${at})`, [value, String(value)])
    await pool.query(`insert into indicators.places (code, name, level) values ('E92000001', 'England', 'England') on conflict do nothing`)
    await pool.query(`insert into indicators.indicators (authority_id, indicator_id, code, recorded_at, recorded_by) values (901, $1, 'K2', '2026-10-06', $2)`, [id(671), people.mina.id])
    await pool.query(`insert into indicators.definitions (authority_id, definition_id, indicator_id, title, group_name, formula, meaning, polarity, period_kind, year_kind, unit, decimals, source, published_measure, reported, known_from, recorded_at, recorded_by)
      values (901, gen_random_uuid(), $1, 'Refused', 'A group', 'share', 'refused out of asked', 'low', 'M', 'calendar', 'percent', 1, 'entered', 'requests-refused-percent', true, '2026-10-06', '2026-10-06', $2)`, [id(671), people.mina.id])
    await pool.query(`insert into indicators.values (authority_id, value_id, indicator_id, ends, state, value, known_from, recorded_at, recorded_by) values (901, gen_random_uuid(), $1, '2026-09-30', 'number', 24, '2026-10-06', '2026-10-06', $2)`, [id(671), people.mina.id])
    await pool.query(`insert into indicators.targets (authority_id, target_id, indicator_id, printed, known_from, recorded_at, recorded_by) values (901, gen_random_uuid(), $1, 'below the national average', '2026-10-06', '2026-10-06', $2)`, [id(671), people.mina.id])
    await publish(25.2, `'2026-06-25'`)
    const beside = (await app.as('fen').post('/papers/new', { kind: 'board-pack', title: 'Beside England', board: rows.board })).location as string
    await app.as('fen').post(`${beside}/figures`, { figure: 'reading', indicator: 'K2', section: 'figures' })
    await app.as('fen').post(`${beside}/edit`, { 'words-summary': 'Well.', 'words-figures': '{{k2}}', 'words-decisions': 'None.', 'words-author': 'Fen Grange', 'known-day': '2', 'known-month': '11', 'known-year': '2026', version: await versionOf(beside) })
    expect((await app.as('fen').post(`${beside}/issue`, {})).status).toBe(303)
    const issue = new RegExp(`${beside}/issues/[0-9a-f-]+`).exec((await app.as('bo').get(beside)).html)?.[0] as string
    expect((await app.as('bo').get(issue)).text).toContain('the paper says the same, word for word and figure for figure')
    await publish(23.1, `(select issued_at + interval '1 hour' from governance.issues where paper_id = '${beside.split('/').at(-1)}')`)
    const after = await app.as('bo').get(issue)
    expect([after.text.includes('the paper says the same, word for word and figure for figure'), after.text.includes('GREEN')]).toEqual([true, true])
    expect((await app.as('bo').get('/indicators/K2')).text).toContain('Not rated: the target is missed')
  })

  it('from casework is withheld where it is small, with its RAG, from whoever may not see it, and gives no other figure of the paper away', async () => {
    const other = (await app.as('priya').post('/papers/new', { kind: 'board-pack', title: 'Of 2021', board: rows.board })).location as string
    await app.as('priya').post(`${other}/figures`, { figure: 'reading', indicator: 'K1', section: 'figures' })
    const on = async (day: string, month: string) => {
      await app.as('priya').post(`${other}/edit`, { 'words-figures': '{{k1}}', 'known-day': day, 'known-month': month, 'known-year': '2021', version: /name="version" value="(\d+)"/.exec((await app.as('priya').get(`${other}/edit`)).html)?.[1] as string })
      return { whole: (await app.as('priya').get(other)).text, told: (await app.as('bo').get(other)).text }
    }
    const august = await on('31', '8')
    expect(august.whole).toMatch(/Plans in 20 weeks Aug 2021 25\.0% none not rated (better|worse) than/)
    expect(august.told).toMatch(/Plans in 20 weeks Aug 2021 c none (?!not rated|better|worse)/)
    // where its own source withholds it, no count of the paper is small, and still something is withheld
    await app.as('priya').post(`${other}/edit`, { 'words-summary': 'Well.', 'words-figures': '{{k1}}', 'words-decisions': 'None.', 'words-author': 'Fen Grange', 'known-day': '31', 'known-month': '8', 'known-year': '2021', version: await versionOf(other) })
    expect((await app.as('priya').post(`${other}/issue`, {})).status).toBe(303)
    const published = (await app.as('fen').post(`${other}/publish`, { reason: 'As asked.', looked: 'yes' })).location as string
    expect((await app.nobody.get(published)).text).toMatch(/In this paper \d+ figures? stands? as c/)
    await app.as('priya').post(`${other}/revise`, {})
    const april = await on('30', '4')
    expect(april.told).toMatch(/Plans in 20 weeks Apr 2021 7\d\.\d% none not rated (better|worse) than Mar 2021/)
  })

  it('is looked at by whoever publishes it, where no count stands behind it', async () => {
    await app.database.pool.query(`update indicators.values set printed = '44.0%' where value = 8`)
    const typed = (await app.as('fen').post('/papers/new', { kind: 'board-pack', title: 'To be published', board: rows.to })).location as string
    await app.as('fen').post(`${typed}/figures`, { figure: 'reading', indicator: 'M1', section: 'figures' })
    await app.as('fen').post(`${typed}/edit`, { 'words-summary': 'Well.', 'words-figures': '{{m1}}', 'words-decisions': 'None.', 'words-author': 'Fen Grange', 'known-day': '10', 'known-month': '10', 'known-year': '2026', version: await versionOf(typed) })
    expect((await app.as('fen').post(`${typed}/issue`, {})).status).toBe(303)
    expect((await app.as('fen').get(`${typed}/publish`)).text).toContain('A measure: 44.0%')
    expect((await app.as('fen').post(`${typed}/publish`, { reason: 'As asked.' })).text).toContain('Look at the numbers in the words first')
    const done = await app.as('fen').post(`${typed}/publish`, { reason: 'As asked.', looked: 'yes' })
    const page = await app.nobody.get(done.location as string)
    expect(page.text).toContain('The indicator M1, A measure: entered by people and shown as its source has it')
    expect(page.html).not.toContain('/indicators/')
  })
})

describe('the forward plan', () => {
  const items = `/forward-plans/${rows.plan}/items`
  const entry = { reference: '2/26', title: 'A new school', makers: 'Cabinet', 'considered-day': '9', 'considered-month': '12', 'considered-year': '2026', pounds: '£600,000', wards: '1', key: '' }

  it('says beside each field what is missing, and what the law makes of it', async () => {
    const bad = await app.as('fen').post(`${items}/new`, { reference: '', title: '', makers: '', pounds: 'much', privately: 'yes' })
    for (const say of ['Enter a reference', 'Enter what is to be decided', 'Enter who decides', 'The sum must be a number of pounds', 'Choose the paragraph of Schedule 12A', 'Enter why the public interest']) expect(bad.text).toContain(say)
    expect((await app.as('fen').post(`${items}/new`, { ...entry, key: 'no' })).text).toContain('By its money it is a key decision')
    expect((await app.as('fen').post(`${items}/new`, entry)).status).toBe(303)
    expect((await app.as('fen').post(`${items}/new`, entry)).text).toContain('Another decision of this plan has that reference')
  })

  it('shows how each notice stands', async () => {
    const page = await app.as('bo').get(`/forward-plans/${rows.plan}`)
    expect(page.text).toContain('A new school Cabinet key decision 9 December 2026 Given Notice of a key decision')
    await app.as('fen').post(`${items}/new`, { ...entry, reference: '3/26', title: 'A hurried contract', 'considered-day': '18', 'considered-month': '11', 'entered-day': '1', 'entered-month': '1', 'entered-year': '2026' })
    // the day since which it is public follows from what was done here, and is not typed
    expect((await app.as('bo').get(`/forward-plans/${rows.plan}`)).text).toContain('3/26 in the plan since 2 November 2026 A hurried contract')
    expect((await app.as('bo').get(`/forward-plans/${rows.plan}`)).text).toContain('One decision cannot be made lawfully on the day set, as things stand')
  })

  it('keeps what stood before, and does not overwrite somebody else', async () => {
    expect((await app.as('fen').post(`${items}/${rows.entry}`, { ...entry, reference: '1/26', title: 'Renamed', version: '1' })).status).toBe(303)
    expect((await app.as('fen').post(`${items}/${rows.entry}`, { ...entry, reference: '1/26', version: '1' })).text).toContain('Somebody else has changed it')
    const { rows: [event] } = await app.database.pool.query(`select detail from governance.events where kind = 'entry-changed'`)
    expect(event.detail.was.title).toBe('A decision')
  })

  it('gives no notice while it is not published, whatever was recorded when', async () => {
    const { rows: [draft] } = await app.database.pool.query(`insert into governance.forward_plans (authority_id, plan_id, title, headings, recorded_at) values (901, gen_random_uuid(), 'Another plan', '{}', '2026-01-01') returning plan_id as id`)
    await app.database.pool.query(`insert into governance.forward_entries (authority_id, entry_id, plan_id, rank, recorded_on, reference, title, makers, considered_on, is_key, privately, details) values (901, gen_random_uuid(), $1, 1, '2026-01-01', '7/26', 'A sale', '{Cabinet}', '{2026-12-09}', true, true, 'To sell to the highest bidder.')`, [draft.id])
    expect((await app.as('bo').get(`/forward-plans/${draft.id}`)).text).toMatch(/7\/26 A sale In private Cabinet key decision 9 December 2026 Due Notice of a key decision/)
    const refused = await app.as('fen').post(`/forward-plans/${draft.id}/publish`, {})
    expect([refused.status, refused.text.includes('the paragraph or the reason is missing: 7/26')]).toEqual([400, true])
    expect(await app.database.pool.query('select published_on from governance.forward_plans where plan_id = $1', [draft.id])).toMatchObject({ rows: [{ published_on: null }] })
    await app.database.pool.query(`update governance.forward_entries set paragraph = '3', public_interest = 'Bidders would know the price.' where plan_id = $1`, [draft.id])
    expect((await app.as('fen').post(`/forward-plans/${draft.id}/publish`, {})).status).toBe(303)
    expect((await app.as('bo').get(`/forward-plans/${draft.id}`)).text).toContain('7/26 in the plan since 2 November 2026')
    await app.database.pool.query(`update governance.forward_plans set recorded_at = '2026-12-31' where plan_id = $1`, [draft.id])
    const open = await app.nobody.get('/published/901/decisions-to-come')
    expect([open.text.includes('Bidders would know the price.'), open.text.includes('highest bidder')]).toEqual([true, false])
    await app.database.pool.query(`update governance.forward_plans set published_on = null where plan_id = $1`, [draft.id])
  })

  it('is public once published', async () => {
    const page = await app.nobody.get('/published/901/decisions-to-come')
    expect(page.text).toContain('A new school')
    for (const path of ['/published/902/decisions-to-come', '/published/abc', '/published/999']) expect((await app.nobody.get(path)).status).toBe(404)
  })
})

describe('settings of committees', () => {
  const path = '/boards/settings'
  const from = (kind: string, day: string) => ({ kind, [`${kind}-from-day`]: day, [`${kind}-from-month`]: '11', [`${kind}-from-year`]: '2026', [`${kind}-reason`]: 'The council decided it' })
  const policy = { ...from('disclosure', '2'), smallestShown: '10', smallestDenominator: '20', roundTo: '5' }

  it('are for democratic services, never laxer than the law, and bad input is answered beside the field', async () => {
    expect((await app.as('bo').get(path)).status).toBe(404)
    expect((await app.as('wen').post(path, policy)).status).toBe(404)
    const lax = await app.as('fen').post(path, { kind: 'disclosure', smallestShown: '4', smallestDenominator: '1', roundTo: '3', 'disclosure-from-day': '1', 'disclosure-from-month': '11', 'disclosure-from-year': '2026' })
    for (const field of ['smallestShown', 'smallestDenominator', 'roundTo', 'disclosure-reason']) expect([field, lax.html.includes(`id="${field}-error"`)]).toEqual([field, true])
    expect(lax.text).toContain('The day must be today or later')
    expect((await app.as('fen').post(path, { ...from('key-decisions', '2'), pounds: '1', wards: '2', days: '27' })).text).toContain('Enter a whole number from 28 to 365')
    for (const kind of ['zzz', '', 'constructor']) expect((await app.as('fen').post(path, { ...policy, kind })).text).toContain('Choose what is set: small numbers or key decisions')
    expect((await app.as('fen').post(path, { ...policy, 'disclosure-from-year': '9999' })).text).toContain('The day must be within five years')
    expect((await app.database.pool.query(`select from indicators.settings where kind = 'disclosure'`)).rowCount).toBe(0)
  })

  it('are taken back before their day, with a reason, and not from it on', async () => {
    const { rows: [{ id: past }] } = await app.database.pool.query(`insert into governance.settings (authority_id, setting_id, kind, holds_from, value, reason, recorded_at, recorded_by) values (901, gen_random_uuid(), 'key-decisions', '2026-10-01', '{"pounds": 400000, "wards": 2, "days": 30}', 'Before', '2026-10-01', $1) returning setting_id as id`, [people.fen.id])
    expect((await app.as('bo').post(`${path}/${rows.setting}`, { because: 'x' })).status).toBe(404)
    expect((await app.as('fen').post(`${path}/${id(9999)}`, { because: 'x' })).status).toBe(404)
    expect((await app.as('fen').post(`${path}/${rows.setting}`, {})).html).toContain('id="because-error"')
    expect((await app.as('fen').get(`${path}/${past}`)).location).toBe(path)
    expect((await app.as('fen').post(`${path}/${past}`, { because: 'x' })).text).toContain('Its day has come')
    expect((await app.as('fen').get(path)).html).toContain(`href="${path}/${rows.setting}"`)
    expect((await app.as('fen').post(`${path}/${rows.setting}`, { because: 'Council thought again' })).status).toBe(303)
    const page = await app.as('fen').get(path)
    expect([page.text.includes('Council thought again Fen Grange'), page.html.includes(`href="${path}/${rows.setting}"`)]).toEqual([true, false])
    expect((await app.as('fen').post(`${path}/${rows.setting}`, { because: 'Again' })).text).toContain('It was taken back already')
    await app.database.pool.query(`delete from governance.settings where setting_id = $1`, [past])
    // of small numbers too
    expect((await app.as('fen').post(path, { ...policy, ...from('disclosure', '9') })).status).toBe(303)
    const { rows: [later] } = await app.database.pool.query(`select setting_id as id from indicators.settings where kind = 'disclosure'`)
    expect((await app.as('fen').post(`${path}/${later.id}`, { because: 'Not yet' })).status).toBe(303)
    expect((await app.as('fen').get(path)).text).toContain('Not yet Fen Grange')
  })

  it('hold from their day on, are listed with who and why, and publications record the policy that they were made under', async () => {
    expect((await app.as('fen').post(path, { ...policy, ...from('disclosure', '3'), smallestShown: '20' })).status).toBe(303)
    expect((await app.as('fen').get(path)).text).toContain('Counts from 1 to 4 are shown as c')
    expect((await app.as('fen').post(path, policy)).status).toBe(303)
    const page = await app.as('fen').get(path)
    for (const words of ['Counts from 1 to 9 are shown as c', 'Monday 2 November 2026', 'The council decided it Fen Grange']) expect(page.text).toContain(words)
    const { rows: [issue] } = await app.database.pool.query(`select paper_id from governance.issues where content->>'title' = 'Waiting for a plan' and edition = 1`)
    expect((await app.as('bo').get(`/papers/${issue.paper_id}`)).text).toContain('Counts from 1 to 9 are shown as c')
    const next = (await app.as('fen').post('/papers/new', { kind: 'committee-report', title: 'Under another policy', board: rows.board })).location as string
    await app.as('fen').post(`${next}/edit`, { ...words, 'words-recommendations': 'That it be noted.', 'words-know': '{{open}} are open.', ...known, version: await versionOf(next) })
    expect((await app.as('fen').post(`${next}/issue`, {})).status).toBe(303)
    expect((await app.as('fen').post(`${next}/publish`, { reason: 'As asked.', looked: 'yes' })).status).toBe(303)
    const { rows: [kept] } = await app.database.pool.query(`select policy from governance.publications where title = 'Under another policy'`)
    expect(kept.policy).toMatchObject({ name: 'own-2026-11-02', smallestShown: 10, smallestDenominator: 20, roundTo: 5 })
  })

  it('say from when a decision is key, and how long before the plan names it', async () => {
    const items = `/forward-plans/${rows.plan}/items`
    const entry = { title: 'A small contract', makers: 'Cabinet', 'considered-day': '9', 'considered-month': '12', 'considered-year': '2026', pounds: '300000', wards: '1', key: 'no' }
    expect((await app.as('fen').post(`${items}/new`, { ...entry, reference: '20/26' })).status).toBe(303)
    expect((await app.as('fen').post(path, { ...from('key-decisions', '2'), pounds: '£250,000', wards: '2', days: '40' })).status).toBe(303)
    expect((await app.as('fen').get(`${items}/new`)).text).toContain('From 250,000 pounds it is a key decision.')
    expect((await app.as('fen').post(`${items}/new`, { ...entry, reference: '21/26' })).text).toContain('By its money it is a key decision')
    expect((await app.as('fen').post(`${items}/new`, { ...entry, key: '', reference: '21/26' })).status).toBe(303)
    expect((await app.as('bo').get(`/forward-plans/${rows.plan}`)).text).toMatch(/21\/26 .*? A small contract Cabinet key decision 9 December 2026 Given/)
    expect((await app.as('fen').get(path)).text).toContain('From £250,000, or 2 wards; in the plan 40 clear days before.')
    const told = () => app.nobody.get('/published/901/decisions-to-come').then(({ text }) => text)
    for (const words of ['£250,000 or more', 'two wards or more', 'at least 40 clear days']) expect(await told()).toContain(words)
    expect((await app.as('fen').post(path, { ...from('key-decisions', '3'), pounds: '1', wards: '1', days: '41' })).status).toBe(303)
    expect(await told()).toContain('at least 40 clear days')
  })
})
