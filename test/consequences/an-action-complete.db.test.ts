import { beforeAll, describe, expect, it } from 'vitest'
import { actionIds, importTestPlan, planCode } from '../kit/a-plan.ts'
import { useApp } from '../kit/app.ts'
import { people } from '../kit/area.ts'
import { fillGovernance, rowsOfGovernance as rows } from '../kit/governance-rows.ts'

const app = useApp()
let pack: string
let action: string
let report: string

const row = (text: string) => /All actions (\d+) (\d+) (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)/.exec(text)?.slice(1).map(Number)

/** What the page of an action's status was shown with: nobody is overwritten. */
const seenAt = async (of: string) => /name="seen" value="([^"]*)"/.exec((await app.as('ines').get(`/improvement/plans/${planCode}/actions/${of}/status`)).html)?.[1] ?? ''

beforeAll(async () => {
  await fillGovernance(app.database.pool, 901, people.priya.id)
  await importTestPlan(app.database)
  // on the area's own day, and not on the one of the machine
  await app.database.pool.query(`update improvement.plans set made_at = '2026-11-01'`)
  action = (await actionIds(app.database))['1.1.2']
  const linked = await app.as('ines').post(`/recommendations/${rows.recommendation}/actions`, { action, part: '1' })
  if (linked.status !== 303) throw new Error(linked.text)
  pack = (await app.as('ines').post('/papers/new', { kind: 'board-pack', title: 'Pack', board: rows.board })).location as string
  const { rows: [workstream] } = await app.database.pool.query(`select workstream_id as id from improvement.actions where action_id = $1`, [action])
  report = (await app.as('ines').post('/papers/new', { kind: 'workstream-report', title: 'Report', board: rows.board, workstream: workstream.id })).location as string
})

describe('an action that is marked complete', () => {
  it('changes the programme, the board pack, the workstream lead’s report and the tracker, which proposes the officer’s report', async () => {
    expect((await app.as('bo').get('/recommendations?which=ready')).text).not.toContain('That it be done.')
    expect((await app.as('bo').get(pack)).text).toContain('That it be done. (part 1) SIP 1.1.2')
    const before = { pack: row((await app.as('bo').get(pack)).text), done: /(\d+) of \d+ actions of the plan are complete or embedded/.exec((await app.as('bo').get(pack)).text)?.[1] }
    expect(before.pack?.length).toBe(8)
    const seen = await seenAt(action)
    const set = await app.as('ines').post(`/improvement/plans/${planCode}/actions/${action}/status`, { status: 'complete', reason: 'The board saw it work.', seen })
    expect(set.status).toBe(303)
    const after = await app.as('bo').get(pack)
    const complete = 5 // all, then not yet started, in progress, delayed, overdue, complete
    expect(row(after.text)?.[complete]).toBe((before.pack?.[complete] ?? 0) + 1)
    expect(Number(/(\d+) of \d+ actions of the plan are complete or embedded/.exec(after.text)?.[1])).toBe(Number(before.done) + 1)
    expect((await app.as('bo').get(report)).text).toMatch(/1\.1\.2 .*? Complete/)
    expect((await app.as('bo').get(`/improvement/plans/${planCode}`)).text).toContain('Complete')
    expect(after.text).toMatch(/That it be done\. \(part 1\) SIP 1\.1\.2 .*? Complete/)
    const tracker = await app.as('bo').get('/recommendations?which=ready')
    for (const words of ['1 ready to report', 'That it be done.', 'SIP 1.1.2 Complete All linked actions are complete: ready to report to the committee']) expect(tracker.text).toContain(words)
    const proposed = await app.as('wen').get(`/recommendations/${rows.recommendation}`)
    expect(proposed.text).toContain('The report below is filled in from them.')
    expect(proposed.html).toMatch(/value="reported-complete"[^>]*checked/)
    expect(proposed.html).toContain('SIP 1.1.2: Complete. The board saw it work.</textarea>')
    expect((await app.as('cora').get(`/recommendations/${rows.recommendation}`)).text).toContain('An officer reports it, and the committee closes it.')
  })

  it('leaves what was issued before as it was', async () => {
    const version = /name="version" value="(\d+)"/.exec((await app.as('ines').get(`${pack}/edit`)).html)?.[1] as string
    const words = Object.fromEntries(['summary', 'decisions', 'author'].map((key) => [`words-${key}`, 'Words.']))
    await app.as('ines').post(`${pack}/edit`, { ...words, 'words-programme': '{{by-status}}', 'known-day': '2', 'known-month': '11', 'known-year': '2026', version })
    expect((await app.as('ines').post(`${pack}/issue`, {})).status).toBe(303)
    const issued = row((await app.as('bo').get(pack)).text)
    const other = (await actionIds(app.database))['2.1.1']
    const later = await seenAt(other)
    await app.as('ines').post(`/improvement/plans/${planCode}/actions/${other}/status`, { status: 'embedded', reason: 'It holds.', seen: later })
    expect(row((await app.as('bo').get(pack)).text)).toEqual(issued)
    const issue = new RegExp(`${pack}/issues/[0-9a-f-]+`).exec((await app.as('bo').get(pack)).html)?.[0] as string
    const again = await app.as('bo').get(issue)
    expect(again.text).toContain('All actions, Embedded')
    // it was set on the day of the paper, after the paper had left
    expect(again.text).toContain('the paper says the same, word for word and figure for figure')
    // and so was another plan made
    const made = await app.database.pool.query(`insert into improvement.plans select (jsonb_populate_record(p, jsonb_build_object('plan_id', gen_random_uuid(), 'code', 'later', 'made_at',
      (select max(issued_at) + interval '1 second' from governance.issues)))).* from improvement.plans p where code = $1 returning made_at`, [planCode])
    expect(made.rows[0].made_at.toISOString().slice(0, 10)).toBe('2026-11-02')
    expect((await app.as('bo').get(issue)).text).toContain('the paper says the same, word for word and figure for figure')
    await app.database.pool.query(`delete from improvement.plans where code = 'later'`)
  })

  it('reported by an officer moves the tracker, which waits for the committee', async () => {
    const path = `/recommendations/${rows.recommendation}`
    const version = String((await app.database.pool.query('select version from governance.recommendations where recommendation_id = $1', [rows.recommendation])).rows[0].version)
    await app.as('wen').post(path, { step: 'reported-complete', part: '1', note: 'As the plan says.', version })
    expect((await app.as('bo').get('/recommendations?which=ready')).text).not.toContain('That it be done.')
    expect((await app.as('cora').get('/recommendations?which=waiting')).text).toContain('That it be done.')
    expect((await app.as('bo').get(`/boards/${rows.board}`)).text).toContain('1 open')
  })
})
