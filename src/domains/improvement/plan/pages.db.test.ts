import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { actionIds, importTestPlan, planCode, type ActionIds } from '../../../../test/kit/a-plan.ts'
import { aPlanWorkbook } from '../../../../test/kit/a-plan-workbook.ts'
import { useApp } from '../../../../test/kit/app.ts'
import { people, today } from '../../../../test/kit/area.ts'
import { fillIndicators } from '../../../../test/kit/indicator-rows.ts'
import { asReader } from '../../../platform/db/transaction.ts'
import { monthKeyOf } from '../../../values/month-key.ts'
import { literalDate } from '../../../values/plain-date.ts'
import { eraseEvidenceFile } from './storage/evidence.ts'
import { addUpdate } from './storage/tell.ts'
import { findAction } from './storage/actions.ts'
import { findPlan } from './storage/plans.ts'
import { sayRemoved } from '../reading/storage/removals.ts'
import { readWorkbook } from '../../../platform/files/workbook/index.ts'

const app = useApp()
const base = `/improvement/plans/${planCode}`
const one = async (text: string, ...values: unknown[]) => (await app.database.pool.query(text, values)).rows[0]
let ids: ActionIds

beforeAll(async () => {
  await importTestPlan(app.database)
  ids = await actionIds(app.database)
})

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
    const action = await app.as('wen').get(`${base}/actions/${ids['1.1.3']}`)
    for (const words of ['Name one person for each family', 'Know whom to ring', 'With the parent carer forum', 'Names sent to all', 'Nine in ten callers gave the name.', 'Requests decided within six weeks']) expect(action.text).toContain(words)
    const risks = await app.as('wen').get(`${base}/risks`)
    expect(risks.text).toContain('SIP 1.1.1 - 1.1.3')
    expect(risks.html).toContain(`${base}/actions/${ids['1.1.2']}`)
  })

  it('show the actions that a figure counts, and no others', async () => {
    const shown = await app.as('wen').get(`${base}/actions?status=done`)
    expect([shown.text.includes('SIP 1.1.3'), shown.html.includes(ids['1.1.1'])]).toEqual([true, false])
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
  const path = () => `${base}/actions/${ids['1.1.1']}/update`

  it('is for those who lead the action, and for whoever runs the programme', async () => {
    expect((await app.as('wen').get(path())).status).toBe(200)
    expect((await app.as('ines').get(path())).status).toBe(200)
    expect((await app.as('wen').get(`${base}/actions/${ids['2.1.1']}/update`)).status).toBe(404)
    expect((await app.as('wen').post(`${base}/actions/${ids['2.1.1']}/update`, { progress: 'x', cycle: '2026-10' })).status).toBe(404)
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
    const { milestone_id } = await one('select milestone_id from improvement.milestones where action_id = $1 and months = 3', ids['1.1.1'])
    const done = await app.as('wen').post(path(), { progress: 'We meet every Tuesday now.', impact: 'Parents say that they hear sooner.', cycle: '2026-10', [`met-${milestone_id}`]: 'yes' })
    expect([done.status, done.location]).toEqual([303, `${base}/actions/${ids['1.1.1']}`])
    const page = await app.as('wen').get(done.location as string)
    for (const words of ['We meet every Tuesday now.', 'October 2026', 'Wen Atherley', 'Parents say that they hear sooner.']) expect(page.text).toContain(words)
    expect(await one('select met, recorded_by from improvement.milestone_marks where milestone_id = $1', milestone_id)).toEqual({ met: true, recorded_by: people.wen.id })
    expect((await app.as('wen').get(`${base}/changes?since=2026-11-01`)).text).toContain('We meet every Tuesday now.')
  })

  it('puts the action on its owner’s own list, where it is told for the month or not', async () => {
    const mine = await app.as('wen').get('/improvement/my-actions')
    expect(mine.text).toContain('You lead 2 actions')
    expect(mine.html).toContain(`${base}/actions/${ids['1.1.1']}/update`)
    expect((await app.as('ines').get('/improvement/my-actions')).text).toContain('No action has your name on it')
  })
})

