import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importTestPlan, useTestPlan } from '../../../../test/kit/a-plan.ts'
import { aPlanWorkbook } from '../../../../test/kit/a-plan-workbook.ts'
import { people, today } from '../../../../test/kit/area.ts'
import { fillIndicators } from '../../../../test/kit/indicator-rows.ts'
import { asReader } from '../../../platform/db/transaction.ts'
import { monthKeyOf } from '../../../values/month-key.ts'
import { literalDate } from '../../../values/plain-date.ts'
import { addUpdate } from './storage/tell.ts'
import { readWorkbook } from '../../../platform/files/workbook/index.ts'

const plan = useTestPlan()
const { app, base, one } = plan

const readable = ['/improvement', base, `${base}/measures`, `${base}/actions`, `${base}/paper`, `${base}/gantt`, `${base}/risks`, `${base}/changes`]

describe('pages of a plan', () => {
  it.each(readable)('%s is refused to those who have no part in the programme', async (path) => {
    for (const who of ['rosa', 'abena', 'omar'] as const) expect((await app.as(who).get(path)).status).toBe(404)
    expect((await app.nobody.get(path)).location).toContain('/sign-in')
  })

  it('show another authority nothing of it', async () => {
    expect((await app.as('else').get('/improvement')).text).toContain('There is no plan here yet')
    expect((await app.as('else').get(base)).status).toBe(404)
  })

  it('are not there for a plan or action that is not', async () => {
    for (const path of ['/improvement/plans/none', '/improvement/plans/none/risks', `${base}/actions/${people.ines.id}`, `${base}/actions/nothing`, `${base}/actions/file/doc`]) expect((await app.as('ines').get(path)).status).toBe(404)
  })

  it('show what is stored', async () => {
    expect((await app.as('lena').get('/improvement')).text).toContain('Saltmarsh improvement plan')
    const programme = await app.as('wen').get(base)
    expect(programme.text).toContain('1 of 4 actions (25.0%) are complete or embedded')
    expect(programme.text).toContain('1 Families wait too long to hear what was decided 3')
    expect(programme.html).toContain(`${base}/actions?status=complete`)
    const action = await app.as('wen').get(`${base}/actions/${plan.ids['1.1.3']}`)
    for (const words of ['Name one person for each family', 'Know whom to ring', 'With the parent carer forum', 'Names sent to all', 'Nine in ten callers gave the name.', 'Requests decided within six weeks']) expect(action.text).toContain(words)
    const risks = await app.as('wen').get(`${base}/risks`)
    expect(risks.text).toContain('SIP 1.1.1 - 1.1.3')
    expect(risks.html).toContain(`${base}/actions/${plan.ids['1.1.2']}`)
  })

  it('show the actions that a figure counts, and no others', async () => {
    const shown = await app.as('wen').get(`${base}/actions?status=done`)
    expect([shown.text.includes('SIP 1.1.3'), shown.html.includes(plan.ids['1.1.1'])]).toEqual([true, false])
    const file = await app.as('wen').get(`${base}/actions/file/csv?status=unknown`)
    expect(file.body.toString('utf8').split('\r\n').filter((line) => line.includes('SIP'))).toHaveLength(2)
  })

  it('show an earlier day as it was known, and say what is no day', async () => {
    expect((await app.as('wen').get(`${base}?asKnown=2026-03-01`)).text).toContain('1 of 4 actions')
    expect((await app.as('wen').get(`${base}?asKnown=2026-02-01`)).text).toContain('0 of 4 actions')
    expect((await app.as('wen').get(`${base}?asKnown=2027-01-01`)).text).toContain('The day must be today or in the past')
    expect((await app.as('wen').get(`${base}/changes?since=soon`)).text).toContain('The day must be a real date')
  })

  it('print the plan back in the layout of its paper, on screen and as a workbook', async () => {
    const paper = await app.as('wen').get(`${base}/paper`)
    for (const heading of ['Project title', 'During the next 12 months we will', 'After 3 months we will have', 'Progress so far (March 2026)']) expect(paper.text).toContain(heading)
    expect(paper.html).toContain('rowspan="3"')
    const file = await app.as('wen').get(`${base}/paper.xlsx`)
    const [sheet] = readWorkbook(file.body, 'paper.xlsx').sheets
    expect(sheet?.merges).toEqual(expect.arrayContaining([{ top: 1, left: 1, bottom: 1, right: 11 }, { top: 4, left: 1, bottom: 6, right: 1 }]))
    expect(sheet?.rows.map(({ cells }) => cells.find(({ column }) => column === 2)?.text).filter((text) => text?.startsWith('SIP'))).toEqual(['SIP 1.1.1', 'SIP 1.1.2', 'SIP 1.1.3', 'SIP 2.1.1'])
  })

  it('draw the timeline with the same days in a table', async () => {
    const page = await app.as('wen').get(`${base}/gantt`)
    expect(page.html).toContain('wm-gantt__mark--late')
    expect(page.text).toContain('31 Mar 2026 late')
  })
})

