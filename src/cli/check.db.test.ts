import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../../test/kit/app.ts'
import { children } from '../../test/kit/area.ts'
import { run } from './run.ts'

const app = useApp()
const folder = mkdtempSync(join(tmpdir(), 'waymark-check-'))
const kept = { DATABASE_URL: process.env['DATABASE_URL'], WAYMARK_DATA: process.env['WAYMARK_DATA'] }
const sql = (text: string) => app.database.pool.query(text)

beforeAll(async () => {
  process.env['DATABASE_URL'] = app.database.url
  process.env['WAYMARK_DATA'] = folder
  for (let round = 1; round <= 3; round += 1) {
    for (const who of ['rosa', 'hugh'] as const) await app.as(who).get(`/children/${children.eli.id}`)
    await sql(`update audit.entries set written_at = written_at - interval '1 minute' where seal is null`)
    await sql('select audit.seal(901::smallint)')
  }
})
afterAll(() => {
  for (const [name, value] of Object.entries(kept)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  rmSync(folder, { recursive: true, force: true })
})

async function check(...given: string[]) {
  let out = ''
  const code = await run(['check', ...given], { out: (text) => { out += text }, err: () => {} }, async () => '')
  return { code, out, json: () => JSON.parse(out) }
}

/** Does something to the database, checks, and puts it back. */
async function afterTampering(text: string) {
  await sql('create table public.kept_entries as select * from audit.entries; create table public.kept_seals as select * from audit.seals')
  await sql(text)
  try {
    return await check('--json')
  } finally {
    await sql(`truncate audit.entries, audit.seals; insert into audit.entries select * from public.kept_entries; insert into audit.seals select * from public.kept_seals;
      drop table public.kept_entries, public.kept_seals`)
  }
}

describe('waymark check', () => {
  it('finds an audit whole that is, and says so', async () => {
    expect((await sql('select count(*)::int as n from audit.seals')).rows[0].n).toBe(3)
    const found = await check()
    expect(found.code).toBe(0)
    expect(found.out).toContain('Whole.')
    expect(found.out).toContain('All agree.')
  })

  it.each([
    ['a look that was taken out', `delete from audit.entries where entry_id = (select entry_id from audit.entries where seal = 2 limit 1)`, 'looks were sealed and'],
    ['a look that was put in another’s name', `update audit.entries set person_id = (select person_id from identity.persons where name = 'Ada Pell') where seal = 2`, 'not those that were sealed'],
    ['a look at another child', `update audit.entries set children = array[gen_random_uuid()] where entry_id = (select entry_id from audit.entries where seal = 1 limit 1)`, 'not those that were sealed'],
    ['a look that was moved to another day', `update audit.entries set at = at - interval '1 day' where seal = 3`, 'not those that were sealed'],
    ['a seal that was taken out with its looks', `delete from audit.entries where seal = 2; delete from audit.seals where seal = 2`, 'not those that were sealed'],
    ['a look that was slipped in under a seal', `insert into audit.entries select authority_id, gen_random_uuid(), at, written_at, person_id, role, action, children, seal from audit.entries where seal = 1 limit 1`, 'looks were sealed and'],
    ['a look under a seal that is not there', `update audit.entries set seal = 99 where seal = 3`, 'there is no such seal'],
    ['looks that nobody seals', `update audit.entries set seal = null, written_at = now() - interval '1 hour' where seal = 3; delete from audit.seals where seal = 3`, 'wait for their seal'],
  ])('finds %s', async (_name, tampering, words) => {
    const found = await afterTampering(tampering)
    expect(found.code).toBe(1)
    expect(found.json().audit.faults.map(({ reason }: { reason: string }) => reason).join()).toContain(words)
    expect((await check()).code).toBe(0)
  })

  it('finds an end that was cut off and sealed anew, by an earlier check', async () => {
    const earlier = join(folder, 'earlier.json')
    writeFileSync(earlier, (await check('--json')).out)
    expect((await check('--against', earlier)).code).toBe(0)
    await sql('create table public.kept_seals as select * from audit.seals')
    await sql(`delete from audit.seals where seal = 3; update audit.entries set seal = null, at = at - interval '1 day' where seal = 3; select audit.seal(901::smallint)`)
    expect((await check()).code).toBe(0) // by itself it looks whole
    const found = await check('--against', earlier, '--json')
    expect(found.code).toBe(1)
    expect(found.json().audit.faults).toEqual([{ authority: 901, seal: 3, reason: expect.stringContaining('earlier check') }])
    await sql('drop table public.kept_seals')
  })

  it('refuses a file that is no earlier check', async () => {
    const none = join(folder, 'none.json')
    writeFileSync(none, '{}')
    expect((await check('--against', none)).code).toBe(2)
  })

  it('finds a row that does not say what its events say', async () => {
    await sql(`update casework.assessments set stage = 'draft-sent', draft_sent_on = '2026-10-20' where assessment_id = '${children.eli.assessment}'`)
    const found = await check('--json')
    expect(found.code).toBe(1)
    expect(found.json().assessments.unlike).toEqual([{ authority: 901, assessment: children.eli.assessment }])
  })
})
