import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../../../../test/kit/app.ts'
import { fillGovernance, rowsOfGovernance as rows } from '../../../../test/kit/governance-rows.ts'
import { fillImprovement, rowsOfImprovement } from '../../../../test/kit/improvement-rows.ts'
import { id, people } from '../../../../test/kit/area.ts'
import { governanceRoutes } from './routes.ts'

const app = useApp()
const nowhere = id(9999)
beforeAll(async () => { await fillGovernance(app.database.pool, 901, people.priya.id) })

const ids: Record<string, string> = { ...rows, action: rows.meetingAction, format: 'html', authority: '901' }
const at = (path: string, other: Record<string, string> = {}) => path.replace(/:(\w+)/g, (_, name: string) => other[name] ?? (name === 'item' && path.startsWith('/work') ? rows.workItem : ids[name]) ?? nowhere)
const permitted = { 'see-programme': 'bo', 'serve-committees': 'fen', 'write-papers': 'fen', 'run-programme': 'ines', 'update-actions': 'wen', 'chair-committees': 'cora' } as const
const pages = governanceRoutes.filter(({ method, permission }) => method === 'GET' && permission !== 'anyone')
const count = async (kind: string) => (await app.database.pool.query('select count(*)::int as n from governance.events where kind = $1', [kind])).rows[0].n as number

describe('every page of the boards’ half', () => {
  it.each(pages.map(({ path, permission }) => [path, permission] as const))('%s opens for those who %s, and for nobody else', async (path, permission) => {
    const who = permitted[permission as keyof typeof permitted]
    const opened = await app.as(who).get(at(path.replace('/file/:format', '/file/csv')))
    expect([path, opened.status]).toEqual([path, path.endsWith('/edit') ? 303 : 200])
    expect((await app.nobody.get(at(path))).location).toContain('/sign-in')
    for (const other of ['abena', 'rosa', 'omar', 'hugh'] as const) expect([other, (await app.as(other).get(at(path))).status]).toEqual([other, 404])
    if (permission !== 'see-programme') expect((await app.as('bo').get(at(path))).status).toBe(404)
  })

  it.each(pages.filter(({ path }) => /:(?!format)/.test(path)).map(({ path, permission }) => [path, permission] as const))('%s is not found where there is no such thing', async (path, permission) => {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string).filter((name) => name !== 'format')
    const [last] = names.slice(-1)
    expect((await app.as(permitted[permission as keyof typeof permitted]).get(at(path, { [last as string]: nowhere }))).status).toBe(404)
  })

  it('is of the reader’s own authority only', async () => {
    for (const path of ['/boards/:board', '/papers/:paper', '/recommendations/:recommendation', '/meetings/:meeting', '/forward-plans/:plan', '/visits/:visit']) expect([path, (await app.as('else').get(at(path))).status]).toEqual([path, 404])
    expect((await app.as('else').get('/boards')).text).not.toContain('A higher board')
  })
})

