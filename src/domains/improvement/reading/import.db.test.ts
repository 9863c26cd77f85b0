import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPlanWorkbook } from '../../../../test/kit/a-plan-workbook.ts'
import { useDatabase } from '../../../../test/kit/database.ts'
import { makeZip } from '../../../../test/kit/make-zip.ts'
import { hasShared, readShared } from '../../../../test/kit/shared-files.ts'
import { run } from '../../../cli/run.ts'

const database = useDatabase()
let folder: string
const kept = { DATABASE_URL: process.env['DATABASE_URL'], WAYMARK_DATA: process.env['WAYMARK_DATA'] }

async function waymark(...given: string[]) {
  const said = { out: '', err: '' }
  const code = await run(given, { out: (text) => { said.out += text }, err: (text) => { said.err += text } }, async () => '')
  return { code, ...said, json: () => JSON.parse(said.out) }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-plan-'))
  process.env['DATABASE_URL'] = database.url
  process.env['WAYMARK_DATA'] = folder
  await waymark('authority', 'create', '--code', '201', '--name', 'City of London')
  await waymark('authority', 'create', '--code', '202', '--name', 'Camden')
})
afterAll(() => {
  for (const [name, value] of Object.entries(kept)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  rmSync(folder, { recursive: true, force: true })
})

async function importing(bytes: Buffer, name = 'plan.xlsx', authority = '201') {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return waymark('import', 'plan', file, '--authority', authority, '--json')
}
const count = async (table: string, authority = 201) => (await database.pool.query(`select count(*)::int as n from improvement.${table} where authority_id = $1`, [authority])).rows[0].n
const rowsOf = async (text: string) => (await database.pool.query(text)).rows

describe('importing a plan', () => {
  it('takes it in whole, with nothing made up', async () => {
    const done = await importing(aPlanWorkbook({ hidden: true }))
    expect(done.code).toBe(0)
    expect(done.json()).toMatchObject({ plan: 'sip-2026', new: true, read: { areas: 2, workstreams: 2, actions: 4, measures: 2, risks: 2, comments: 2, replies: 1 }, refused: [] })
    expect(done.json().queries.map(({ sheet, cell }: { sheet: string; cell: string }) => `${sheet} ${cell}`).toSorted()).toEqual(['Old A1', 'Plan H6', 'Plan H9', 'Risks B3', 'Risks D3'])
    expect(await rowsOf(`select a.reference, s.status, s.month, s.known_from::date::text as known from improvement.actions a left join improvement.statuses s using (action_id) order by a.position`)).toEqual([
      { reference: 'SIP 1.1.1', status: 'in-progress', month: '2026-03', known: '2026-03-30' }, { reference: 'SIP 1.1.2', status: null, month: null, known: null },
      { reference: 'SIP 1.1.3', status: 'complete', month: '2026-02', known: '2026-02-28' }, { reference: 'SIP 2.1.1', status: 'unknown', month: '2026-03', known: '2026-03-30' }])
    expect(await rowsOf(`select w.number, w.title, r.words from improvement.workstreams w join improvement.areas r using (area_id) order by w.position`)).toEqual([
      { number: '1.1', title: 'Decide in time', words: 'Families wait too long to hear what was decided' }, { number: '2.1', title: 'A local offer worth visiting', words: 'The local offer is hard to find and to use' }])
  })

  it('changes nothing when the same file comes again', async () => {
    const tables = ['actions', 'areas', 'milestones', 'statuses', 'updates', 'leads', 'risks', 'risk_ratings', 'comments', 'events']
    const before = await Promise.all(tables.map((table) => count(table)))
    const again = (await importing(aPlanWorkbook({ hidden: true }), 'another-name.xlsx')).json()
    expect(again).toMatchObject({ plan: 'sip-2026', new: false, changes: [] })
    expect(await Promise.all(tables.map((table) => count(table)))).toEqual(before)
  })

  it('shows what a later version changes, and keeps what it leaves out', async () => {
    const later = aPlanWorkbook({
      title: 'Saltmarsh improvement plan - update June 2026',
      actions: (rows) => rows.map((row) => (row[1] === 'SIP 1.1.1' ? row.with(4, 'Director').with(7, 'June 26 Complete') : row.map((cell) => (cell === 'Ten pages' ? 'Twelve pages' : cell)))).filter((row) => row[1] !== 'SIP 1.1.2'),
    })
    const done = (await importing(later)).json()
    expect(done.changes).toEqual(expect.arrayContaining([
      { what: 'Action', name: 'SIP 1.1.1', field: 'Leads', was: 'Head of SEND', becomes: 'Director' },
      { what: 'Action', name: 'SIP 1.1.1', field: 'Status', was: 'March 26 In progress', becomes: 'June 26 Complete' },
      { what: 'Milestone', name: 'SIP 2.1.1, After 3 months we will have', field: 'Words', was: 'Ten pages', becomes: 'Twelve pages' },
      { what: 'Action', name: 'SIP 1.1.2', field: null, was: 'kept, though this file does not name it', becomes: null },
    ]))
    expect(await count('actions')).toBe(4)
    expect(await rowsOf(`select s.status from improvement.statuses s join improvement.actions a using (action_id) where a.reference = 'SIP 1.1.1' order by s.recorded_at`)).toEqual([{ status: 'in-progress' }, { status: 'complete' }])
    expect(await rowsOf(`select detail->>'was' as was from improvement.events where kind = 'changed' and detail->>'field' = 'Leads'`)).toEqual([{ was: 'Head of SEND' }])
  })
})

describe('checking a plan', () => {
  it('says what it lacks before it is fit for purpose, and that there is no such plan', async () => {
    const done = await waymark('check', 'plan', 'sip-2026', '--authority', '201', '--json')
    expect(done.code).toBe(1)
    expect(done.json()).toMatchObject({ plan: 'sip-2026', actions: 4, fit: false, counts: { resourced: 4, milestones: 4 } })
    expect(done.json().missing[0]).toEqual({ rule: 'milestones', about: 'SIP 1.1.1', words: 'Its milestones count from a first day that nobody has named.', mend: 'Say when the plan began.' })
    expect((await waymark('check', 'plan', 'sip-2026')).code).toBe(2)
    expect((await waymark('check', 'plan', 'other', '--authority', '201')).err).toContain('There is no plan “other” here. Those here: sip-2026.')
  })
})

describe('a file that is refused', () => {
  const cell = (at: number, to: string) => (rows: string[][]) => rows.map((row, n) => (n === 2 ? row.with(at, to) : row))
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)])

  it.each<[string, Buffer, string, string]>([
    ['locked with a password', compound, '', 'The workbook is locked with a password.'],
    ['no workbook', Buffer.from('hello'), '', 'This is not a workbook.'],
    ['something else in a zip', makeZip({ 'a.txt': 'x' }), '', 'This is not a workbook, but something else in a packed file.'],
    ['without a header', Buffer.from('some words,others\nmore,words\n'), 'A1', 'No sheet has a header row with a column of actions.'],
    ['with an error in a formula', aPlanWorkbook({ actions: cell(2, '#REF!') }), 'C6', 'The formula of this cell gives an error.'],
    ['with one reference twice', aPlanWorkbook({ actions: cell(1, 'SIP 1.1.1') }), 'B6', 'SIP 1.1.1 is the reference of another action too, in B5.'],
  ])('%s says what and where, and leaves nothing behind', async (_, bytes, at, reason) => {
    const done = await importing(bytes, bytes.subarray(0, 4).toString() === 'some' ? 'words.csv' : 'bad.xlsx', '202')
    expect(done.code).toBe(1)
    expect(done.json().refused).toMatchObject([{ cell: at, reason }])
    expect(await Promise.all(['plans', 'actions', 'areas', 'events'].map((table) => count(table, 202)))).toEqual([0, 0, 0, 0])
    expect(await count('imports', 202)).toBeGreaterThan(0)
  })

  it('is read all the same where it only has many empty rows or counts from 1904', async () => {
    const done = await importing(aPlanWorkbook({ date1904: true, title: 'Another plan' }), 'other.xlsx', '202')
    expect(done.json().queries).toEqual(expect.arrayContaining([expect.objectContaining({ reason: 'This workbook counts its dates from 1904. They were read so.' })]))
  })

  it('is told apart from wrong use', async () => {
    expect((await waymark('import', 'plan', join(folder, 'nowhere.xlsx'), '--authority', '201')).code).toBe(2)
    expect((await waymark('import', 'plan', join(folder, 'plan.xlsx'), '--authority', '2')).code).toBe(2)
    expect((await waymark('import', 'plan', join(folder, 'plan.xlsx'), '--authority', '201', '--plan', 'My Plan')).code).toBe(2)
  })
})

describe.skipIf(!hasShared('real/walsall-2023-accelerated-progress-plan.xlsx'))('the real plans (skipped where the papers are not beside the project)', () => {
  it.each([
    ['walsall-2023-accelerated-progress-plan.xlsx', 'app-2023', { areas: 2, workstreams: 6, actions: 32, risks: 5 }],
    ['birmingham-2021-projects.xlsx', 'send-improvement-programme', { workstreams: 4, actions: 31, measures: 36, comments: 48, replies: 12 }],
  ])('%s comes in whole, and again without a change', async (name, code, counts) => {
    const done = (await importing(readShared(`real/${name}`), name)).json()
    expect(done).toMatchObject({ plan: code, new: true, read: counts })
    expect((await importing(readShared(`real/${name}`), name)).json()).toMatchObject({ plan: code, new: false, changes: [] })
  })
})