describe('an update', () => {
  const path = () => `${base}/actions/${plan.ids['1.1.1']}/update`

  it('is for those who lead the action, and for whoever runs the programme', async () => {
    expect((await app.as('wen').get(path())).status).toBe(200)
    expect((await app.as('ines').get(path())).status).toBe(200)
    expect((await app.as('wen').get(`${base}/actions/${plan.ids['2.1.1']}/update`)).status).toBe(404)
    expect((await app.as('wen').post(`${base}/actions/${plan.ids['2.1.1']}/update`, { progress: 'x', cycle: '2026-10' })).status).toBe(404)
    expect((await app.as('priya').get(path())).status).toBe(404)
    expect((await app.as('lena').get(path())).status).toBe(404)
  })

  it('says beside the field what is missing, and keeps what was typed', async () => {
    const empty = await app.as('wen').post(path(), { cycle: '2026-11' })
    expect([empty.status, empty.html.includes('id="progress-error"')]).toEqual([400, true])
    const late = await app.as('wen').post(path(), { progress: 'We met in the new room', cycle: '2027-01' })
    expect(late.html).toContain('id="cycle-error"')
    expect(late.text).toContain('We met in the new room')
  })

  it('is recorded with the milestones met, and shown', async () => {
    const { milestone_id } = await one('select milestone_id from improvement.milestones where action_id = $1 and months = 3', plan.ids['1.1.1'])
    const done = await app.as('wen').post(path(), { progress: 'We meet every Tuesday now.', impact: 'Parents say that they hear sooner.', cycle: '2026-10', [`met-${milestone_id}`]: 'yes' })
    expect([done.status, done.location]).toEqual([303, `${base}/actions/${plan.ids['1.1.1']}`])
    const page = await app.as('wen').get(done.location as string)
    for (const words of ['We meet every Tuesday now.', 'October 2026', 'Wen Atherley', 'Parents say that they hear sooner.']) expect(page.text).toContain(words)
    expect(await one('select met, recorded_by from improvement.milestone_marks where milestone_id = $1', milestone_id)).toEqual({ met: true, recorded_by: people.wen.id })
    expect((await app.as('wen').get(`${base}/changes?since=2026-11-01`)).text).toContain('We meet every Tuesday now.')
  })

  it('puts the action on its owner’s own list, where it is told for the month or not', async () => {
    const mine = await app.as('wen').get('/improvement/my-actions')
    expect(mine.text).toContain('You lead 2 actions')
    expect(mine.html).toContain(`${base}/actions/${plan.ids['1.1.1']}/update`)
    expect((await app.as('ines').get('/improvement/my-actions')).text).toContain('No action has your name on it')
  })
})

