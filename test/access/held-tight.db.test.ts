import { describe, expect, it } from 'vitest'
import { asReader } from '../../src/platform/db/transaction.ts'
import { useApp } from '../kit/app.ts'
import { children, people, today } from '../kit/area.ts'
import { ivo, round } from '../kit/relationships.ts'

// What somebody tried who wanted to get round the rules of sight. Each was possible once.
const app = useApp({ relationships: true })
const pool = () => app.database.pool
const as = <T,>(person: string, text: string, values: unknown[] = [], purpose?: 'return') =>
  asReader(pool(), { person, today, ...(purpose ? { purpose } : {}) }, async (trx) => (await trx.client.query(text, values)).rows as T[])
const { rosa, ada, priya, lena, omar, tom, abena } = people
const grantOneself = (child: string, person: string) => as(person, `insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from)
  values (901, gen_random_uuid(), $1, $2, 'officer', 'x', 'named-officer', 'x', 'x', '2020-01-01')`, [child, person])

describe('a restriction', () => {
  it('keeps out the officer who is a relative, and leaves them what a relative sees', async () => {
    await pool().query(`insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from)
      values (901, gen_random_uuid(), $1, $2, 'family', 'Ada Pell', 'family', 'x', 'an aunt', '2020-01-01')`, [ivo.id, ada.id])
    const count = async (table: string) => (await as(ada.id, `select 1 from ${table} where child_id = $1`, [ivo.id])).length
    expect([await count('people.children'), await count('casework.assessments'), await count('casework.notes')]).toEqual([1, 1, 0])
    expect((await as(ada.id, 'update people.children set sex = sex where child_id = $1 returning 1', [ivo.id])).length).toBe(0)
    const looks = await as<{ role: string; name: string | null }>(ada.id, 'select role, name from audit.looks_at(901::smallint, $1)', [ivo.id])
    expect(looks.filter(({ name }) => name !== null)).toEqual([])
    expect((await app.as('ada').get(`/my-family/${ivo.id}`)).status).toBe(200)
    await pool().query('delete from people.grants where party_id = $1', [ada.id])
  })

  it('is not got round by naming oneself: neither by SQL, nor during an opening, nor while a return is read', async () => {
    await expect(grantOneself(children.eli.id, ada.id)).rejects.toThrow(/row-level security/)
    await expect(as(lena.id, `insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from)
      values (901, gen_random_uuid(), $1, $2, 'officer', 'x', 'named-officer', 'x', 'x', '2020-01-01')`, [ivo.id, lena.id], 'return')).rejects.toThrow(/row-level security/)
  })

  it('is not got round by asking to restrict what is restricted: a form that is refused changes nothing', async () => {
    await app.as('priya').post('/restricted/open', { number: 'A901000126105', because: 'An emergency', hours: '1' })
    const answer = await app.as('priya').post(`/children/${ivo.id}/restrict`, { reason: 'again', officers: priya.id })
    expect(answer.status).toBe(400)
    await pool().query('delete from people.openings where person_id = $1', [priya.id])
    expect((await app.as('priya').get(`/children/${ivo.id}`)).status).toBe(404)
  })

  it('is not inherited by whoever arranges the handover', async () => {
    const done = await app.as('priya').post(`/colleagues/${rosa.id}/leaving`, { heir: priya.id, 'last-day': '30', 'last-month': '11', 'last-year': '2030', 'last-day-day': '30', 'last-day-month': '11', 'last-day-year': '2030', why: 'She leaves' })
    expect(done.status).toBe(400)
    expect((await app.as('priya').get(`/children/${ivo.id}`)).status).toBe(404)
  })

  it('lifted and set anew on one day keeps nobody who is no longer named', async () => {
    const restrict = async (officer: string) => app.as('priya').post(`/children/${children.eli.id}/restrict`, { reason: 'A relative', officers: officer })
    await restrict(ada.id)
    const { rows: [first] } = await pool().query('select restriction_id from people.restrictions where child_id = $1', [children.eli.id])
    await app.as('priya').post(`/restricted/${first.restriction_id}/lift`, { because: 'over' })
    await restrict(rosa.id)
    expect((await app.as('ada').get(`/children/${children.eli.id}`)).status).toBe(404)
    expect((await app.as('rosa').get(`/children/${children.eli.id}`)).status).toBe(200)
    await as(priya.id, 'select people.release_officers(901::smallint, $1, $2)', [children.eli.id, today]) // while it is in force: does nothing
    expect((await app.as('rosa').get(`/children/${children.eli.id}`)).status).toBe(200)
  })

  it('is not told by adding the child anew', async () => {
    const form = { 'born-day': '5', 'born-month': '5', 'born-year': '2016', sex: 'M', 'received-day': '2', 'received-month': '11', 'received-year': '2026', source: 'family' }
    for (const who of [{ forename: 'Someone', surname: 'Other', upn: 'A901000126105' }, { forename: 'Ivo', surname: 'Quayle', upn: '' }]) {
      const answer = await app.as('ada').post('/requests/new', { ...form, ...who })
      expect([answer.status, answer.text.includes('cannot be added here')]).toEqual([400, true])
    }
    expect((await pool().query(`select 1 from people.children where surname = 'Quayle'`)).rowCount).toBe(1)
  })

  it('does not tell its children to whoever sees none, nor what a return changed of them', async () => {
    expect(await as(omar.id, 'select * from access.hidden()')).toEqual([])
    expect(await as(lena.id, 'select 1 from returns.load_changes where child_id = $1', [ivo.id])).toEqual([])
    expect((await as(lena.id, 'select 1 from returns.load_changes where child_id = $1', [ivo.id], 'return')).length).toBe(1)
  })

  it('is asked to be opened with a reason by SQL too', async () => {
    expect(await as(tom.id, `select people.break_glass(901::smallint, 'A901000126105', null, null, null, null, 1, gen_random_uuid(), now()) as child`)).toEqual([{ child: null }])
  })
})

