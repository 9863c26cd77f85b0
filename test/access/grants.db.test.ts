import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asReader } from '../../src/platform/db/transaction.ts'
import { useDatabase } from '../kit/database.ts'
import { id } from '../kit/area.ts'

const database = useDatabase()

const scopes = ['family', 'roll', 'consultation', 'advice', 'adviser', 'panel', 'named-officer'] as const
const tables: Record<string, readonly string[]> = {
  'people.children': scopes,
  'casework.assessments': ['family', 'roll', 'advice', 'adviser', 'panel', 'named-officer'],
  'casework.notes': ['named-officer'],
  'plans.plans': ['family', 'roll', 'consultation', 'adviser', 'panel', 'named-officer'],
}

const authorities = [801, 802] as const
const kids = [0, 1, 2] as const
const roles = ['link-officer', 'administrator', 'returns-officer'] as const
type Span = { from: number; until: number | null }
type World = {
  appointments: ({ person: number; area: number; role: (typeof roles)[number] } & Span)[]
  members: ({ person: number; party: number; area: number } & Span)[]
  grants: ({ holder: { person: number } | { party: number }; area: number; child: number; scope: (typeof scopes)[number] } & Span)[]
  restricted: { area: number; child: number }[]
  openings: { person: number; area: number; child: number; over: boolean }[]
  today: number
}

const span = { from: fc.integer({ min: 1, max: 28 }), until: fc.option(fc.integer({ min: 1, max: 28 })) }
const area = fc.constantFrom(...authorities)
const who = fc.nat(2)
const worlds: fc.Arbitrary<World> = fc.record({
  appointments: fc.array(fc.record({ person: who, area, role: fc.constantFrom(...roles), ...span }), { maxLength: 4 }),
  members: fc.array(fc.record({ person: who, party: fc.nat(1), area, ...span }), { maxLength: 4 }),
  grants: fc.array(fc.record({
    holder: fc.oneof(fc.record({ person: who }), fc.record({ party: fc.nat(1) })), area, child: fc.nat(2), scope: fc.constantFrom(...scopes), ...span,
  }), { maxLength: 8 }),
  restricted: fc.array(fc.record({ area, child: fc.nat(2) }), { maxLength: 2 }),
  openings: fc.array(fc.record({ person: who, area, child: fc.nat(2), over: fc.boolean() }), { maxLength: 2 }),
  today: fc.integer({ min: 1, max: 28 }),
})

const inForce = ({ from, until }: Span, today: number) => from <= today && (until === null || until >= today)

/** The rule of sight in plain words, to be held against the database's own. */
function maySee(world: World, person: number, at: { area: number; child: number }, table: string): boolean {
  const here = (one: { area: number; child: number }) => one.area === at.area && one.child === at.child
  const appointed = world.appointments.filter((one) => one.person === person && one.area === at.area && inForce(one, world.today))
  const seesChildren = appointed.some(({ role }) => role !== 'administrator')
  const held = world.grants.filter((grant) => here(grant) && inForce(grant, world.today)
    && ('person' in grant.holder ? grant.holder.person === person : belongs(world, person, grant.holder.party, grant.area))
    && (grant.scope !== 'named-officer' || seesChildren))
  const opened = world.openings.some((one) => one.person === person && here(one) && !one.over)
  const named = held.some(({ scope }) => scope === 'named-officer')
  const byGrant = held.some(({ scope }) => tables[table]?.includes(scope))
  const byOffice = seesChildren && (!world.restricted.some(here) || opened || named)
  return byOffice || byGrant
}

const belongs = (world: World, person: number, party: number, at: number) =>
  world.members.some((one) => one.person === person && one.party === party && one.area === at && inForce(one, world.today))

const personId = (n: number) => id(10 + n)
const partyId = (n: number) => id(20 + n)
const childId = (areaCode: number, n: number) => id(areaCode * 100 + n)
const date = (n: number) => `2026-03-${String(n).padStart(2, '0')}`