describe('a status', () => {
  const path = () => `${base}/actions/${plan.ids['1.1.1']}/status`

  it('is set by whoever runs the programme', async () => {
    expect((await app.as('wen').get(path())).status).toBe(404)
    expect((await app.as('wen').post(path(), { status: 'complete', reason: 'x' })).status).toBe(404)
  })

  it('comes with what the milestones propose, and with a reason', async () => {
    expect((await app.as('ines').get(path())).text).toContain('Overdue is proposed. It was due by 30 June 2026')
    const empty = await app.as('ines').post(path(), {})
    for (const field of ['status', 'reason']) expect(empty.html).toContain(`id="${field}-error"`)
  })

  it('is recorded with who, why and what was proposed, and the earlier one stays', async () => {
    const seen = /name="seen" value="([^"]+)"/.exec((await app.as('ines').get(path())).html)?.[1] ?? ''
    expect((await app.as('ines').post(path(), { status: 'delayed', reason: 'The second milestone slipped', seen })).status).toBe(303)
    expect(await one(`select status, reason, proposed, recorded_by from improvement.statuses where action_id = $1 order by status_id desc limit 1`, plan.ids['1.1.1'])).toEqual({ status: 'delayed', reason: 'The second milestone slipped', proposed: 'overdue', recorded_by: people.ines.id })
    expect((await app.as('ines').get(`${base}?asKnown=2026-11-01`)).html).toContain('status=in-progress')
    const again = await app.as('ines').post(path(), { status: 'complete', reason: 'x', seen })
    expect([again.status, again.text.includes('Somebody else set the status meanwhile')]).toEqual([400, true])
  })

  it('changes the programme, the list and the paper at once', async () => {
    expect((await app.as('lena').get(base)).text).toContain('1 delayed or at risk')
    expect((await app.as('lena').get(`${base}/actions?status=delayed`)).text).toContain('SIP 1.1.1')
    expect((await app.as('lena').get(`${base}/paper`)).text).toContain('Delayed or at risk')
  })
})