describe('a status', () => {
  const path = () => `${base}/actions/${ids['1.1.1']}/status`

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
    expect(await one(`select status, reason, proposed, recorded_by from improvement.statuses where action_id = $1 order by status_id desc limit 1`, ids['1.1.1'])).toEqual({ status: 'delayed', reason: 'The second milestone slipped', proposed: 'overdue', recorded_by: people.ines.id })
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

describe('evidence', () => {
  const path = () => `${base}/actions/${ids['1.1.1']}/evidence`

  it('is refused to others, and asks for what it needs beside the field', async () => {
    expect((await app.as('lena').get(path())).status).toBe(404)
    const empty = await app.as('wen').post(path(), {})
    for (const field of ['title', 'kind', 'shows']) expect(empty.html).toContain(`id="${field}-error"`)
    const wrong = await app.as('wen').post(path(), { title: 'A page', kind: 'link', shows: 'effect', address: 'javascript:alert(1)' })
    expect(wrong.html).toContain('id="address-error"')
  })

  it('is kept and shown as a link or a meeting', async () => {
    await app.as('wen').post(path(), { title: 'Survey of parents', kind: 'link', shows: 'effect', address: 'https://example.test/survey' })
    await app.as('wen').post(path(), { title: 'Board', kind: 'meeting', shows: 'doing', 'on-day': '3', 'on-month': '10', 'on-year': '2026' })
    const page = await app.as('wen').get(`${base}/actions/${ids['1.1.1']}`)
    expect(page.html).toContain('href="https://example.test/survey"')
    expect(page.text).toContain('Board held on 3 October 2026')
  })
})

describe('a file as evidence', () => {
  const path = () => `${base}/actions/${ids['1.1.2']}/evidence/file`
  const pdf = Buffer.from('%PDF-1.7\nminutes of the board')
  const send = (bytes: Buffer, name = 'minutes.pdf', fields: Record<string, string> = { title: 'Minutes', shows: 'doing' }) => app.as('ines').upload(path(), fields, [{ field: 'file', name, bytes }])
  const stored = () => one(`select evidence_id, title, file_name, file_type, size, recorded_by from improvement.evidence where kind = 'file'`)

  it('is for those who may tell of the action', async () => {
    expect((await app.as('lena').get(path())).status).toBe(404)
    expect((await app.as('lena').upload(path(), { shows: 'doing' }, [{ field: 'file', name: 'a.pdf', bytes: pdf }])).status).toBe(404)
    expect((await app.as('ines').get(`${base}/actions/${people.ines.id}/evidence/file`)).status).toBe(404)
    expect((await app.as('ines').get(path())).text).toContain('of up to 20 MB')
  })

  it.each([
    ['no file', Buffer.alloc(0), '', 'Choose a file'], ['an empty one', Buffer.alloc(0), 'a.pdf', 'The file is empty'], ['a page', Buffer.from('<html><script>'), 'a.pdf', 'Choose a PDF'],
    ['another name', pdf, 'a.docx', 'does not fit what is in it'], ['too much', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'a.txt', 'larger than 20 MB'],
  ])('is refused beside the field: %s', async (_, bytes, name, words) => {
    const answer = await send(bytes, name, { title: 'Typed words', shows: 'effect' })
    expect([answer.status, answer.html.includes('id="file-error"'), answer.text.includes(words), answer.html.includes('value="Typed words"')]).toEqual([400, true, true, true])
    expect((await send(pdf, 'a.pdf', {})).html).toContain('id="shows-error"')
    expect(await stored()).toBeUndefined()
  })

  it('is kept once, and sent as it came to those who see the programme, never to be opened here', async () => {
    expect((await send(pdf)).status).toBe(303)
    expect((await send(pdf, 'again.pdf')).text).toContain('This file is evidence of this action already')
    const { evidence_id, ...row } = await stored()
    expect(row).toEqual({ title: 'Minutes', file_name: 'minutes.pdf', file_type: 'application/pdf', size: pdf.length, recorded_by: people.ines.id })
    const shown = await app.as('lena').get(`${base}/actions/${ids['1.1.2']}`)
    expect(shown.text).toContain('Minutes minutes.pdf, PDF, 1 KB · shows that it was done · Ines Barrow')
    expect(shown.text).not.toContain('Withdraw')
    const file = await app.as('lena').get(`${base}/actions/${ids['1.1.2']}/evidence/${evidence_id}/file`)
    expect([file.body.equals(pdf), file.headers['content-disposition'], file.headers['content-type'], file.headers['x-content-type-options']]).toEqual([true, 'attachment; filename="minutes.pdf"', 'application/pdf', 'nosniff'])
    expect((await app.as('lena').get(`${base}/actions/${ids['1.1.1']}/evidence/${evidence_id}/file`)).status).toBe(404)
    expect((await app.as('rosa').get(`${base}/actions/${ids['1.1.2']}/evidence/${evidence_id}/file`)).status).toBe(404)
  })

  it('is withdrawn with a reason, stays known, counts no more and is sent to nobody', async () => {
    const { evidence_id } = await stored()
    const withdraw = `${base}/actions/${ids['1.1.2']}/evidence/${evidence_id}/withdraw`
    expect((await app.as('lena').get(withdraw)).status).toBe(404)
    expect((await app.as('lena').post(withdraw, { reason: 'x' })).status).toBe(404)
    expect((await app.as('ines').post(withdraw, { reason: ' ' })).html).toContain('id="reason-error"')
    expect((await app.as('ines').post(withdraw, { reason: 'It was the minutes of another board' })).status).toBe(303)
    const shown = await app.as('lena').get(`${base}/actions/${ids['1.1.2']}`)
    for (const words of ['Minutes minutes.pdf', 'Withdrawn by Ines Barrow', 'It was the minutes of another board']) expect(shown.text).toContain(words)
    expect((await app.as('lena').get(`${base}/actions/${ids['1.1.2']}/evidence/${evidence_id}/file`)).status).toBe(404)
    expect((await app.as('ines').get(withdraw)).location).toBe(`${base}/actions/${ids['1.1.2']}`)
    expect((await app.as('lena').get(`${base}/changes?since=2026-11-01`)).text).toContain('It was the minutes of another board')
    expect((await one('select recorded_by, reason from improvement.evidence_withdrawals'))).toEqual({ recorded_by: people.ines.id, reason: 'It was the minutes of another board' })
    expect((await send(pdf)).status).toBe(303)
  })

  it('is erased for good once it was withdrawn, by whoever runs the programme, and what it was called goes with it', async () => {
    const { evidence_id } = await one('select evidence_id from improvement.evidence_withdrawals')
    const other = await one(`select evidence_id from improvement.evidence where kind = 'file' and evidence_id <> $1`, evidence_id)
    const erase = (evidence = evidence_id) => `${base}/actions/${ids['1.1.2']}/evidence/${evidence}/erase`
    expect((await app.as('lena').get(`${base}/actions/${ids['1.1.2']}`)).html).not.toContain(erase())
    for (const who of ['lena', 'wen'] as const) expect([(await app.as(who).get(erase())).status, (await app.as(who).post(erase(), { reason: 'x' })).status]).toEqual([404, 404])
    for (const path of [erase(other.evidence_id), erase(people.ines.id)]) expect((await app.as('ines').get(path)).status).toBe(404) // not withdrawn; not there
    expect((await app.as('ines').get(`${base}/actions/${ids['1.1.2']}`)).html).toContain(erase())
    expect((await app.as('ines').get(erase())).text).toContain('Erase “Minutes”')
    expect((await app.as('ines').post(erase(), { reason: ' ' })).html).toContain('id="reason-error"')
    expect((await app.as('ines').post(erase(), { reason: 'It named a family' })).status).toBe(303)
    expect(await one(`select title, file_name, bytes, file_type, size, length(sha256) as sha256, recorded_by from improvement.evidence where evidence_id = $1`, evidence_id))
      .toEqual({ title: null, file_name: null, bytes: null, file_type: 'application/pdf', size: pdf.length, sha256: 64, recorded_by: people.ines.id })
    expect(await one('select evidence_id, reason, recorded_by from improvement.evidence_erasures')).toEqual({ evidence_id, reason: 'It named a family', recorded_by: people.ines.id })
    const shown = (await app.as('lena').get(`${base}/actions/${ids['1.1.2']}`)).text
    for (const words of ['A file that was erased PDF, 1 KB · shows that it was done', 'SHA-256 ', 'Withdrawn by Ines Barrow', 'Erased by Ines Barrow, 2 Nov 2026: It named a family']) expect(shown).toContain(words)
    const changes = (await app.as('lena').get(`${base}/changes?since=2026-11-01`)).text
    for (const words of ['A withdrawn file → Erased', 'A file that was erased → Withdrawn']) expect(changes).toContain(words)
    expect([(await app.as('ines').get(erase())).status, (await app.as('ines').post(erase(), { reason: 'again' })).status]).toEqual([404, 404])
  })

  it('is erased by nobody else and in no other state, whatever the server passes', async () => {
    const { evidence_id } = await one(`select evidence_id from improvement.evidence where kind = 'file' and bytes is not null`)
    const by = (who: 'wen' | 'ines') => ({ authority: 901, person: people[who].id, now: new Date() })
    for (const who of ['wen', 'ines'] as const) await expect(asReader(app.database.pool, { person: people[who].id, today }, (trx) => eraseEvidenceFile(trx, by(who), evidence_id, 'x'))).rejects.toThrow('insufficient_privilege')
    const nameless = asReader(app.database.pool, { person: people.ines.id, today }, (trx) => sql`insert into improvement.evidence (authority_id, evidence_id, action_id, kind, shows, size, sha256, file_type, known_from, recorded_at, recorded_by)
      values (901, gen_random_uuid(), ${ids['1.1.2']}, 'file', 'doing', 1, 'x', 'text/plain', now(), now(), ${people.ines.id})`.execute(trx))
    await expect(nameless).rejects.toThrow('row-level security')
  })
})

describe('what is typed of evidence', () => {
  const [path, file] = [() => `${base}/actions/${ids['1.1.1']}/evidence`, () => `${base}/actions/${ids['1.1.1']}/evidence/file`]
  const long = 'word '.repeat(10_000)

  it('is as long as a page bears, and brings no sign that nobody can see', async () => {
    const link = { title: 'A page', kind: 'link', shows: 'effect', address: 'https://example.test/page' }
    expect((await app.as('ines').post(path(), { ...link, title: long })).html).toContain('id="title-error"')
    expect((await app.as('ines').post(path(), { ...link, address: `https://example.test/${'a'.repeat(3000)}` })).html).toContain('id="address-error"')
    for (const [at, field, fields] of [[`${base}/actions/${ids['1.1.1']}/status`, 'reason', { status: 'delayed' }], [`${base}/actions/${ids['1.1.1']}/waits-for`, 'why', { on: ids['2.1.1'] as string }], [`${base}/start`, 'resources', { 'starts-day': '1', 'starts-month': '1', 'starts-year': '2026' }]] as const) {
      expect([at, (await app.as('ines').post(at, { ...fields, [field]: long })).html.includes(`id="${field}-error"`)]).toEqual([at, true])
    }
    const upload = (title: string, name = 'note.txt') => app.as('ines').upload(file(), { title, shows: 'doing' }, [{ field: 'file', name, bytes: Buffer.from(`A note ${name}`) }])
    expect((await upload(long)).html).toContain('id="title-error"')
    expect((await upload('A\u0000 note')).status).toBe(303)
    expect((await one(`select title from improvement.evidence where file_name = 'note.txt'`)).title).toBe('A note')
    const withdraw = `${path()}/${(await one(`select evidence_id from improvement.evidence where file_name = 'note.txt'`)).evidence_id}/withdraw`
    expect((await app.as('ines').post(withdraw, { reason: long })).html).toContain('id="reason-error"')
  })

  it('keeps the letters of a file’s name, and nothing that turns them round', async () => {
    await app.as('ines').upload(file(), { title: 'Letters', shows: 'doing' }, [{ field: 'file', name: 'Bericht für \u202eAlle.txt', bytes: Buffer.from('Letters') }])
    const { evidence_id, file_name } = await one(`select evidence_id, file_name from improvement.evidence where title = 'Letters'`)
    expect(file_name).toBe('Bericht für Alle.txt')
    expect((await app.as('ines').get(`${path()}/${evidence_id}/file`)).headers['content-disposition']).toBe(`attachment; filename="Bericht-f-r-Alle.txt"; filename*=UTF-8''Bericht%20f%C3%BCr%20Alle.txt`)
  })

  it('is withdrawn once: who sends it again, or opens an old page, is at the action', async () => {
    const { evidence_id } = await one(`select evidence_id from improvement.evidence where title = 'Letters'`)
    const withdraw = `${path()}/${evidence_id}/withdraw`
    const at = `${base}/actions/${ids['1.1.1']}`
    for (const reason of ['Not ours', 'Not ours at all']) expect((await app.as('ines').post(withdraw, { reason })).location).toBe(at)
    expect((await app.as('ines').get(withdraw)).location).toBe(at)
    expect((await app.as('lena').get(withdraw)).status).toBe(404)
    expect((await app.database.pool.query('select reason from improvement.evidence_withdrawals where evidence_id = $1', [evidence_id])).rows).toEqual([{ reason: 'Not ours' }])
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

  it('is added by hand, for the actions that it names, and a past day does not have it', async () => {
    const path = `${base}/risks/new/words`
    const seen = await seenAt(path)
    expect((await app.as('ines').post(path, { risk: 'The forum stops meeting', refs: 'SIP 1.1.2', seen, reason: 'Raised by the forum' })).location).toBe(`${base}/risks`)
    const shown = await app.as('ines').get(`${base}/risks`)
    expect([shown.text.includes('The forum stops meeting'), shown.html.includes(`${base}/actions/${ids['1.1.2']}`), shown.text.includes('Add a risk')]).toEqual([true, true, true])
    expect((await app.as('wen').get(`${base}/risks?asKnown=2026-11-01`)).text).not.toContain('The forum stops meeting')
    expect((await app.as('wen').get(`${base}/actions/${ids['1.1.2']}`)).text).toContain('The forum stops meeting')
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
  const path = () => `${base}/actions/${ids['1.1.2']}/waits-for`

  it('is another action, and never itself by way of others', async () => {
    expect((await app.as('wen').get(path())).status).toBe(404)
    expect((await app.as('ines').get(`${base}/actions/${people.ines.id}/waits-for`)).status).toBe(404)
    expect((await app.as('ines').post(path(), {})).html).toContain('id="on-error"')
    expect((await app.as('ines').post(path(), { on: ids['1.1.1'], why: 'Its figures come from the meeting' })).status).toBe(303)
    expect((await app.as('wen').get(`${base}/actions/${ids['1.1.2']}`)).text).toContain('Its figures come from the meeting')
    expect((await app.as('wen').get(`${base}/actions/${ids['1.1.1']}`)).text).toContain('Is waited for by')
    expect((await app.as('ines').post(`${base}/actions/${ids['1.1.1']}/waits-for`, { on: ids['1.1.2'] })).text).toContain('waits for SIP 1.1.1 itself')
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
    expect((await app.as('priya').get(`${base}/actions/${ids['2.1.1']}/update`)).status).toBe(200)
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
    for (const path of [base, `${base}/actions`, `${base}/paper`, `${base}/gantt`, `${base}/measures`, `${base}/risks`, `${base}/changes`, `${base}/challenges`, `${base}/fit-for-purpose`, `${base}/actions/${ids['1.1.1']}`]) {
      const { html, text } = await app.as('wen').get(`${path}?${day}`)
      expect([path, text.includes('As known at the end of 20 October 2026'), html.includes(`href="${path}">As known now</a>`)]).toEqual([path, true, true])
      const within = [...html.matchAll(/href="(\/improvement\/plans\/[^"]*)">(?!As known now)/g)].map(([, href]) => href as string).filter((href) => !/\/voice/.test(href))
      expect([path, within.length > 0, within.filter((href) => !href.includes(day))]).toEqual([path, true, []])
      expect((await app.as('wen').get(path)).text).not.toContain('What was said later is not here')
    }
  })

  it('shows nothing of an action that was told later, and offers nothing to change', async () => {
    await app.as('ines').post(`${base}/actions/${ids['2.1.1']}/evidence`, { title: 'Told later', kind: 'link', shows: 'effect', address: 'https://example.test/later' })
    await app.as('ines').post(`${base}/actions/${ids['2.1.1']}/waits-for`, { on: ids['1.1.3'] as string, why: 'It waits since today' })
    const at = `${base}/actions/${ids['2.1.1']}`
    const [now, then] = [(await app.as('ines').get(at)).text, (await app.as('ines').get(`${at}?${day}`)).text]
    for (const words of ['Told later', 'It waits since today', 'Set the status']) expect([words, now.includes(words), then.includes(words)]).toEqual([words, true, false])
    expect((await app.as('ines').get(`${at}?asKnown=soon`)).text).toContain('The day must be a real date')
  })

  it('has the evidence that was withdrawn since, and leads nobody to it', async () => {
    const path = `${base}/actions/${ids['1.1.2']}`
    await app.database.pool.query(`update improvement.evidence set known_from = '2026-10-10' where title = 'Minutes'`)
    const then = await app.as('lena').get(`${path}?${day}`)
    expect([then.text.includes('Minutes minutes.pdf'), then.text.includes('Withdrawn by')]).toEqual([true, false])
    const { evidence_id } = await one('select evidence_id from improvement.evidence_withdrawals')
    expect(then.html).not.toContain(evidence_id)
  })

  it('asks of the plan of then what inspectors ask', async () => {
    expect((await app.as('wen').get(`${base}/fit-for-purpose?asKnown=soon`)).text).toContain('The day must be a real date')
    await app.as('ines').post(`${base}/areas/new`, { number: '77', words: 'Nobody answers this', reason: 'New', seen: 'new-a-form' })
    const found = async (query: string) => (await app.as('wen').get(`${base}/fit-for-purpose${query}`)).text.includes('Nobody answers this')
    expect([await found(''), await found(`?${day}`)]).toEqual([true, false])
  })
})

describe('the words of a plan', () => {
  const path = () => `${base}/actions/${ids['2.1.1']}/words`
  /** What the form would send as it stands. */
  const sentIn = (html: string): Record<string, string> => {
    const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/type="(?:checkbox|submit)"/.test(tag) || /checked/.test(tag)).map((tag) => [/name="([^"]+)"/.exec(tag)?.[1] ?? '', unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? '')] as const)
    const areas = [...html.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g)].map(([, name, value]) => [name as string, unescaped(value as string)] as const)
    const selects = [...html.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)].map(([, name, options]) => [name as string, unescaped(/<option value="([^"]*)" selected/.exec(options as string)?.[1] ?? '')] as const)
    return Object.fromEntries([...inputs, ...areas, ...selects].filter(([name]) => name !== '' && name !== '_csrf'))
  }
  const sent = async (at: string) => sentIn((await app.as('ines').get(at)).html)
  const form = async (at: string, more: Record<string, string | string[]>) => app.as('ines').post(at, { ...(await sent(at)), ...more })
  const words = (of: string) => one('select reference, words, timing_printed from improvement.actions where action_id = $1', of)
  const bring = (change: (row: (string | null)[]) => (string | null)[]) => importTestPlan(app.database, aPlanWorkbook({ actions: (rows) => rows.map((row) => (row[1] === 'SIP 2.1.1' ? change(row as (string | null)[]) : row) as never) }))

  it('are set by whoever runs the programme', async () => {
    for (const at of [path(), `${base}/structure`, `${base}/areas/new`, `${base}/workstreams/new`, `${base}/actions/new/words`]) {
      expect([at, (await app.as('wen').get(at)).status]).toEqual([at, 404])
      expect([at, (await app.as('ines').get(at)).status]).toEqual([at, 200])
    }
    for (const at of ['areas', 'workstreams']) expect((await app.as('ines').get(`${base}/${at}/${people.ines.id}`)).status).toBe(404)
    expect((await app.as('ines').get(`${base}/actions/${people.ines.id}/words`)).status).toBe(404)
    expect((await app.as('wen').post(path(), { words: 'x', reason: 'x' })).status).toBe(404)
  })

  it('ask beside the field for what is missing, and let nobody overwrite another', async () => {
    const empty = await form(path(), { words: '', 'milestone-0-words': '', 'milestone-new-when': 'May 2027', areas: 'none' })
    for (const field of ['words', 'areas', 'milestone-0-words', 'milestone-new-words', 'reason']) expect([field, empty.html.includes(`id="${field}-error"`)]).toEqual([field, true])
    expect((await form(path(), { reason: 'Why not' })).text).toContain('Nothing is otherwise than before')
    expect((await form(path(), { reference: 'sip 1.1.1', reason: 'Why not' })).html).toContain('id="reference-error"')
    expect((await form(path(), { words: 'Other', reason: 'Why not', seen: 'old' })).text).toContain('Somebody else, or a file, changed this meanwhile')
    expect((await app.as('ines').post(`${base}/areas/new`, {})).html).toContain('id="words-error"')
    expect((await form(`${base}/areas/new`, { number: '1', words: 'Another', reason: 'Found' })).html).toContain('id="number-error"')
    expect((await app.as('ines').post(`${base}/workstreams/new`, { area: 'none' })).html).toContain('id="area-error"')
  })

  it('are changed with a reason, which stands beside the change; a past day has what was said then', async () => {
    const before = await words(ids['2.1.1'])
    const done = await form(path(), { reference: 'SIP 2.1.9', words: 'Write the pages with families', when: '31 March 2027', leads: 'Web editor\nPress office (Council)', 'milestone-0-words': 'Twelve pages', 'milestone-new-when': 'May 2027', 'milestone-new-words': 'All pages', 'measure-new': 'Pages read by families', reason: 'The board asked for it' })
    expect([done.status, done.location]).toEqual([303, `${base}/actions/${ids['2.1.1']}`])
    const page = await app.as('wen').get(done.location as string)
    for (const said of ['SIP 2.1.9', 'Write the pages with families', '31 March 2027', 'Press office (Council)', 'Twelve pages', 'All pages', 'Pages read by families', 'Because: The board asked for it']) expect(page.text).toContain(said)
    const changes = await app.as('lena').get(`${base}/changes?since=2026-11-01`)
    for (const said of ['Action, Words', 'Action, Reference', 'Ten pages → Twelve pages', 'Because: The board asked for it']) expect(changes.text).toContain(said)
    expect(await one(`select said->>'words' as words, recorded_by, import_id from improvement.wordings where kind = 'action' and thing_id = $1 order by wording_id desc limit 1`, ids['2.1.1'])).toEqual({ words: before.words, recorded_by: people.ines.id, import_id: null })
    expect((await app.as('lena').get(`${base}/actions?asKnown=2026-11-01`)).text).toContain('SIP 2.1.1')
  })

  it('stay when a file says again what files said before, and are known again by it', async () => {
    await bring((row) => row)
    expect(await words(ids['2.1.1'])).toEqual({ reference: 'SIP 2.1.9', words: 'Write the pages with families', timing_printed: '31 March 2027' })
    expect((await app.database.pool.query('select 1 from improvement.actions')).rowCount).toBe(4)
    const { changes } = await one('select changes from improvement.imports order by import_id desc limit 1')
    expect(changes).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'Words', was: 'kept as it was set here: this file says what files said before', becomes: null })]))
  })

  it('give way to a file that says something new, and to that alone', async () => {
    await bring((row) => row.with(2, 'Write the pages anew'))
    expect(await words(ids['2.1.1'])).toEqual({ reference: 'SIP 2.1.9', words: 'Write the pages anew', timing_printed: '31 March 2027' })
    await form(path(), { words: 'Ours again', reason: 'The file was wrong' })
    await bring((row) => row.with(2, 'Write the pages anew'))
    expect((await words(ids['2.1.1'])).words).toBe('Ours again')
  })

  it('lose a milestone for a reason: a past day still has it, and only a file that says it anew brings it back', async () => {
    const { milestone_id } = await one(`select milestone_id from improvement.milestones where action_id = $1 and months = 6`, ids['2.1.1'])
    const milestones = async (asKnown: string | null) => (await asReader(app.database.pool, { person: people.ines.id, today }, async (trx) => findAction(trx, 901, (await findPlan(trx, 901, planCode))?.id ?? '', ids['2.1.1'], asKnown === null ? null : literalDate(asKnown))))?.milestones.map((it) => it.words)
    const there = await milestones(null)
    expect(there).toContain('Twenty pages')
    const nth = there?.indexOf('Twenty pages')
    expect((await app.as('ines').get(path())).html).toContain(`name="milestone-${nth}-away"`)
    expect((await form(path(), { [`milestone-${nth}-away`]: 'yes', reason: '' })).html).toMatch(new RegExp(`name="milestone-${nth}-away"[^>]*checked`))
    expect((await form(path(), { [`milestone-${nth}-away`]: 'yes', [`milestone-${nth}-words`]: '', reason: 'The site was replaced' })).status).toBe(303)
    expect(await milestones(null)).toEqual(there?.filter((it) => it !== 'Twenty pages'))
    expect(await milestones('2026-11-01')).toContain('Twenty pages')
    expect(await one('select removed, reason, recorded_by from improvement.milestone_removals where milestone_id = $1', milestone_id)).toEqual({ removed: true, reason: 'The site was replaced', recorded_by: people.ines.id })
    expect((await app.as('wen').get(`${base}/actions/${ids['2.1.1']}`)).text).toContain('Twenty pages → Taken away Because: The site was replaced')
    expect((await app.as('ines').get(`${base}/actions/${ids['2.1.1']}/update`)).html).not.toContain(`met-${milestone_id}`)
    await bring((row) => row)
    expect(await milestones(null)).not.toContain('Twenty pages')
    expect((await one('select changes from improvement.imports order by import_id desc limit 1')).changes).toEqual(expect.arrayContaining([expect.objectContaining({ what: 'Milestone', was: expect.stringContaining('kept away as it was taken away here') })]))
    await bring((row) => row.map((cell) => (cell === 'Twenty pages' ? 'Thirty pages' : cell)))
    expect(await milestones(null)).toContain('Thirty pages')
    expect((await app.as('wen').get(`${base}/changes?since=2026-11-01`)).text).toContain('→ There again')
    const put = asReader(app.database.pool, { person: people.wen.id, today }, (trx) => sayRemoved(trx, { authority: 901, person: people.wen.id, now: new Date() }, [milestone_id], true, 'x'))
    await expect(put).rejects.toThrow('row-level security') // they update actions, and do not run the programme
  })

  it('are those of new areas, workstreams and actions too, which a past day does not have', async () => {
    expect((await form(`${base}/areas/new`, { number: '9', words: 'Nobody answers', reason: 'The inspectors came again' })).location).toBe(`${base}/structure`)
    const area = await one(`select area_id from improvement.areas where number = '9'`)
    expect((await form(`${base}/areas/${area.area_id}`, { words: 'Nobody answers the telephone', reason: 'In full' })).status).toBe(303)
    expect((await form(`${base}/workstreams/new`, { number: '9.1', title: 'Answering', area: '9', reason: 'To do it' })).status).toBe(303)
    const made = await form(`${base}/actions/new/words`, { reference: 'SIP 9.1.1', words: 'Answer within a day', workstream: '9.1', areas: '9', leads: 'Head of SEND', 'milestone-new-when': 'After 6 months', 'milestone-new-words': 'A rota', reason: 'The inspectors came again' })
    const page = await app.as('wen').get(made.location as string)
    for (const said of ['9.1 Answering', 'SIP 9.1.1', 'Nobody answers the telephone', 'After 6 months', 'by 30 Jun 2026', 'A rota', 'Tell how it goes']) expect(page.text).toContain(said)
    expect((await app.as('lena').get(`${base}/actions`)).text).toContain('SIP 9.1.1')
    expect((await app.as('lena').get(`${base}/actions?asKnown=2026-11-01`)).text).not.toContain('SIP 9.1.1')
    expect((await app.as('ines').get(`${base}/structure`)).text).toContain('9.1 Answering Nobody answers the telephone')
    await bring((row) => row)
    expect(await words((made.location as string).split('/').at(-1) as string)).toMatchObject({ words: 'Answer within a day' })
  })

  it('are saved at the second try by whoever came second, who sees beside what they typed what the first one wrote', async () => {
    const area = (await one(`select area_id from improvement.areas where number = '1'`)).area_id
    for (const [at, field, mine, theirs] of [[path(), 'words', 'Mine, after all', 'Theirs was first'], [`${base}/areas/${area}`, 'words', 'My area', 'Their area']] as const) {
      const { seen } = await sent(at)
      await form(at, { [field]: theirs, reason: 'First' })
      const refused = await form(at, { [field]: mine, reason: 'Second', seen: seen as string })
      expect(refused.text).toContain('Somebody else, or a file, changed this meanwhile')
      expect(refused.text).toContain(`What is there now`)
      expect(refused.text).toContain(theirs)
      const again = sentIn(refused.html)
      expect(again[field]).toBe(mine)
      expect((await app.as('ines').post(at, again)).status).toBe(303)
      expect((await sent(at))[field]).toBe(mine)
    }
  })

  it('leave alone at the second try what the first one wrote and the second did not type over', async () => {
    const before = await sent(path())
    await form(path(), { resources: 'Theirs alone', families: 'Theirs too', reason: 'First' })
    const refused = await app.as('ines').post(path(), { ...before, families: 'Mine over it', areas: ['2', '1'], reason: 'Second' })
    const again = sentIn(refused.html)
    expect([again['resources'], again['families']]).toEqual(['Theirs alone', 'Mine over it'])
    expect([...refused.html.matchAll(/<dt>([^<]*)<\/dt><dd>([^<]*)/g)].map(([, label, says]) => [label, says])).toEqual([['What will families notice?', 'Theirs too'], ['Areas', '2 The local offer is hard to find and to use']])
    expect((await app.as('ines').post(path(), again)).status).toBe(303)
    expect(await one('select resources, families from improvement.actions where action_id = $1', ids['2.1.1'])).toEqual({ resources: 'Theirs alone', families: 'Mine over it' })
  })

  it('keep beside each milestone what was typed of it where another one was added meanwhile', async () => {
    const before = await sent(path())
    await form(path(), { 'milestone-new-when': 'June 2027', 'milestone-new-words': 'Added meanwhile', reason: 'First' })
    const again = sentIn((await app.as('ines').post(path(), { ...before, 'milestone-0-words': 'Thirteen pages', reason: 'Second' })).html)
    expect([again['milestone-0-words'], Object.values(again).includes('Added meanwhile')]).toEqual(['Thirteen pages', true])
    expect((await app.as('ines').post(path(), again)).status).toBe(303)
  })

  it('are added once by one form, however often it is sent, and never put in the place of other words', async () => {
    for (const [at, fields, table] of [[`${base}/areas/new`, { words: 'Twice an area' }, 'areas'], [`${base}/workstreams/new`, { title: 'Twice a project' }, 'workstreams'], [`${base}/actions/new/words`, { words: 'Twice an action', 'milestone-new-words': 'Once' }, 'actions']] as const) {
      const filled = { ...(await sent(at)), ...fields, reason: 'Once' }
      const [first, second] = await Promise.all([app.as('ines').post(at, filled), app.as('ines').post(at, filled)])
      expect([first?.status, second?.status, second?.location]).toEqual([303, 303, first?.location])
      expect((await one(`select count(*)::int as n from improvement.${table} where ${table === 'workstreams' ? 'title' : 'words'} like 'Twice%'`)).n).toBe(1)
      const other = await app.as('ines').post(at, { ...filled, [Object.keys(fields)[0] as string]: 'Something else' })
      expect([other.status, other.text.includes('This form has added it already')]).toEqual([400, true])
    }
  })

  it('are taken out again with a reason where they were added here; past days have them, and a file may name them anew', async () => {
    const area = (await one(`select area_id from improvement.areas where words = 'Twice an area'`)).area_id
    const made = (await form(`${base}/actions/new/words`, { reference: 'SIP 8.8.8', words: 'Added by mistake', areas: 'twice an area', leads: 'Web editor', 'milestone-new-when': 'May 2027', 'milestone-new-words': 'Nothing', 'measure-new': 'Counted by mistake', reason: 'Mistaken' })).location as string
    const action = made.split('/').at(-1) as string
    const out = (kind: string, thing: string) => `${base}/take-out/${kind}/${thing}`
    expect((await app.as('ines').get(`${made}/words`)).html).toContain(out('action', action))
    for (const at of [out('action', ids['2.1.1'] as string), out('action', people.ines.id), out('milestone', action), out('plan', action)]) expect([at, (await app.as('ines').get(at)).status]).toEqual([at, 404])
    expect([(await app.as('wen').get(out('action', action))).status, (await app.as('wen').post(out('action', action), { reason: 'x' })).status]).toEqual([404, 404])
    expect((await app.as('ines').get(out('area', area))).text).toContain('Set these to another area first: action SIP 8.8.8')
    expect((await app.as('ines').post(out('area', area), { reason: 'Mistaken' })).text).toContain('Something stands on it by now')
    expect((await app.as('ines').get(out('action', action))).text).toContain('and these measures of success: Counted by mistake')
    expect((await app.as('ines').post(out('action', action), { reason: ' ' })).html).toContain('id="reason-error"')
    expect((await app.as('ines').post(out('action', action), { reason: 'It was added twice' })).location).toBe(`${base}/actions`)
    for (const at of [`${base}/actions`, `${base}/measures`, `${base}/paper`, `${base}/gantt`, `${base}/leads`]) expect([at, /SIP 8\.8\.8|by mistake/.test((await app.as('ines').get(at)).text)]).toEqual([at, false])
    expect([(await app.as('ines').get(made)).status, (await app.as('ines').post(out('action', action), { reason: 'Again' })).status]).toEqual([404, 404])
    const changes = await app.as('lena').get(`${base}/changes?since=2026-11-01`)
    expect([changes.text.includes('there → taken out Because: It was added twice'), changes.html.includes(action)]).toEqual([true, false])
    expect(await one(`select reason, recorded_by from improvement.taken_out where kind = 'action'`)).toEqual({ reason: 'It was added twice', recorded_by: people.ines.id })
    expect((await app.as('ines').post(out('area', area), { reason: 'Mistaken' })).location).toBe(`${base}/structure`)
    await app.database.pool.query(`update improvement.actions set known_from = '2026-10-25' where action_id = $1`, [action])
    for (const at of [`${base}/actions`, made]) expect([at, (await app.as('lena').get(`${at}?asKnown=2026-10-30`)).text.includes('Added by mistake')]).toEqual([at, true])
    expect((await form(`${base}/actions/new/words`, { reference: 'SIP 8.8.8', words: 'Meant', reason: 'Now it is' })).status).toBe(303)
    await bring((row) => row)
  })

  it('are not endless, and bring no sign that nobody can see', async () => {
    for (const [at, field] of [[path(), 'reference'], [path(), 'words'], [path(), 'leads'], [path(), 'when'], [path(), 'milestone-0-words'], [path(), 'measure-new'], [path(), 'reason'], [`${base}/areas/new`, 'words'], [`${base}/workstreams/new`, 'title']] as const) {
      const refused = await form(at, { reason: 'Long', [field]: 'word '.repeat(30_000) })
      expect([field, refused.status, refused.html.includes(`id="${field}-error"`)]).toEqual([field, 400, true])
    }
    expect((await form(path(), { words: 'W'.repeat(90), reason: 'Slipped' })).status).toBe(303)
    expect((await app.as('wen').get(`${base}/actions`)).html).toContain(`${`${'W'.repeat(20)}<wbr/>`.repeat(4)}${'W'.repeat(10)}`)
    expect((await form(path(), { families: 'A\u0000 name\u0008', reason: 'Copied' })).status).toBe(303)
    expect((await one('select families from improvement.actions where action_id = $1', ids['2.1.1'])).families).toBe('A name')
  })

  it('may be missing where files gave none', async () => {
    await app.database.pool.query('update improvement.actions set words = null where action_id = $1', [ids['1.1.2']])
    const at = `${base}/actions/${ids['1.1.2']}/words`
    expect((await form(at, { resources: 'None more', reason: 'Said so' })).status).toBe(303)
    expect((await words(ids['1.1.2'])).words).toBeNull()
    expect((await form(at, { words: 'Now it says', reason: 'Said so' })).status).toBe(303)
    expect((await form(at, { words: '', reason: 'Said so' })).html).toContain('id="words-error"')
  })
})

