import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../test/kit/database.ts'
import { assessmentFrom, findAssessment, findEvents } from '../domains/casework/index.ts'
import { findAuthority, makeSignIn, signInWithPassword } from '../domains/identity/index.ts'
import { findLooks, findOwnChildren, searchChildren } from '../domains/people/index.ts'
import { findPlansOf } from '../domains/plans/index.ts'
import { asReader } from '../platform/db/transaction.ts'
import { findSignIns, hashOf, makeArea, makeAreaOnce, type Area } from './index.ts'

const today = '2026-11-02'
const password = 'a password of the demonstration'

const as = (person: { personId: string } | undefined) => (person ? { person: person.personId, today } : undefined)
const cut = () => { throw new Error('cut') }

describe('the demonstration area in the database', () => {
  const database = useDatabase()
  let area: Area
  beforeAll(async () => {
    const client = await database.pool.connect()
    area = await makeArea(client, { seed: 1, today, size: 'area', passwordHash: await hashOf(password) })
    client.release()
  })
  const count = async (reader: { personId: string } | undefined) =>
    (await asReader(database.pool, as(reader), (trx) => searchChildren(trx, [990], '', 1))).total

  it('shows every child to the manager and to nobody none', async () => {
    // but for the one whose record is restricted
    expect(await count(area.manager)).toBe(area.totals.children - 1)
    expect(await count(undefined)).toBe(0)
    expect(await count(area.administrator)).toBe(0)
  })

  it('shows a parent their own children and no others', async () => {
    for (const parent of area.parents) {
      const own = await asReader(database.pool, as(parent), findOwnChildren)
      expect(own.map(({ id }) => id).toSorted()).toEqual(parent.children.toSorted())
      expect(await count(parent)).toBe(parent.children.length)
    }
  })

  it('has rows that are what their events give', async () => {
    await asReader(database.pool, as(area.manager), async (trx) => {
      const { rows } = await trx.client.query<{ id: string }>(`
        (select assessment_id as id from casework.assessments order by assessment_id limit 150)
        union select assessment_id from casework.events where corrects is not null`)
      for (const { id } of rows) {
        const row = await findAssessment(trx, [990], id)
        const told = assessmentFrom(await findEvents(trx, 990, id))
        expect(row).toMatchObject({
          stage: told.stage, receivedOn: told.receivedOn, source: told.source, assessDecidedOn: told.assessDecidedOn,
          issueDecidedOn: told.issueDecidedOn, draftSentOn: told.draftSentOn, closedOn: told.closedOn, exception: told.exception,
        })
      }
    })
  })

  it('has a plan for every assessment that came to one, and reviews mostly within the year', async () => {
    const { rows: [plans] } = await database.pool.query(`
      select count(*) filter (where active) as active,
             count(*) filter (where active and coalesce(last_reviewed_on, started_on) < date '2026-11-02' - 366) as overdue,
             (select count(*) from casework.assessments a where a.stage = 'plan-issued'
               and not exists (select from plans.plans p where p.assessment_id = a.assessment_id and p.started_on = a.closed_on)) as missing
      from plans.plans`)
    expect(plans).toMatchObject({ active: 4086, missing: 0 })
    expect(plans.overdue).toBeGreaterThan(250)
    expect(plans.overdue).toBeLessThan(800)
  })

  it('tells of each recommendation one day, has its links from when it was asked for, and a chair who can close it', async () => {
    const { rows: apart } = await database.pool.query(`select r.body, r.state_on, e.happened_on from governance.recommendations r join governance.events e on e.subject_id = r.recommendation_id and e.kind = r.state where r.state in ('closed', 'reported-complete') and e.happened_on <> r.state_on`)
    expect(apart).toEqual([])
    const { rows: links } = await database.pool.query(`select e.happened_on - r.made_on as after from governance.events e join governance.recommendations r on r.recommendation_id = e.subject_id where e.kind = 'action-linked'`)
    expect(links.map(({ after }) => after)).toEqual([2, 2, 2, 2])
    const { rows: chairs } = await database.pool.query(`select distinct b.name, m.name as chair, a.role from governance.recommendations r join governance.boards b using (authority_id, board_id) join governance.board_members m using (authority_id, board_id) join identity.appointments a using (authority_id, person_id) where m.seat in ('chair', 'vice-chair')`)
    expect(chairs).toEqual([{ name: 'Children and Learning Scrutiny Committee', chair: 'Councillor Winifred Askey', role: 'chair' }])
  })

  it('holds no day after its own', async () => {
    const days = ['casework.events.happened_on', 'casework.events.known_from', 'casework.assessments.closed_on', 'casework.advice.returned_on',
      'plans.plans.started_on', 'plans.plans.ceased_on', 'plans.plans.last_reviewed_on', 'plans.plans.phase_transfer_final_on', 'plans.placements.entered_on', 'people.grants.valid_from', 'audit.entries.at']
    for (const place of days) {
      const [, table, column] = /^(.+)\.(\w+)$/.exec(place) as unknown as [string, string, string]
      const { rows: [row] } = await database.pool.query(`select count(*) as n from ${table} where ${column} >= date '2026-11-02'`)
      expect([place, row.n]).toEqual([place, 0])
    }
  })

  it('tells a family who has looked', async () => {
    const [parent] = area.parents.slice(2)
    const looks = await asReader(database.pool, as(parent), (trx) => findLooks(trx, 990, parent?.children[0] as string))
    expect(looks.length).toBeGreaterThan(2)
    const plans = await asReader(database.pool, as(area.parents[3]), (trx) => findPlansOf(trx, 990, area.parents[3]?.children[0] as string))
    expect(plans[0]?.placements.length).toBeGreaterThan(0)
  })

  it('has its own day, targets and people to sign in as', async () => {
    const authority = await asReader(database.pool, undefined, (trx) => findAuthority(trx, 990))
    expect(authority).toMatchObject({ name: 'Merrowdale', demonstration: true, targets: { 'decide-to-assess': 14 } })
    const { rows } = await database.pool.query(`select value from platform.installation where key = 'demonstration'`)
    expect(rows[0].value).toEqual({ seed: 1, today, size: 'area' })
    const people = await findSignIns(database.pool)
    expect(people.map(({ email }) => email).toSorted()).toEqual(area.people.map(({ email }) => email).toSorted())
    expect(new Set(people.map(({ title }) => title)).size).toBe(17)
  })

  it('lets them in by their password', async () => {
    const signIn = makeSignIn({ databaseUrl: database.url, secret: 'a secret of this test, long enough', address: 'http://localhost' })
    const arrival = { headers: new Headers(), from: '127.0.0.1', now: new Date() }
    expect(await signInWithPassword(signIn, area.linkOfficer.email, password, arrival)).toMatchObject({ ok: true, value: { stage: 'whole' } })
    expect(await signInWithPassword(signIn, area.linkOfficer.email, 'another password', arrival)).toMatchObject({ ok: false })
    await signIn.close()
  })

  it('is made once', async () => {
    expect(await makeAreaOnce(database.pool, { seed: 2, today, password })).toBe('was-there')
  })
})

describe('a small area, after a making that was cut short', () => {
  const database = useDatabase()

  it('is whole, where the other left nothing', async () => {
    const client = await database.pool.connect()
    await expect(makeArea(client, { seed: 1, today, size: 'small', passwordHash: 'x', progress: cut })).rejects.toThrow('cut')
    for (const table of ['identity.authorities', 'identity.persons', 'people.children', 'auth."user"', 'platform.installation']) {
      const { rows: [row] } = await database.pool.query(`select count(*) as n from ${table}`)
      expect([table, row.n]).toEqual([table, 0])
    }
    const area = await makeArea(client, { seed: 1, today, size: 'small', passwordHash: false })
    client.release()
    expect(area.people.every(({ userId }) => userId === null)).toBe(true)
    expect(await findSignIns(database.pool)).toEqual([])
  })
})