describe('a risk', () => {
  it('is rated anew with a reason, and its ratings stay', async () => {
    const { risk_id } = await one(`select risk_id from improvement.risks where risk = 'Posts stay empty'`)
    const path = `${base}/risks/${risk_id}`
    expect((await app.as('wen').get(path)).status).toBe(404)
    expect((await app.as('ines').get(`${base}/risks/${people.ines.id}`)).status).toBe(404)
    expect((await app.as('ines').post(path, {})).html).toContain('id="rating-error"')
    expect((await app.as('ines').post(path, { rating: 'amber', reason: 'x' })).text).toContain('This is its rating already')
    expect((await app.as('ines').post(path, { rating: 'red', reason: 'Two people left' })).status).toBe(303)
    const shown = await app.as('wen').get(`${base}/risks`)
    for (const words of ['Two people left', 'Amber since']) expect(shown.text).toContain(words)
  })

  const seenAt = async (path: string) => /name="seen" value="([^"]+)"/.exec((await app.as('ines').get(path)).html)?.[1] ?? ''

  it('is worded anew with a reason, which stands beside the change; a past day has what was said then, and a file does not undo it', async () => {
    const { risk_id } = await one(`select risk_id from improvement.risks where risk = 'Posts stay empty'`)
    const path = `${base}/risks/${risk_id}/words`
    for (const at of [path, `${base}/risks/new/words`]) expect([(await app.as('wen').get(at)).status, (await app.as('wen').post(at, { risk: 'x', reason: 'x' })).status]).toEqual([404, 404])
    expect((await app.as('ines').get(`${base}/risks/${people.ines.id}/words`)).status).toBe(404)
    const form = await app.as('ines').get(path)
    for (const said of ['Posts stay empty', 'Families wait', 'Agency cover', 'value="SIP 1.1.1 - 1.1.3"']) expect(form.html).toContain(said)
    const empty = await app.as('ines').post(path, { risk: ' ', severity: 'Kept as typed' })
    for (const said of ['id="risk-error"', 'id="reason-error"', 'Kept as typed']) expect(empty.html).toContain(said)
    const seen = await seenAt(path)
    const fields = { risk: 'Posts stay empty in both teams', refs: 'SIP 1.1.1 - 1.1.3', severity: 'Families wait', likelihood: 'Likely', mitigation: 'Agency cover until May', owner: 'Head of SEND', seen, reason: 'The board asked' }
    expect((await app.as('ines').post(path, fields)).status).toBe(303)
    expect((await app.as('ines').post(path, { ...fields, risk: 'Ours' })).text).toContain('Somebody else, or a file, changed this meanwhile')
    const now = await app.as('wen').get(`${base}/risks`)
    for (const said of ['Posts stay empty in both teams', 'Likely', 'Agency cover until May', 'Head of SEND']) expect(now.text).toContain(said)
    const then = await app.as('ines').get(`${base}/risks?asKnown=2026-11-01`)
    expect([then.text.includes('Agency cover'), then.text.includes('until May'), then.html.includes('/words')]).toEqual([true, false, false])
    const changes = await app.as('lena').get(`${base}/changes?since=2026-11-01`)
    for (const said of ['Risk, Mitigation', 'Agency cover → Agency cover until May', 'Because: The board asked']) expect(changes.text).toContain(said)
    await importTestPlan(app.database, aPlanWorkbook())
    expect(await one('select risk, mitigation, likelihood from improvement.risks where risk_id = $1', risk_id)).toEqual({ risk: 'Posts stay empty in both teams', mitigation: 'Agency cover until May', likelihood: 'Likely' })
    expect((await app.database.pool.query('select 1 from improvement.risks')).rowCount).toBe(2)
  })

  it('that somebody else worded meanwhile is shown as it stands, and saved at the second try', async () => {
    const path = `${base}/risks/${(await one(`select risk_id from improvement.risks order by position limit 1`)).risk_id}/words`
    const seen = await seenAt(path)
    const now = Object.fromEntries([...(await app.as('ines').get(path)).html.matchAll(/name="(risk|severity)"[^>]*>([^<]*)</g)].map(([, name, text]) => [name as string, text as string]))
    const shown = /name="shown" value="([^"]*)"/.exec((await app.as('ines').get(path)).html)?.[1] ?? ''
    expect((await app.as('ines').post(path, { ...now, severity: 'Worse than thought', seen, shown, reason: 'First' })).status).toBe(303)
    const mine = { ...now, risk: 'Mine', seen, shown, reason: 'Second' }
    const refused = await app.as('ines').post(path, mine)
    expect([refused.status, refused.text.includes('Look at what is there now'), refused.text.includes('Worse than thought')]).toEqual([400, true, true])
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(refused.html)?.[1] ?? ''
    expect((await app.as('ines').post(path, { ...mine, severity: 'Worse than thought', seen: value('seen'), shown: value('shown') })).status).toBe(303)
    expect(await one(`select risk, severity from improvement.risks order by position limit 1`)).toEqual({ risk: 'Mine', severity: 'Worse than thought' })
  })

  it('is added by hand, for the actions that it names, and a past day does not have it', async () => {
    const path = `${base}/risks/new/words`
    const seen = await seenAt(path)
    expect((await app.as('ines').post(path, { risk: 'The forum stops meeting', refs: 'SIP 1.1.2', seen, reason: 'Raised by the forum' })).location).toBe(`${base}/risks`)
    const shown = await app.as('ines').get(`${base}/risks`)
    expect([shown.text.includes('The forum stops meeting'), shown.html.includes(`${base}/actions/${plan.ids['1.1.2']}`), shown.text.includes('Add a risk')]).toEqual([true, true, true])
    expect((await app.as('wen').get(`${base}/risks?asKnown=2026-11-01`)).text).not.toContain('The forum stops meeting')
    expect((await app.as('wen').get(`${base}/actions/${plan.ids['1.1.2']}`)).text).toContain('The forum stops meeting')
    expect(await one(`select detail->>'reason' as reason, recorded_by from improvement.events where kind = 'added' and detail->>'name' = 'The forum stops meeting'`)).toEqual({ reason: 'Raised by the forum', recorded_by: people.ines.id })
  })
})

