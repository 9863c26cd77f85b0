import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../../../../test/kit/app.ts'
import { people } from '../../../../test/kit/area.ts'
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
    expect(page.html).toContain('href="/figures?asAt=2026-11-02"')
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

  it('makes a page, a CSV and a PDF that agree, for anyone to read', async () => {
    const done = await app.as('fen').post(`${paper}/publish`, {})
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
    expect((await app.as('bo').get(paper)).text).toContain('August 2021 12 3 25.0%')
    const { rows: [kept] } = await app.database.pool.query('select policy, withheld_small, withheld_besides from governance.publications where title = $1', ['Waiting for a plan'])
    expect(kept.policy).toMatchObject({ name: 'national-2024', smallestShown: 5 })
    expect([kept.withheld_small > 0, kept.withheld_besides > 0]).toEqual([true, true])
  })

  it('is not done twice, and can be taken back with a reason', async () => {
    expect((await app.as('fen').post(`${paper}/publish`, {})).status).toBe(400)
    const id = published.split('/').at(-1) as string
    expect((await app.as('fen').post(`/publications/${id}/withdraw`, { because: '' })).text).toContain('Enter why it is withdrawn')
    expect((await app.nobody.get('/published')).text).toContain('Harrowmoor')
    expect((await app.as('fen').post(`/publications/${id}/withdraw`, { because: 'A wrong table.' })).status).toBe(303)
    expect((await app.nobody.get(published)).status).toBe(404)
    expect((await app.nobody.get(`${published}/pdf`)).status).toBe(404)
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
    await app.as('fen').post(`${items}/new`, { ...entry, reference: '3/26', title: 'A hurried contract', 'considered-day': '18', 'considered-month': '11' })
    expect((await app.as('bo').get(`/forward-plans/${rows.plan}`)).text).toContain('One decision cannot be made lawfully on the day set, as things stand')
  })

  it('keeps what stood before, and does not overwrite somebody else', async () => {
    expect((await app.as('fen').post(`${items}/${rows.entry}`, { ...entry, reference: '1/26', title: 'Renamed', version: '1' })).status).toBe(303)
    expect((await app.as('fen').post(`${items}/${rows.entry}`, { ...entry, reference: '1/26', version: '1' })).text).toContain('Somebody else has changed it')
    const { rows: [event] } = await app.database.pool.query(`select detail from governance.events where kind = 'entry-changed'`)
    expect(event.detail.was.title).toBe('A decision')
  })

  it('is public once published', async () => {
    const page = await app.nobody.get('/published/901/decisions-to-come')
    expect(page.text).toContain('A new school')
    for (const path of ['/published/902/decisions-to-come', '/published/abc', '/published/999']) expect((await app.nobody.get(path)).status).toBe(404)
  })
})