describe('a plan of one authority', () => {
  it('is not run by somebody who leads actions in it and runs the programme of another', async () => {
    await app.database.pool.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values (902, $1, 'programme-manager', '2020-01-01')`, [people.wen.id])
    const shown = await app.as('wen').get(`${base}/actions/${ids['1.1.1']}`)
    expect([shown.status, shown.html.includes('/status')]).toEqual([200, false])
    for (const path of [`${base}/actions/${ids['1.1.1']}/status`, `${base}/start`, `${base}/leads`, `${base}/actions/${ids['1.1.2']}/waits-for`]) {
      expect((await app.as('wen').get(path)).status).toBe(404)
      expect((await app.as('wen').post(path, { status: 'complete', reason: 'x' })).status).toBe(404)
    }
    expect((await app.as('wen').get(`${base}/actions/${ids['2.1.1']}/update`)).status).toBe(404) // led by somebody else
    await app.database.pool.query(`delete from identity.appointments where authority_id = 902 and person_id = $1`, [people.wen.id])
  })

  it('takes no status from those who only tell of actions, and no word in another hand, whatever the server passes', async () => {
    const say = (who: 'wen' | 'ines', hand: 'wen' | 'ines') => asReader(app.database.pool, { person: people[who].id, today }, (trx) => sql`insert into improvement.statuses
      (authority_id, status_id, action_id, status, known_from, recorded_at, recorded_by) values (901, gen_random_uuid(), ${ids['1.1.2']}, 'embedded', now(), now(), ${people[hand].id})`.execute(trx))
    for (const [who, hand] of [['wen', 'wen'], ['ines', 'wen']] as const) await expect(say(who, hand)).rejects.toThrow('row-level security')
    const update = asReader(app.database.pool, { person: people.wen.id, today }, (trx) => addUpdate(trx, { authority: 901, person: people.ines.id, now: new Date() }, ids['1.1.1'], { cycle: monthKeyOf(literalDate(today)), kind: 'progress', words: 'x' }))
    await expect(update).rejects.toThrow('row-level security')
  })
})