describe('a measure', () => {
  it('is linked to an indicator by whoever runs the programme, and then shows its figure', async () => {
    const { measure_id } = await one(`select measure_id from improvement.measures where words = 'Requests decided within six weeks'`)
    const path = `${base}/measures/${measure_id}`
    expect((await app.as('wen').get(path)).status).toBe(404)
    expect((await app.as('ines').get(`${base}/measures/${people.ines.id}`)).status).toBe(404)
    expect((await app.as('wen').get(`${base}/measures`)).text).toContain('No indicator yet')
    await fillIndicators(app.database.pool, 901, people.priya.id)
    const wrong = await app.as('ines').post(path, { indicator: 'nothing', version: '1' })
    expect([wrong.status, wrong.html.includes('id="indicator-error"')]).toEqual([400, true])
    expect((await app.as('ines').post(path, { indicator: 'M1', version: '1' })).status).toBe(303)
    expect((await app.as('ines').post(path, { indicator: '', version: '1' })).text).toContain('Somebody else changed this meanwhile')
    expect((await app.as('wen').get(`${base}/measures`)).text).toContain('8 in Sep 2026')
    expect(await one(`select detail->>'becomes' as becomes from improvement.events where kind = 'measure-linked'`)).toEqual({ becomes: 'M1' })
  })
})

describe('what an action waits for', () => {
  const path = () => `${base}/actions/${plan.ids['1.1.2']}/waits-for`

  it('is another action, and never itself by way of others', async () => {
    expect((await app.as('wen').get(path())).status).toBe(404)
    expect((await app.as('ines').get(`${base}/actions/${people.ines.id}/waits-for`)).status).toBe(404)
    expect((await app.as('ines').post(path(), {})).html).toContain('id="on-error"')
    expect((await app.as('ines').post(path(), { on: plan.ids['1.1.1'], why: 'Its figures come from the meeting' })).status).toBe(303)
    expect((await app.as('wen').get(`${base}/actions/${plan.ids['1.1.2']}`)).text).toContain('Its figures come from the meeting')
    expect((await app.as('wen').get(`${base}/actions/${plan.ids['1.1.1']}`)).text).toContain('Is waited for by')
    expect((await app.as('ines').post(`${base}/actions/${plan.ids['1.1.1']}/waits-for`, { on: plan.ids['1.1.2'] })).text).toContain('waits for SIP 1.1.1 itself')
  })
})

describe('the first day and the leads', () => {
  it('are for whoever runs the programme', async () => {
    for (const path of [`${base}/start`, `${base}/leads`]) expect((await app.as('wen').get(path)).status).toBe(404)
  })

  it('take a day, once', async () => {
    expect((await app.as('ines').post(`${base}/start`, {})).html).toContain('id="starts-error"')
    const day = { resources: 'Two posts until 2027', 'starts-day': '1', 'starts-month': '2', 'starts-year': '2026', version: '1' }
    expect((await app.as('ines').post(`${base}/start`, day)).status).toBe(303)
    expect((await app.as('ines').post(`${base}/start`, day)).text).toContain('Somebody else changed this meanwhile')
    expect(await one(`select starts_on, resources from improvement.plans`)).toEqual({ starts_on: '2026-02-01', resources: 'Two posts until 2027' })
    expect(await one(`select array_agg(detail->>'becomes' order by detail->>'field') as becomes from improvement.events where kind = 'start-set'`)).toEqual({ becomes: ['2026-02-01', 'Two posts until 2027'] })
  })

  it('say whom a name stands for, and put the action on their list', async () => {
    const page = await app.as('ines').get(`${base}/leads`)
    const nth = page.html.match(/id="lead-(\d)"[^>]*>|Who is ([^<]+)\?/g)?.findIndex((text) => text.includes('Web editor')) ?? -1
    expect(nth).toBeGreaterThanOrEqual(0)
    const fields = Object.fromEntries([...page.html.matchAll(/Who is ([^<]+)\?/g)].map(([, name], n) => [`lead-${n}`, name === 'Web editor' ? people.priya.id : name === 'Head of SEND' ? people.wen.id : '']))
    expect((await app.as('ines').post(`${base}/leads`, { ...fields, 'lead-0': people.else.id })).status).toBe(400)
    expect((await app.as('ines').post(`${base}/leads`, fields)).status).toBe(303)
    expect((await app.as('priya').get('/improvement/my-actions')).text).toContain('You lead 1 action')
    expect((await app.as('priya').get(`${base}/actions/${plan.ids['2.1.1']}/update`)).status).toBe(200)
  })
})