async function build(world: World): Promise<void> {
  const put = (text: string, values: unknown[] = []) => database.pool.query(text, values)
  await put(`truncate identity.authorities, identity.persons, people.children, people.grants, casework.notes cascade`)
  for (const code of authorities) await put('insert into identity.authorities (authority_id, name) values ($1, $2)', [code, `Area ${code}`])
  for (const n of [0, 1, 2]) await put(`insert into identity.persons (person_id, name) values ($1, 'P')`, [personId(n)])
  for (const code of authorities) {
    for (const n of [0, 1]) await put(`insert into identity.parties (authority_id, party_id, kind, name) values ($1, $2, 'setting', 'S')`, [code, partyId(n)])
    for (const n of kids) {
      const child = childId(code, n)
      await put(`insert into people.children (authority_id, child_id, surname, forename, birth_date, sex) values ($1, $2, 'X', 'Y', '2015-01-01', 'F')`, [code, child])
      await put(`insert into casework.assessments (authority_id, assessment_id, child_id, stage) values ($1, $2, $2, 'requested')`, [code, child])
      await put(`insert into casework.notes (authority_id, note_id, child_id, body) values ($1, $2, $2, 'n')`, [code, child])
      await put(`insert into plans.plans (authority_id, plan_id, child_id) values ($1, $2, $2)`, [code, child])
    }
  }
  for (const one of world.appointments) await put('insert into identity.appointments (authority_id, person_id, role, valid_from, valid_until) values ($1, $2, $3, $4, $5)', [one.area, personId(one.person), one.role, date(one.from), one.until === null ? null : date(one.until)])
  for (const one of world.members) await put(`insert into identity.members (authority_id, party_id, person_id, title, valid_from, valid_until) values ($1, $2, $3, 'T', $4, $5)`, [one.area, partyId(one.party), personId(one.person), date(one.from), one.until === null ? null : date(one.until)])
  for (const one of world.grants) {
    await put(`insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from, valid_until) values ($1, gen_random_uuid(), $2, $3, 'setting', 'S', $4, 'w', 'y', $5, $6)`,
      [one.area, childId(one.area, one.child), 'person' in one.holder ? personId(one.holder.person) : partyId(one.holder.party), one.scope, date(one.from), one.until === null ? null : date(one.until)])
  }
  for (const one of world.restricted) await put(`insert into people.restrictions (authority_id, restriction_id, child_id, reason, restricted_at, restricted_by) values ($1, gen_random_uuid(), $2, 'r', now(), $3)`, [one.area, childId(one.area, one.child), personId(0)])
  for (const one of world.openings) await put(`insert into people.openings (authority_id, opening_id, child_id, person_id, reason, opened_at, hours, closes_at) values ($1, gen_random_uuid(), $2, $3, 'r', now(), 1, now() + $4::interval)`, [one.area, childId(one.area, one.child), personId(one.person), one.over ? '-1 hour' : '1 hour'])
}

/** One entry of a kind for a person and a place: the tables' own keys allow no more. */
function distinct(world: World): World {
  const once = <T>(list: readonly T[], key: (one: T) => unknown) => list.filter((one, n) => list.findIndex((other) => JSON.stringify(key(other)) === JSON.stringify(key(one))) === n)
  return {
    ...world,
    appointments: once(world.appointments, (one) => [one.person, one.area, one.role]),
    members: once(world.members, (one) => [one.person, one.party, one.area]),
    restricted: once(world.restricted, (one) => [one.area, one.child]),
  }
}

describe('who sees whom', () => {
  it('is what the rule says, whatever the appointments, parties, grants, restrictions and openings', async () => {
    await fc.assert(fc.asyncProperty(worlds.map(distinct), async (world) => {
      await build(world)
      for (const person of [0, 1, 2]) {
        for (const table of Object.keys(tables)) {
          const seen = await asReader(database.pool, { person: personId(person), today: date(world.today) }, async (trx) => (await trx.client.query<{ child_id: string }>(`select child_id from ${table} order by child_id`)).rows.map((row) => row.child_id))
          const should = authorities.flatMap((code) => kids.filter((n) => maySee(world, person, { area: code, child: n }, table)).map((n) => childId(code, n))).toSorted()
          expect({ table, person, seen }).toEqual({ table, person, seen: should })
        }
      }
    }), { numRuns: 60 })
  }, 240_000)
})
