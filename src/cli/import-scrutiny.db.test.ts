import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { committeeSheets, workbookOf } from '../../test/kit/a-committee-workbook.ts'
import { useDatabase } from '../../test/kit/database.ts'
import { hasShared, readShared } from '../../test/kit/shared-files.ts'
import { run } from './run.ts'

const database = useDatabase()
let folder: string
const kept = { DATABASE_URL: process.env['DATABASE_URL'], WAYMARK_DATA: process.env['WAYMARK_DATA'] }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-cli-'))
  process.env['DATABASE_URL'] = database.url
  process.env['WAYMARK_DATA'] = folder
  await waymark('authority', 'create', '--code', '201', '--name', 'Saltby')
})
afterAll(() => {
  for (const [name, value] of Object.entries(kept)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  rmSync(folder, { recursive: true, force: true })
})

async function waymark(...given: string[]) {
  const said = { out: '', err: '' }
  const code = await run(given, { out: (text) => { said.out += text }, err: (text) => { said.err += text } }, async () => '')
  return { code, ...said, json: () => JSON.parse(said.out) }
}

function inFolder(bytes: Buffer, name: string): string {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}

const count = async (table: string) => (await database.pool.query(`select count(*)::int as n from governance.${table}`)).rows[0].n as number

describe('waymark import scrutiny', () => {
  it('takes a workbook in and names what is in doubt', async () => {
    const done = await waymark('import', 'scrutiny', inFolder(await workbookOf(committeeSheets()), 'a.xlsx'), '--authority', '201', '--json')
    expect(done.code).toBe(0)
    expect(done.json()).toMatchObject({ taken: true, counts: { recommendations: 4, parts: 2, workItems: 4, forwardPlan: 4, minutes: 3, tables: 2, tableRows: 5, known: 0 } })
    expect(done.json().doubts).toContainEqual({ rule: 'state-unknown', sheet: 'Tracker', place: 'E6', value: 'To be confirmed', reason: 'This status is not one we know: it stays unknown.' })
    // both resolutions of minute 23 are in the tracker already
    expect([await count('recommendations'), await count('resolutions')]).toEqual([4, 3])
    const { rows } = await database.pool.query(`select count(*)::int as n from governance.resolutions where recommendation_id is not null`)
    expect(rows[0].n).toBe(2)
  })

  it('refuses the same file again, and changes nothing', async () => {
    const before = await count('events')
    const again = await waymark('import', 'scrutiny', join(folder, 'a.xlsx'), '--authority', '201')
    expect([again.code, again.out]).toEqual([1, expect.stringContaining('taken in before')])
    expect(await count('events')).toBe(before)
  })

  it('knows again what it knew, and lists where a changed workbook says otherwise', async () => {
    const sheets = committeeSheets().slice(0, 1)
    const tracker = sheets[0]?.rows[3] as (string | null)[]
    tracker[4] = 'Complete'
    const done = await waymark('import', 'scrutiny', inFolder(await workbookOf(sheets), 'b.xlsx'), '--authority', '201', '--json')
    expect(done.json().counts.known).toBe(4)
    expect(await count('recommendations')).toBe(4)
    const { rows } = await database.pool.query(`select state from governance.recommendations where body like 'That Cabinet be asked%'`)
    expect(rows).toEqual([{ state: 'in-progress' }])
    expect(done.json().doubts.map(({ rule }: { rule: string }) => rule)).toContain('stands-otherwise')
  })

  it('asks whose a workbook is that does not say, and refuses what is no workbook', async () => {
    const nameless = inFolder(await workbookOf([{ sheet: 'F', rows: [['Reference', 'Decision', 'Decision maker', 'Date'], ['1/26', 'One', 'Cabinet\nKey Decision', '1 May 2026']] }]), 'c.xlsx')
    expect((await waymark('import', 'scrutiny', nameless, '--authority', '201')).out).toContain('does not say whose it is')
    expect((await waymark('import', 'scrutiny', nameless, '--authority', '201', '--board', 'The Cabinet')).code).toBe(0)
    expect((await waymark('import', 'scrutiny', inFolder(Buffer.from('words'), 'd.xlsx'), '--authority', '201', '--json')).json()).toMatchObject({ taken: false, refused: [{ rule: 'no-workbook' }] })
    expect((await waymark('import', 'scrutiny', 'nowhere.xlsx', '--authority', '201')).code).toBe(2)
    expect((await waymark('import', 'scrutiny', nameless, '--authority', '999')).code).toBe(1)
  })

  it.runIf(hasShared('real/walsall-2023-scrutiny.xlsx'))('takes in the workbook of a real committee', async () => {
    const done = await waymark('import', 'scrutiny', inFolder(readShared('real/walsall-2023-scrutiny.xlsx'), 'w.xlsx'), '--authority', '201', '--json')
    expect(done.json()).toMatchObject({ taken: true, counts: { recommendations: 7, parts: 4, workItems: 21, forwardPlan: 19, minutes: 7, tables: 5, tableRows: 27, known: 0 } })
    expect(done.json().doubts.length).toBe(12)
    const { rows } = await database.pool.query(`select count(*)::int as n from governance.resolutions r join governance.minutes m using (authority_id, minute_id) where m.number = '13' and r.recommendation_id is not null`)
    expect(rows[0].n).toBe(5)
  })
})