describe('a past day', () => {
  it('has the first day, the leads’ people and the measures’ indicators of then', async () => {
    const ago = async (table: string, column: string, where: string) => app.database.pool.query(`update improvement.${table} set ${column} = ${column} - interval '3 days' where ${where}`)
    // what was said today in the tests above is of three days ago from here on
    await ago('wordings', 'known_until', `kind in ('plan', 'measure')`)
    await ago('lead_namings', 'known_from', 'true')
    await app.as('ines').post(`${base}/leads`, Object.fromEntries([...(await app.as('ines').get(`${base}/leads`)).html.matchAll(/Who is ([^<]+)\?/g)].map(([, name], n) => [`lead-${n}`, name === 'Web editor' ? people.mina.id : name === 'Head of SEND' ? people.wen.id : ''])))
    await app.as('ines').post(`${base}/start`, { resources: 'Three posts', 'starts-day': '1', 'starts-month': '3', 'starts-year': '2026', version: '2' })
    expect((await app.as('wen').get(`${base}/actions`)).text).toContain('Web editor Mina Orchard')
    expect((await app.as('wen').get(`${base}/actions?asKnown=2026-11-01`)).text).toContain('Web editor Priya Nandra')
    expect((await app.as('wen').get(`${base}/actions?asKnown=2026-10-01`)).text).not.toMatch(/Web editor (Priya|Mina)/)
    const due = async (day: string) => /SIP 1\.1\.2.*?by (\d+ \w+ \d+)/.exec((await app.as('wen').get(`${base}/actions${day}`)).text)?.[1]
    expect([await due(''), await due('?asKnown=2026-11-01'), await due('?asKnown=2026-10-01')]).toEqual(['31 Aug 2026', '31 Jul 2026', '30 Jun 2026'])
    expect((await app.as('wen').get(`${base}/measures`)).text).toContain('8 in Sep 2026')
    expect((await app.as('wen').get(`${base}/measures?asKnown=2026-11-01`)).text).toContain('1 of them linked to an indicator. As known at the end of 1 November 2026.')
    expect((await app.as('wen').get(`${base}/measures?asKnown=2026-10-01`)).text).toContain('0 of them linked to an indicator')
    expect((await app.as('wen').get(`${base}/measures?asKnown=soon`)).text).toContain('The day must be a real date')
  })
})