describe('boards', () => {
  it('are listed and drawn, with who reports to whom', async () => {
    const page = await app.as('bo').get('/boards')
    expect(page.text).toContain('A board Board A member A higher board')
    expect(page.html).toContain('<path class="wm-drawn__line"')
  })

  it('are set up by democratic services, beside whose fields bad input is answered', async () => {
    const bad = await app.as('fen').post('/boards/new', { name: '', kind: '', quorum: 'some' })
    expect(bad.status).toBe(400)
    for (const words of ['Enter the board’s name', 'Choose what kind of board it is', 'The quorum must be a whole number']) expect(bad.text).toContain(words)
    const made = await app.as('fen').post('/boards/new', { name: 'Inclusion board', kind: 'board', purpose: 'To ask.', quorum: '3', public: 'yes' })
    expect(made.status).toBe(303)
    expect((await app.as('bo').get(made.location as string)).text).toContain('Inclusion board To ask.')
    expect((await app.as('fen').post('/boards/new', { name: 'inclusion board', kind: 'board' })).text).toContain('There is a board of this name already')
    expect(await count('board-set-up')).toBe(1)
  })

  it('have members, terms and lines, and close no circle', async () => {
    const change = (what: string) => `/boards/${rows.to}/${what}`
    expect((await app.as('fen').post(change('members'), { name: '', organisation: '', seat: 'king' })).text).toContain('Enter the organisation that they sit for')
    expect((await app.as('fen').post(change('members'), { name: 'Noel Park', organisation: 'Health', seat: 'chair', votes: 'yes' })).status).toBe(303)
    expect((await app.as('bo').get(`/boards/${rows.to}`)).text).toContain('Noel Park Health Chair Yes')
    const circle = await app.as('fen').post(change('lines'), { to: rows.board, about: 'anything' })
    expect([circle.status, circle.text.includes('nobody can answer to themselves')]).toEqual([400, true])
    expect((await app.as('fen').post(change('terms'), { terms: '' })).text).toContain('Enter the terms of reference')
    expect((await app.as('fen').post(change('terms'), { terms: 'To hear what the board says.' })).status).toBe(303)
    expect((await app.as('bo').get(`/boards/${rows.to}`)).text).toContain('To hear what the board says.')
    const member = (await app.database.pool.query(`select member_id from governance.board_members where name = 'Noel Park'`)).rows[0].member_id as string
    const reason = { 'leaves-because': 'A new post' }
    expect((await app.as('bo').post(change('members/end'), { member, ...reason })).status).toBe(404)
    expect((await app.as('fen').post(change('members/stay'), { member })).status).toBe(404)
    expect((await app.as('fen').post(change('members/end'), { member })).html).toContain('id="leaves-because-error"')
    expect((await app.as('fen').post(change('members/end'), { member, ...reason })).status).toBe(303)
    expect((await app.as('fen').post(change('members/end'), { member, ...reason })).text).toContain('They leave today already')
    expect((await app.as('fen').get(change('change'))).text).toContain('Linked to nobody who signs in. Leaves today')
    expect((await app.as('fen').post(change('members/stay'), { member })).status).toBe(303)
    expect((await app.as('fen').get(change(`members/${member}`))).text).toContain('Why do they leave?')
    expect((await app.as('fen').post(change('members/end'), { member, ...reason })).status).toBe(303)
    const { rows: [left] } = await app.database.pool.query(`select note from governance.events where kind = 'member-left' order by event_id desc limit 1`)
    expect([left.note, await count('member-stays')]).toEqual(['A new post', 1])
    expect([await count('member-joined'), await count('member-left'), await count('terms-agreed'), await count('line-drawn')]).toEqual([1, 2, 1, 0])
  })
})

