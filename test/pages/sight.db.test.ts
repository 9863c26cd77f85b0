import { describe, expect, it } from 'vitest'
import { asReader } from '../../src/platform/db/transaction.ts'
import { useApp } from '../kit/app.ts'
import { children, people, today, type ChildName, type Who } from '../kit/area.ts'

const app = useApp()

const inTheArea: ChildName[] = ['kofi', 'niamh', 'eli']
const seen: Record<Who, readonly ChildName[]> = {
  priya: inTheArea, tom: inTheArea, rosa: inTheArea, ada: inTheArea, hugh: inTheArea, lena: inTheArea,
  omar: [], abena: ['kofi'], colm: ['niamh'], else: ['zara'], ines: [], wen: [], fen: [], cora: [], mina: [], bo: [],
}
const everyone = Object.keys(seen) as Who[]
const tablesOfChildren = ['people.children', 'people.family_members', 'people.grants', 'casework.assessments', 'casework.events', 'people.listed_children']

describe.each(everyone)('in the database, %s', (who) => {
  it.each(tablesOfChildren)('sees in %s the rows of whom they may see, and no others', async (table) => {
    const rows = await asReader(app.database.pool, { person: people[who].id, today }, async (trx) => (await trx.client.query(`select distinct child_id from ${table}`)).rows as { child_id: string }[])
    const mayBe = seen[who].map((child) => children[child].id as string)
    expect(rows.map(({ child_id }) => child_id).filter((id) => !mayBe.includes(id))).toEqual([])
    if (['people.children', 'casework.assessments', 'casework.events'].includes(table)) expect(rows).toHaveLength(mayBe.length)
  })
})

describe('nobody', () => {
  it.each([...tablesOfChildren, 'casework.advice', 'casework.notes', 'plans.plans', 'plans.placements', 'plans.needs', 'identity.persons', 'identity.appointments', 'returns.loads'])('sees nothing in %s', async (table) => {
    const { rows } = await asReader(app.database.pool, undefined, (trx) => trx.client.query(`select 1 from ${table} limit 1`))
    expect(rows).toEqual([])
  })

  it('cannot read who looked, nor write a look of somebody else', async () => {
    await expect(asReader(app.database.pool, undefined, (trx) => trx.client.query('select 1 from audit.entries'))).rejects.toThrow(/permission denied/)
    await expect(asReader(app.database.pool, { person: people.rosa.id, today }, (trx) => trx.client.query(
      `insert into audit.entries (authority_id, entry_id, at, person_id, role, action, children) values (901, gen_random_uuid(), now(), '${people.ada.id}', 'x', 'x', '{}')`,
    ))).rejects.toThrow(/row-level security/)
  })
})

describe('writing', () => {
  const insert = (area: number) => `insert into people.children (authority_id, child_id, surname, forename, birth_date, sex) values (${area}, gen_random_uuid(), 'X', 'Y', '2015-01-01', 'F')`
  const write = (who: Who, area: number) => asReader(app.database.pool, { person: people[who].id, today }, async (trx) => { await trx.client.query(insert(area)); throw new Error('allowed') })

  it.each(['omar', 'abena'] as const)('is refused to %s', async (who) => {
    await expect(write(who, 901)).rejects.toThrow(/row-level security/)
  })
  it('is refused to an officer outside their own authority', async () => {
    await expect(write('rosa', 902)).rejects.toThrow(/row-level security/)
    await expect(write('rosa', 901)).rejects.toThrow('allowed')
  })
  it('is never in another’s name', async () => {
    await expect(asReader(app.database.pool, { person: people.rosa.id, today }, (trx) => trx.client.query(
      `insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, recorded_at, recorded_by)
       values (901, gen_random_uuid(), '${children.eli.id}', '${children.eli.assessment}', 'withdrawn', '2026-11-01', now(), now(), '${people.ada.id}')`,
    ))).rejects.toThrow(/row-level security/)
  })
  it('never changes an event', async () => {
    await expect(asReader(app.database.pool, { person: people.priya.id, today }, (trx) => trx.client.query(`update casework.events set happened_on = '2020-01-01'`))).rejects.toThrow(/permission denied/)
  })
})

describe('a grant', () => {
  it('ends on its day', async () => {
    const look = (day: string) => asReader(app.database.pool, { person: people.abena.id, today: day }, async (trx) => (await trx.client.query('select 1 from people.children')).rowCount)
    await app.database.pool.query(`update people.grants set valid_until = '2026-11-30' where party_id = $1`, [people.abena.id])
    expect([await look('2026-11-30'), await look('2026-12-01')]).toEqual([1, 0])
  })
})