describe('a link on paper', () => {
  it('is not made for a relative who may see a child that is kept from whoever makes it', async () => {
    await pool().query(`insert into people.family_members values (901, $1, $2, 'parent', true, '2020-01-01')`, [children.kofi.id, round.mara.id])
    await pool().query(`insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from)
      values (901, gen_random_uuid(), $1, $2, 'family', 'Mara Quayle', 'family', 'x', 'a parent', '2020-01-01')`, [children.kofi.id, round.mara.id])
    const answer = await app.as('hugh').post(`/children/${children.kofi.id}/family-sign-in/link`, { person: round.mara.id })
    expect(answer.text).not.toContain('/sign-in/link/')
    expect(answer.text).toContain('a link cannot be handed over')
  })

  it('is not made for somebody who also belongs to a school', async () => {
    await pool().query(`insert into people.family_members values (901, $1, $2, 'parent', true, '2020-01-01')`, [children.kofi.id, round.sunita.id])
    await pool().query(`insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from)
      values (901, gen_random_uuid(), $1, $2, 'family', 'Sunita Rao', 'family', 'x', 'a parent', '2020-01-01')`, [children.kofi.id, round.sunita.id])
    const answer = await app.as('hugh').post(`/children/${children.kofi.id}/family-sign-in/link`, { person: round.sunita.id })
    expect(answer.text).not.toContain('/sign-in/link/')
  })
})