describe('what ends', () => {
  const change = (what: string) => `/boards/${rows.board}/${what}`
  const member = async () => (await app.database.pool.query(`select member_id as id, person_id from governance.board_members where board_id = $1 and seat = 'chair'`, [rows.board])).rows[0]

  it('names who a member is among those who sign in, and whoever chairs alone closes', async () => {
    const { id: chair } = await member()
    expect((await app.as('bo').post(change('members/person'), { member: chair, person: people.cora.id })).status).toBe(404)
    expect((await app.as('fen').post(`/boards/${nowhere}/members/person`, { member: chair, person: people.cora.id })).status).toBe(404)
    expect((await app.as('fen').post(change('members/person'), { member: nowhere, person: people.cora.id })).status).toBe(404)
    expect((await app.as('fen').post(change('members/person'), { member: chair, person: people.else.id })).html).toContain('id="person-error"')
    // whoever may not chair committees could close nothing from this seat, and nobody else could either
    expect((await app.as('fen').post(change('members/person'), { member: chair, person: people.priya.id })).text).toContain('only who may chair committees can hold this seat here')
    const path = `/recommendations/${rows.recommendation}`
    const close = async () => (await app.as('cora').post(path, { step: 'withdrawn', part: 'whole', meeting: rows.meeting, note: 'x', version: String((await app.database.pool.query('select version from governance.recommendations where recommendation_id = $1', [rows.recommendation])).rows[0].version) })).text
    const refused = async (why: string) => {
      expect(await close()).toContain(why)
      const page = await app.as('cora').get(path)
      expect([page.text.includes(`You cannot close it. ${why}`), page.html.includes('name="step"')]).toEqual([true, false])
    }
    await refused('Democratic services say who the chair is first')
    await app.database.pool.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values (901, $1, 'chair', '2020-01-01')`, [people.mina.id])
    expect((await app.as('fen').post(change('members/person'), { member: chair, person: people.mina.id })).status).toBe(303)
    expect((await app.as('bo').get(`/boards/${rows.board}`)).text).toContain('A member Mina')
    await refused('Only the chair of this committee can do that')
    await app.database.pool.query(`delete from identity.appointments where person_id = $1 and role = 'chair'`, [people.mina.id])
    await app.database.pool.query(`update governance.board_members set person_id = $1, valid_until = '2026-11-02' where member_id = $2`, [people.cora.id, chair])
    await refused('Democratic services say who the chair is first')
    await app.database.pool.query(`update governance.board_members set valid_until = null where member_id = $1`, [chair])
    expect((await app.as('cora').get(path)).html).toContain('name="step"')
    await app.database.pool.query(`update governance.boards set ended_on = '2026-11-02' where board_id = $1`, [rows.board])
    await refused('This committee has ended')
    await app.database.pool.query(`update governance.boards set ended_on = null where board_id = $1`, [rows.board])
    expect((await app.as('fen').post(change('members/person'), { member: chair, person: '' })).status).toBe(303)
    expect([(await member()).person_id, await count('member-linked')]).toEqual([null, 2])
  })

  it('is a line, a meeting or a board, each with a reason, and nothing is lost', async () => {
    for (const [what, field] of [['lines/end', 'end-to'], ['end', 'ends-because']] as const) {
      expect((await app.as('bo').post(change(what), {})).status).toBe(404)
      expect((await app.as('fen').post(`/boards/${nowhere}/${what}`, {})).status).toBe(404)
      expect((await app.as('fen').post(change(what), {})).html).toContain(`id="${field}-error"`)
    }
    expect((await app.as('fen').post(change('lines/end'), { 'end-to': rows.to })).html).toContain('id="end-reason-error"')
    expect((await app.as('fen').post(change('lines/end'), { 'end-to': rows.to, 'end-reason': 'It reports to another' })).status).toBe(303)
    expect((await app.as('fen').post(change('lines/end'), { 'end-to': rows.to, 'end-reason': 'Again' })).text).toContain('It has ended already')
    expect((await app.as('fen').get(change('change'))).text).toContain('A higher board: the plan (until today)')
    const board = (await app.as('fen').post('/boards/new', { name: 'A passing group', kind: 'group' })).location as string
    const meeting = (await app.as('fen').post(`${board}/meetings/new`, { 'held-day': '12', 'held-month': '12', 'held-year': '2026' })).location as string
    expect((await app.as('fen').post(`${board}/end`, { 'ends-because': 'Its work is done' })).text).toContain('It has meetings to come. Cancel them first')
    expect((await app.as('bo').post(`${meeting}/cancel`, { 'cancel-reason': 'x' })).status).toBe(404)
    expect((await app.as('fen').post(`${meeting}/cancel`, {})).html).toContain('id="cancel-reason-error"')
    expect((await app.as('fen').post(`${meeting}/cancel`, { 'cancel-reason': 'Nothing to hear' })).status).toBe(303)
    expect((await app.as('bo').get(meeting)).text).toContain('by Fen Grange: Nothing to hear')
    expect((await app.as('fen').post(`${meeting}/cancel`, { 'cancel-reason': 'Again' })).status).toBe(400)
    expect((await app.as('fen').post(`${board}/end`, { 'ends-because': 'x', version: '7' })).text).toContain('Somebody else has changed the board')
    expect((await app.as('fen').post(`${board}/end`, { 'ends-because': 'Its work is done' })).status).toBe(303)
    expect((await app.as('bo').get(board)).text).toContain('Today is its last day: Its work is done')
    // whoever presses twice is told the same, and nothing of it changes any more
    expect((await app.as('fen').post(`${board}/end`, { 'ends-because': 'Its work is done' })).location).toBe(board)
    for (const [what, fields] of [['members', { name: 'A', organisation: 'B', seat: 'member' }], ['terms', { terms: 'x' }], ['lines', { to: rows.board, about: 'x' }]] as const) expect([what, (await app.as('fen').post(`${board}/${what}`, fields)).status]).toEqual([what, 404])
    expect((await app.as('fen').post('/papers/new', { kind: 'board-pack', title: 'Late', board: board.split('/').at(-1) as string })).text).toContain('Choose for which board it is')
    expect((await app.as('fen').post(change('lines'), { to: board.split('/').at(-1) as string, about: 'x' })).text).toContain('Choose a board')
    await app.database.pool.query(`update governance.boards set ended_on = '2026-10-01' where name = 'A passing group'`)
    expect((await app.as('bo').get('/boards')).text).not.toContain('A passing group')
    expect((await app.as('bo').get(board)).text).toContain('It ended on Thursday 1 October 2026: Its work is done')
    expect((await app.as('fen').get(`${board}/meetings/new`)).status).toBe(404)
    expect([await count('line-ended'), await count('meeting-cancelled'), await count('board-ended')]).toEqual([1, 1, 1])
    await app.database.pool.query(`update governance.reporting_lines set valid_until = null`)
  })
})

describe('what an ended board asked for', () => {
  it('is handed to whoever takes over, its seats and lines having ended with it', async () => {
    const { pool } = app.database
    const board = ((await app.as('fen').post('/boards/new', { name: 'A committee that ends', kind: 'committee' })).location as string).split('/').at(-1) as string
    expect((await app.as('fen').post(`/boards/${board}/members`, { name: 'Ann Lee', organisation: 'Council', seat: 'chair' })).status).toBe(303)
    expect((await app.as('fen').post(`/boards/${board}/lines`, { to: rows.to, about: 'all' })).status).toBe(303)
    for (const [n, state] of [[1, 'made'], [2, 'closed'], [3, 'in-progress']] as const) await pool.query(`insert into governance.recommendations (authority_id, recommendation_id, board_id, rank, made_on, body, owners, state) values (901, gen_random_uuid(), $1, $2, '2026-10-20', $3, '{}', $4)`, [board, n, `That number ${n} be done.`, state])
    expect((await app.as('fen').post(`/boards/${board}/end`, { 'ends-because': 'Merged' })).status).toBe(303)
    const { rows: [left] } = await pool.query(`select (select count(*)::int from governance.board_members where board_id = $1 and valid_until is null) + (select count(*)::int from governance.reporting_lines where board_id = $1 and valid_until is null) as n`, [board])
    expect(left.n).toBe(0)
    expect((await app.as('fen').get(`/boards/${board}`)).text).toContain('Hand its 2 open recommendations to another board')
    const path = `/boards/${board}/recommendations`
    expect((await app.as('bo').post(path, { to: rows.board, reason: 'x' })).status).toBe(404)
    expect((await app.as('fen').post(`/boards/${nowhere}/recommendations`, { to: rows.board, reason: 'x' })).status).toBe(404)
    const bad = await app.as('fen').post(path, {})
    for (const field of ['to', 'reason']) expect(bad.html).toContain(`id="${field}-error"`)
    for (const to of [board, nowhere, 'x']) expect((await app.as('fen').post(path, { to, reason: 'x' })).text).toContain('Choose a board of the list')
    expect((await app.as('fen').post(path, { to: rows.to, reason: 'The council said so' })).location).toBe(`/recommendations?board=${rows.to}`)
    expect((await app.as('fen').post(path, { to: rows.to, reason: 'Again' })).text).toContain('Nothing of it is open any more')
    const { rows: handed } = await pool.query(`select recommendation_id as id, body from governance.recommendations where board_id = $1 order by rank`, [rows.to])
    expect(handed.map(({ body }) => body)).toEqual(['That number 1 be done.', 'That number 3 be done.'])
    expect((await app.as('bo').get(`/recommendations/${handed[0].id}`)).text).toContain('Handed over: A higher board 2 November 2026, Fen Grange The council said so')
    expect(await count('handed-over')).toBe(2)
    await pool.query(`delete from governance.recommendations where board_id in ($1, $2)`, [board, rows.to])
  })
})

describe('a meeting', () => {
  let meeting: string
  it('is planned, once a day', async () => {
    const asked = { 'held-day': '12', 'held-month': '11', 'held-year': '2026', begins: '6 pm', place: 'Town Hall' }
    expect((await app.as('fen').post(`/boards/${rows.board}/meetings/new`, { ...asked, 'held-day': '31' })).text).toContain('must be a real date')
    const made = await app.as('fen').post(`/boards/${rows.board}/meetings/new`, asked)
    meeting = made.location as string
    expect((await app.as('bo').get(meeting)).text).toContain('Thursday 12 November 2026')
    expect((await app.as('fen').post(`/boards/${rows.board}/meetings/new`, asked)).text).toContain('The board meets on that day already')
  })

  it('has an agenda, which says why something is private', async () => {
    expect((await app.as('fen').post(`${meeting}/agenda/publish`, {})).text).toContain('Put an item on the agenda first')
    const bad = await app.as('fen').post(`${meeting}/agenda`, { title: '', paragraph: '3' })
    expect([bad.text.includes('Enter what the item is called'), bad.text.includes('Enter why the public interest is in keeping it back')]).toEqual([true, true])
    expect((await app.as('fen').post(`${meeting}/agenda`, { title: 'A contract', what: 'decide', paragraph: '3', publicInterest: 'Bidders would know the price.' })).status).toBe(303)
    expect((await app.as('fen').post(`${meeting}/agenda/publish`, {})).status).toBe(303)
    expect((await app.as('bo').get(meeting)).text).toContain('To be taken in private: paragraph 3')
  })

  it('is warned of what cannot stand: a substitute for nobody, no quorum, no resolution', async () => {
    expect((await app.as('fen').post(`${meeting}/attendance`, { chair: '', substitutes: 'somebody', interests: 'x' })).status).toBe(400)
    const version = async () => /name="version" value="(\d+)"/.exec((await app.as('fen').get(`${meeting}/attendance`)).html)?.[1] as string
    const stale = await version()
    await app.as('fen').post(`${meeting}/attendance`, { chair: 'Cora Lindley, Council', version: stale })
    for (const late of [stale, '', 'x']) expect((await app.as('fen').post(`${meeting}/attendance`, { chair: 'Somebody else', version: late })).text).toContain('Somebody else has changed the meeting')
    await app.as('fen').post(`${meeting}/attendance`, { version: await version(), chair: 'Cora Lindley, Council', members: 'Bo Ashdown, Council', substitutes: 'Ivy Hart for Lou Penn', interests: 'Bo Ashdown; A contract; pecuniary; stayed' })
    const page = await app.as('bo').get(meeting)
    for (const words of ['Ivy Hart sat for Lou Penn, of whom no apology is recorded', 'stayed (s.31(4) Localism Act 2011)', 'no resolution to keep the public out is recorded (s.100A(4) Local Government Act 1972)']) expect(page.text).toContain(words)
  })

  it('has minutes whose resolutions become tracked recommendations', async () => {
    const asked = { number: '41', heading: 'Waiting for a plan', text: 'Members asked.', resolved: '- That the table be sent.\n- That members receive:\n  - the number waiting;\n  - the number helped.', tracked: 'yes', owners: 'Wen Atherley, Ines Barrow' }
    expect((await app.as('fen').post(`${meeting}/minutes`, { ...asked, number: '' })).text).toContain('Enter the number of the minute')
    expect((await app.as('fen').post(`${meeting}/minutes`, asked)).status).toBe(303)
    expect((await app.as('fen').post(`${meeting}/minutes`, asked)).text).toContain('This meeting has a minute of that number')
    expect((await app.as('fen').post(`${meeting}/minutes`, { number: '40', heading: 'Minutes', resolved: 'That the minutes of 20 October be approved.', tracked: 'yes' })).status).toBe(303)
    const tracker = await app.as('cora').get(`/recommendations?board=${rows.board}`)
    expect(tracker.text).toContain('That the table be sent.')
    expect(tracker.text).toContain('the number waiting; Not started')
    expect(tracker.text).not.toContain('be approved')
    expect((await app.as('fen').post(`${meeting}/minutes/agree`, {})).status).toBe(303)
    expect((await app.as('fen').post(`${meeting}/minutes/agree`, {})).status).toBe(400)
  })

  it('asks for actions, which somebody finishes once', async () => {
    expect((await app.as('fen').post(`${meeting}/actions`, { what: '', owner: '', 'due-day': '40' })).status).toBe(400)
    expect((await app.as('fen').post(`${meeting}/actions`, { what: 'Send the table', owner: 'Wen Atherley', 'due-day': '1', 'due-month': '12', 'due-year': '2026' })).status).toBe(303)
    const path = /href="(\/meeting-actions\/[^"]+)"[^>]*>Send the table/.exec((await app.as('bo').get(meeting)).html)?.[1] as string
    expect((await app.as('wen').post(`/meeting-actions/${rows.meetingAction}`, { to: 'done', note: 'Somebody else’s.' })).text).toContain('Only A member can say what became of it')
    expect((await app.as('wen').post(path, { to: 'done', note: '' })).text).toContain('Enter what was done, or why not')
    expect((await app.as('wen').post(path, { to: 'done', note: 'Sent to all.' })).status).toBe(303)
    expect((await app.as('wen').post(path, { to: 'done', note: 'Again.' })).status).toBe(400)
    expect((await app.as('bo').get(path)).text).toContain('Sent to all.')
  })
})

describe('a meeting that is cancelled', () => {
  it('goes on in no way, is told to anyone, and leaves its day free', async () => {
    const asked = { 'held-day': '3', 'held-month': '12', 'held-year': '2026' }
    const meeting = (await app.as('fen').post(`/boards/${rows.board}/meetings/new`, asked)).location as string
    const own = meeting.split('/').at(-1)
    expect((await app.as('fen').post(`${meeting}/cancel`, { 'cancel-reason': 'Snow' })).status).toBe(303)
    const said = { title: 'An item', number: '90', heading: 'It', resolved: 'That it be sent to members.', tracked: 'yes', what: 'Send it', owner: 'Wen', chair: 'Cora Lindley, Council', version: '2' }
    for (const what of ['agenda', 'attendance', 'minutes', 'actions']) {
      const late = await app.as('fen').post(`${meeting}/${what}`, said)
      expect([what, late.status, late.text.includes('The meeting is cancelled')]).toEqual([what, 400, true])
      expect([what, (await app.as('fen').get(`${meeting}/${what}`)).location]).toEqual([what, meeting])
    }
    const { rows: [left] } = await app.database.pool.query(`select (select count(*)::int from governance.minutes where meeting_id = $1) + (select count(*)::int from governance.actions where meeting_id = $1) + (select count(*)::int from governance.agenda_items where meeting_id = $1) as n`, [own])
    expect(left.n).toBe(0)
    expect((await app.nobody.get('/published/901')).text).not.toContain('3 December 2026')
    await app.database.pool.query(`update governance.boards set in_public = true where board_id = $1`, [rows.board])
    expect((await app.nobody.get('/published/901')).text).toContain('Cancelled meetings A board: Thursday 3 December 2026')
    await app.database.pool.query(`update governance.boards set in_public = false where board_id = $1`, [rows.board])
    // the papers for it say so, to anyone
    await app.database.pool.query(`update governance.papers set meeting_id = $1 where paper_id = $2`, [own, rows.paper])
    expect((await app.nobody.get('/published/901')).text).toContain('meeting of 20 October 2026, which was cancelled')
    expect((await app.nobody.get(`/published/901/papers/${rows.publication}`)).text).toContain('for which this paper was written was cancelled')
    await app.database.pool.query(`update governance.papers set meeting_id = $1 where paper_id = $2`, [rows.meeting, rows.paper])
    const again = await app.as('fen').post(`/boards/${rows.board}/meetings/new`, asked)
    expect([again.status, again.location === meeting]).toEqual([303, false])
    expect((await app.as('fen').post(`/boards/${rows.board}/meetings/new`, asked)).text).toContain('The board meets on that day already')
  })
})

describe('actions of the plan that answer a recommendation', () => {
  const path = `/recommendations/${rows.recommendation}/actions`
  const action = rowsOfImprovement.action
  beforeAll(async () => { await fillImprovement(app.database.pool, 901, people.ines.id) })

  it('are linked by officers, and bad input is answered beside the field', async () => {
    expect((await app.as('bo').post(path, { action })).status).toBe(404)
    expect((await app.as('fen').post(path, { action })).status).toBe(404)
    expect((await app.as('wen').post(`/recommendations/${nowhere}/actions`, { action })).status).toBe(404)
    for (const wrong of ['', nowhere]) expect((await app.as('wen').post(path, { action: wrong })).html).toContain('id="action-error"')
    expect((await app.as('wen').post(path, { action, part: '7' })).html).toContain('id="part-error"')
    expect((await app.as('wen').post(path, { action })).status).toBe(303)
    expect((await app.as('wen').post(path, { action })).text).toContain('This action is linked already')
    expect(await count('action-linked')).toBe(1)
  })

  it('are shown with how they stand, on the page and in the tracker', async () => {
    expect((await app.as('bo').get(`/recommendations/${rows.recommendation}`)).text).toContain('Actions of the plan In progress P 1.1.1: Do something')
    expect((await app.as('bo').get('/recommendations')).text).toContain('P 1.1.1 In progress')
    expect((await app.as('bo').get('/recommendations/file/csv')).body.toString('utf8')).toContain('P 1.1.1: In progress')
  })

  it('are taken off with a reason, and that stays in what happened', async () => {
    const end = `${path}/end`
    expect((await app.as('wen').post(end, {})).html).toContain('id="link-error"')
    expect((await app.as('wen').post(end, { link: `whole ${action}` })).html).toContain('id="reason-error"')
    expect((await app.as('wen').post(end, { link: `1 ${action}`, reason: 'x' })).text).toContain('It is not linked any more')
    expect((await app.as('bo').post(end, { link: `whole ${action}`, reason: 'x' })).status).toBe(404)
    expect((await app.as('wen').post(end, { link: `whole ${action}`, reason: 'It answers another' })).status).toBe(303)
    const shown = await app.as('bo').get(`/recommendations/${rows.recommendation}`)
    for (const words of ['None is linked.', 'An action of the plan was taken off: P 1.1.1', 'It answers another']) expect(shown.text).toContain(words)
    expect(await count('action-unlinked')).toBe(1)
  })
})

describe('a recommendation', () => {
  const path = `/recommendations/${rows.recommendation}`
  const version = async () => String((await app.database.pool.query('select version from governance.recommendations where recommendation_id = $1', [rows.recommendation])).rows[0].version)

  it('is reported complete by an officer, who cannot close it', async () => {
    expect((await app.as('wen').post(path, { step: '', version: await version() })).text).toContain('Choose what happened')
    expect((await app.as('wen').post(path, { step: 'reported-complete', part: '1', note: '', version: await version() })).text).toContain('Enter what was done, or why')
    expect((await app.as('wen').post(path, { step: 'closed', part: 'whole', note: 'x', version: await version() })).text).toContain('Only the committee can do that')
    expect((await app.as('wen').post(path, { step: 'reported-complete', part: 'whole', note: 'Done.', version: await version() })).text).toContain('Some of its parts are still open')
    expect((await app.as('wen').post(path, { step: 'reported-complete', part: '1', note: 'Done in full.', version: await version() })).status).toBe(303)
    expect((await app.as('bo').get('/recommendations?which=waiting')).text).toContain('That it be done.')
  })

  it('is closed by the chair at a meeting, and nobody closes it twice', async () => {
    const stale = await version()
    expect((await app.as('bo').post(path, { step: 'closed', version: stale })).status).toBe(404)
    expect((await app.as('cora').post(path, { step: 'closed', part: 'whole', version: stale })).text).toContain('Choose the meeting at which the committee decided it')
    // at a meeting that this committee has held, by its own chair where that is known
    const { rows: [planned] } = await app.database.pool.query(`insert into governance.meetings (authority_id, meeting_id, board_id, held_on, state) values (901, gen_random_uuid(), $1, '2026-11-25', 'planned') returning meeting_id as id`, [rows.board])
    const { rows: [elsewhere] } = await app.database.pool.query(`insert into governance.meetings (authority_id, meeting_id, board_id, held_on, state) values (901, gen_random_uuid(), $1, '2026-10-21', 'held') returning meeting_id as id`, [rows.to])
    for (const meeting of ['x', planned.id, elsewhere.id]) expect((await app.as('cora').post(path, { step: 'closed', part: 'whole', meeting, version: stale })).text).toContain('Choose a meeting that this committee has held')
    await app.database.pool.query(`update governance.board_members set person_id = $1 where board_id = $2 and seat = 'chair'`, [people.cora.id, rows.board])
    expect((await app.as('cora').post(path, { step: 'closed', part: 'whole', meeting: rows.meeting, note: 'Well done.', version: stale })).status).toBe(303)
    expect((await app.as('cora').post(path, { step: 'closed', part: 'whole', meeting: rows.meeting, version: stale })).status).toBe(400)
    expect((await app.as('bo').get(path)).text).toContain('Closed by the committee')
    const csv = (await app.as('bo').get('/recommendations/file/csv?which=all')).body.toString('utf8')
    expect(csv).toContain('That it be done.')
  })

  it.each(['fen', 'cora'] as const)('is not closed past the page either: the database asks for its own chair (%s)', async (who) => {
    await app.database.pool.query(`update governance.board_members set person_id = null where board_id = $1`, [rows.board])
    const asFen = app.database.pool.connect().then(async (client) => {
      try {
        await client.query(`begin; set local role waymark_app; set local waymark.reader = '${people[who].id}'; set local waymark.today = '2026-11-02'`)
        await client.query(`insert into governance.events (authority_id, event_id, subject, subject_id, kind, happened_on, known_from, recorded_at, recorded_by) values (901, gen_random_uuid(), 'recommendation', $1, 'closed', '2026-11-02', now(), now(), $2)`, [rows.recommendation, people[who].id])
      } finally {
        await client.query('rollback')
        client.release()
      }
    })
    await expect(asFen).rejects.toThrow('row-level security')
  })
})

describe('a work programme', () => {
  it('moves an item to other meetings, for whoever opened it last', async () => {
    const path = `/work-programmes/${rows.programme}/items/${rows.workItem}`
    expect((await app.as('fen').post(path, { days: '', version: '1' })).status).toBe(303)
    expect((await app.as('bo').get(`/work-programmes/${rows.programme}`)).text).toContain('No meeting hears “An item”')
    expect((await app.as('fen').post(path, { days: '2026-10-20', version: '1' })).text).toContain('Somebody else has changed the programme')
    expect(await count('item-moved')).toBe(1)
    expect((await app.as('bo').get(`/work-programmes/${rows.programme}/xlsx`)).body.subarray(0, 2).toString()).toBe('PK')
  })
})

describe('visits and one-to-ones', () => {
  it('are recorded, and a concern becomes a focus area', async () => {
    expect((await app.as('ines').post('/visits/new', { visitors: '' })).text).toContain('Enter who came')
    const made = await app.as('ines').post('/visits/new', { 'visited-day': '1', 'visited-month': '10', 'visited-year': '2026', kind: 'formal', visitors: 'Two advisers', strengths: 'Good will.', concerns: 'Hear more parents.' })
    expect((await app.as('bo').get(made.location as string)).text).toContain('Nothing answers it yet')
    expect((await app.as('ines').post(made.location as string, { n: '2', title: '', lead: '' })).text).toContain('Enter who leads it')
    expect((await app.as('ines').post(made.location as string, { n: '2', title: 'More parents heard', lead: 'Wen Atherley' })).status).toBe(303)
    expect((await app.as('ines').post(made.location as string, { n: '2', title: 'Again', lead: 'Wen' })).text).toContain('Somebody has taken it up already')
    expect((await app.as('bo').get(made.location as string)).text).toContain('Focus area: More parents heard')
    expect((await app.as('ines').post(`/focus-areas/${rows.focus}/close`, {})).status).toBe(303)
    expect((await app.as('ines').post(`/focus-areas/${rows.focus}/close`, {})).status).toBe(404)
    expect((await app.as('ines').post('/one-to-ones', { lead: '' })).text).toContain('Enter with whom')
    expect((await app.as('ines').post('/one-to-ones', { 'held-day': '1', 'held-month': '11', 'held-year': '2026', lead: 'Wen', about: 'The plan', agreed: 'To hurry' })).status).toBe(303)
    expect((await app.as('ines').get('/one-to-ones')).text).toContain('To hurry')
    expect((await app.as('fen').get('/one-to-ones')).status).toBe(404)
  })
})