describe('a past day that somebody goes on reading', () => {
  const day = 'asKnown=2026-10-20'

  it('is carried to every page that is led to, and each says which day it shows, with the way back to now', async () => {
    for (const path of [base, `${base}/actions`, `${base}/paper`, `${base}/gantt`, `${base}/measures`, `${base}/risks`, `${base}/changes`, `${base}/challenges`, `${base}/fit-for-purpose`, `${base}/actions/${plan.ids['1.1.1']}`]) {
      const { html, text } = await app.as('wen').get(`${path}?${day}`)
      expect([path, text.includes('As known at the end of 20 October 2026'), html.includes(`href="${path}">As known now</a>`)]).toEqual([path, true, true])
      const within = [...html.matchAll(/href="(\/improvement\/plans\/[^"]*)">(?!As known now)/g)].map(([, href]) => href as string).filter((href) => !/\/voice/.test(href))
      expect([path, within.length > 0, within.filter((href) => !href.includes(day))]).toEqual([path, true, []])
      expect((await app.as('wen').get(path)).text).not.toContain('What was said later is not here')
    }
  })

  it('shows nothing of an action that was told later, and offers nothing to change', async () => {
    await app.as('ines').post(`${base}/actions/${plan.ids['2.1.1']}/evidence`, { title: 'Told later', kind: 'link', shows: 'effect', address: 'https://example.test/later' })
    await app.as('ines').post(`${base}/actions/${plan.ids['2.1.1']}/waits-for`, { on: plan.ids['1.1.3'] as string, why: 'It waits since today' })
    const at = `${base}/actions/${plan.ids['2.1.1']}`
    const [now, then] = [(await app.as('ines').get(at)).text, (await app.as('ines').get(`${at}?${day}`)).text]
    for (const words of ['Told later', 'It waits since today', 'Set the status']) expect([words, now.includes(words), then.includes(words)]).toEqual([words, true, false])
    expect((await app.as('ines').get(`${at}?asKnown=soon`)).text).toContain('The day must be a real date')
  })

  it('asks of the plan of then what inspectors ask', async () => {
    expect((await app.as('wen').get(`${base}/fit-for-purpose?asKnown=soon`)).text).toContain('The day must be a real date')
    await app.as('ines').post(`${base}/areas/new`, { number: '77', words: 'Nobody answers this', reason: 'New', seen: 'new-a-form' })
    const found = async (query: string) => (await app.as('wen').get(`${base}/fit-for-purpose${query}`)).text.includes('Nobody answers this')
    expect([await found(''), await found(`?${day}`)]).toEqual([true, false])
  })
})

describe('a plan of one authority', () => {
  it('is not run by somebody who leads actions in it and runs the programme of another', async () => {
    await app.database.pool.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values (902, $1, 'programme-manager', '2020-01-01')`, [people.wen.id])
    const shown = await app.as('wen').get(`${base}/actions/${plan.ids['1.1.1']}`)
    expect([shown.status, shown.html.includes('/status')]).toEqual([200, false])
    for (const path of [`${base}/actions/${plan.ids['1.1.1']}/status`, `${base}/start`, `${base}/leads`, `${base}/actions/${plan.ids['1.1.2']}/waits-for`]) {
      expect((await app.as('wen').get(path)).status).toBe(404)
      expect((await app.as('wen').post(path, { status: 'complete', reason: 'x' })).status).toBe(404)
    }
    expect((await app.as('wen').get(`${base}/actions/${plan.ids['2.1.1']}/update`)).status).toBe(404) // led by somebody else
    await app.database.pool.query(`delete from identity.appointments where authority_id = 902 and person_id = $1`, [people.wen.id])
  })

  it('takes no status from those who only tell of actions, and no word in another hand, whatever the server passes', async () => {
    const say = (who: 'wen' | 'ines', hand: 'wen' | 'ines') => asReader(app.database.pool, { person: people[who].id, today }, (trx) => sql`insert into improvement.statuses
      (authority_id, status_id, action_id, status, known_from, recorded_at, recorded_by) values (901, gen_random_uuid(), ${plan.ids['1.1.2']}, 'embedded', now(), now(), ${people[hand].id})`.execute(trx))
    for (const [who, hand] of [['wen', 'wen'], ['ines', 'wen']] as const) await expect(say(who, hand)).rejects.toThrow('row-level security')
    const update = asReader(app.database.pool, { person: people.wen.id, today }, (trx) => addUpdate(trx, { authority: 901, person: people.ines.id, now: new Date() }, plan.ids['1.1.1'], { cycle: monthKeyOf(literalDate(today)), kind: 'progress', words: 'x' }))
    await expect(update).rejects.toThrow('row-level security')
  })
})