describe('an administrator', () => {
  it('appoints neither themselves nor an operator', async () => {
    const answer = await app.as('omar').post('/colleagues/new', { name: 'Omar Quill', email: 'omar@example.test', role: 'manager', locality: '' })
    expect(answer.status).toBe(400)
    await expect(as(omar.id, `insert into identity.appointments (authority_id, person_id, role, valid_from) values (901, $1, 'manager', '2020-01-01')`, [omar.id])).rejects.toThrow(/row-level security/)
    await expect(as(omar.id, `insert into identity.appointments (authority_id, person_id, role, valid_from) values (901, $1, 'operator', '2020-01-01')`, [ada.id])).rejects.toThrow(/row-level security/)
    await expect(as(omar.id, `insert into identity.members (authority_id, party_id, person_id, title, valid_from) values (901, $1, $2, 'x', '2020-01-01')`, [round.noor.party, omar.id])).rejects.toThrow(/row-level security/)
  })

  it('is not shown the link of a parent whom they appoint', async () => {
    await pool().query(`update auth."account" set "password" = null where "userId" = (select user_id from identity.persons where person_id = $1)`, [round.mara.id])
    await app.as('omar').post('/colleagues/new', { name: 'Mara Quayle', email: 'mara@example.test', role: 'returns-officer', locality: '' })
    const again = await app.as('omar').post(`/colleagues/${round.mara.id}/ask-again`, {})
    expect(again.text).not.toContain('/sign-in/link/')
    await pool().query('delete from identity.appointments where person_id = $1', [round.mara.id])
  })
})

describe('what is signed', () => {
  it('is signed by the hand that writes it', async () => {
    await expect(as(priya.id, `update people.openings set reviewed_at = now(), reviewed_by = $1, verdict = 'in-order' where person_id = $2`, [tom.id, rosa.id])).rejects.toThrow(/row-level security/)
    await expect(as(priya.id, `update people.restrictions set lifted_at = now(), lifted_by = $1 where child_id = $2`, [tom.id, ivo.id])).rejects.toThrow(/row-level security/)
    await expect(as(priya.id, `update audit.withholdings set ended_at = now(), ended_by = $1 where child_id = $2`, [tom.id, children.kofi.id])).rejects.toThrow(/row-level security/)
  })

  it('says of a look what its reader is, where they are something', async () => {
    const look = (area: number, role: string) => as(abena.id, `insert into audit.entries (authority_id, entry_id, at, person_id, role, action, children) values ($1, gen_random_uuid(), now(), $2, $3, 'child.viewed', '{}')`, [area, abena.id, role])
    await expect(look(901, 'manager')).rejects.toThrow(/row-level security/)
    await expect(look(902, 'family')).rejects.toThrow(/row-level security/)
    await expect(look(901, 'family')).resolves.toEqual([])
  })

  it('asks for no job that is not its own', async () => {
    await expect(as(abena.id, `select platform.enqueue('returns.read', '{"authority": 901}')`)).rejects.toThrow(/privilege/)
    await expect(as(abena.id, `select platform.enqueue('audit-seal', '{}')`)).rejects.toThrow(/privilege/)
  })
})

describe('a function that runs as its owner', () => {
  it('looks for a caller’s own types last', async () => {
    const { rows } = await pool().query<{ name: string }>(`select p.oid::regprocedure::text as name from pg_proc p
      where p.prosecdef and p.pronamespace::regnamespace::text in ('access', 'audit', 'people', 'casework', 'platform', 'identity', 'plans', 'returns', 'indicators', 'improvement', 'settings', 'statute')
        and not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp'], false)`)
    expect(rows.map(({ name }) => name)).toEqual([])
  })
})

describe('somebody of a demonstration and of a real authority', () => {
  it('is there on the real day, whatever the demonstration’s', async () => {
    await pool().query(`update identity.authorities set demonstration = true where authority_id = 902; update identity.authorities set frozen_today = null where authority_id = 901`)
    await pool().query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values (902, $1, 'manager', '2020-01-01')`, [people.hugh.id])
    const page = await app.as('hugh').get('/my-children?whose=all&show=open')
    expect(page.text).not.toContain('Zara')
    expect((await app.as('hugh').get('/working-for')).status).toBe(404)
  })
})