describe('a child’s page', () => {
  it.each(everyone)('answers %s only about whom they may see', async (who) => {
    const staff = seen[who].length > 0 && people[who].role !== 'family'
    for (const child of Object.keys(children) as ChildName[]) {
      const page = await app.as(who).get(`/children/${children[child].id}`)
      expect([child, page.status]).toEqual([child, staff && seen[who].includes(child) ? 200 : 404])
      const own = await app.as(who).get(`/my-family/${children[child].id}`)
      expect([child, own.status]).toEqual([child, people[who].role === 'family' && seen[who].includes(child) ? 200 : 404])
    }
  })

  it('writes the look down before it is shown', async () => {
    const count = async () => Number((await app.database.pool.query(`select count(*) as n from audit.entries where action = 'child.viewed' and person_id = $1`, [people.hugh.id])).rows[0].n)
    const before = await count()
    await app.as('hugh').get(`/children/${children.eli.id}`)
    expect(await count()).toBe(before + 1)
  })

  it('is not shown when the look cannot be written', async () => {
    await app.database.pool.query('revoke insert on audit.entries from waymark_app')
    try {
      const page = await app.as('hugh').get(`/children/${children.eli.id}`)
      expect(page.status).toBeGreaterThanOrEqual(500)
      expect(page.text).not.toContain('Eli')
      expect((await app.as('hugh').get('/my-children')).text).not.toContain('Eli')
    } finally {
      await app.database.pool.query('grant insert on audit.entries to waymark_app')
    }
    expect((await app.as('hugh').get(`/children/${children.eli.id}`)).status).toBe(200)
  })
})

describe('a role in one authority', () => {
  it('opens nothing in another, and one list holds what each opens', async () => {
    await app.database.pool.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values (902, $1, 'manager', '2020-01-01')`, [people.lena.id])
    const list = await app.as('lena').get('/my-children?whose=all&show=open')
    expect([list.text.includes('Zara'), list.text.includes('Kofi')]).toEqual([true, false])
    expect((await app.as('lena').get(`/assessments/${children.kofi.assessment}/decide-to-assess`)).status).toBe(404)
    expect((await app.as('lena').get(`/assessments/${children.zara.assessment}/decide-to-assess`)).status).toBe(200)
    expect((await app.as('lena').get('/returns')).status).toBe(200)
    await app.database.pool.query('delete from identity.appointments where authority_id = 902 and person_id = $1', [people.lena.id])
  })
})

describe('an address that cannot be', () => {
  it.each(['/children/%00', '/theme/99999999999/1', '/figures?asAt=0001-01-01', '/figures/waiting?asAt=0001-12-31', '/my-family/x'])('%s is answered and breaks nothing', async (path) => {
    expect((await app.as('priya').get(path)).status).toBeLessThan(500)
  })
  it('so is a search for what is no text', async () => {
    expect((await app.as('priya').post('/children', { q: '\u0000' })).status).toBeLessThan(500)
  })
})

describe('who has looked', () => {
  it('tells the family role, team and day, and no name', async () => {
    await app.as('rosa').get(`/children/${children.niamh.id}`)
    const page = await app.as('colm').get(`/my-family/${children.niamh.id}/who-can-see`)
    expect(page.text).toContain('Link officer')
    expect(page.text).toContain('North')
    expect(page.text).not.toContain('Rosa')
    expect(page.text).toContain('Colm Daly')
  })
  it('tells officers the name', async () => {
    expect((await app.as('priya').get(`/children/${children.niamh.id}/who-can-see`)).text).toContain('Rosa Okello')
  })
})

describe('the seal of the audit', () => {
  it('chains what was looked at, and would differ for any other', async () => {
    await app.database.pool.query(`update audit.entries set written_at = written_at - interval '1 minute' where seal is null`)
    const seal = async () => (await app.database.pool.query('select audit.seal(901::smallint) as n')).rows[0].n as number
    expect(await seal()).toBeGreaterThan(0)
    expect(await seal()).toBe(0)
    const { rows } = await app.database.pool.query('select seal, entries, hash from audit.seals where authority_id = 901')
    expect(rows).toHaveLength(1)
    expect(rows[0].hash).toMatch(/^[0-9a-f]{64}$/)
  })
})
