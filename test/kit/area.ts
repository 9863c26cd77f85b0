import type pg from 'pg'
import type { SignIn } from '../../src/domains/identity/index.ts'
import { makeUser } from '../../src/domains/identity/index.ts'

export const password = 'a long enough password'
export const today = '2026-11-02'

/** A small area of named, invented people, and another beside it that must never see them. */
export const people = {
  priya: { id: id(1), name: 'Priya Nandra', role: 'manager', area: 901 },
  tom: { id: id(2), name: 'Tom Ferris', role: 'senior-lead', area: 901 },
  rosa: { id: id(3), name: 'Rosa Okello', role: 'link-officer', area: 901 },
  ada: { id: id(4), name: 'Ada Pell', role: 'link-officer', area: 901 },
  hugh: { id: id(5), name: 'Hugh Bramley', role: 'assessment-officer', area: 901 },
  lena: { id: id(6), name: 'Lena Voss', role: 'returns-officer', area: 901 },
  omar: { id: id(7), name: 'Omar Quill', role: 'administrator', area: 901 },
  abena: { id: id(8), name: 'Abena Mensa', role: 'family', area: 901 },
  colm: { id: id(9), name: 'Colm Daly', role: 'family', area: 901 },
  else: { id: id(10), name: 'Elsie Marr', role: 'manager', area: 902 },
  ines: { id: id(21), name: 'Ines Barrow', role: 'programme-manager', area: 901 },
  wen: { id: id(22), name: 'Wen Atherley', role: 'action-owner', area: 901 },
  fen: { id: id(23), name: 'Fen Grange', role: 'democratic-services', area: 901 },
  cora: { id: id(24), name: 'Cora Lindley', role: 'chair', area: 901 },
  mina: { id: id(26), name: 'Mina Orchard', role: 'performance-analyst', area: 901 },
  bo: { id: id(25), name: 'Bo Ashdown', role: 'board-member', area: 901 },
} as const

export type Who = keyof typeof people

/** The n-th of the area's ids. */
export function id(n: number): string {
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
}

/** Children of the area, by first name, and their assessments. Kofi is Abena's, Niamh is Colm's. */
export const children = {
  kofi: { id: id(101), assessment: id(201), forename: 'Kofi', surname: 'Mensa', born: '2011-03-09', officer: 'rosa', received: '2026-09-28' },
  niamh: { id: id(102), assessment: id(202), forename: 'Niamh', surname: 'Daly', born: '2020-06-21', officer: 'ada', received: '2026-05-11' },
  eli: { id: id(103), assessment: id(203), forename: 'Eli', surname: 'Stone', born: '2018-01-30', officer: 'rosa', received: '2026-10-12' },
  zara: { id: id(104), assessment: id(204), forename: 'Zara', surname: 'Elsewhere', born: '2017-02-02', officer: 'else', received: '2026-10-01', area: 902 },
} as const

export type ChildName = keyof typeof children

export const eventId = (child: ChildName) => id(300 + Object.keys(children).indexOf(child))

/** Puts the area into an empty database: everybody with a sign-in, every child with a request just received. */
export async function makeTestArea(pool: pg.Pool, signIn: SignIn): Promise<void> {
  await pool.query(`insert into identity.authorities (authority_id, name, frozen_today, front_door_phone, front_door_email, targets, second_factor) values
    (901, 'Harrowmoor', '${today}', '01632 960000', 'send@harrowmoor.example', '{"decide-to-assess": 28}', 'optional'),
    (902, 'Otherby', '${today}', null, null, '{}', 'optional')`)
  await pool.query(`insert into people.localities values (901, 'north', 'North', 'locality', '01632 960100', 'north@harrowmoor.example')`)
  await pool.query(`insert into settings.register (urn, name, kind, status) values (899001, 'Saltby High School', 'Academy', 'Open')`)
  for (const [key, one] of Object.entries(people)) {
    const email = `${key}@example.test`
    const user = await makeUser(signIn, one.name, email, password)
    await pool.query('insert into identity.persons (person_id, name, email, user_id) values ($1, $2, $3, $4)', [one.id, one.name, email, user])
    if (one.role !== 'family') {
      await pool.query(`insert into identity.appointments (authority_id, person_id, role, locality_id, phone, valid_from) values ($1, $2, $3, $4, $5, '2020-01-01')`,
        [one.area, one.id, one.role, one.area === 901 ? 'north' : null, one.role === 'link-officer' ? '01632 960111' : null])
    }
  }
  await pool.query(`insert into people.patches values (901, 'north', 'Quayside', $1)`, [people.rosa.id])
  await pool.query(`insert into people.postcodes values (901, 'ZZ1 1AA', 'north', 'Quayside')`)
  for (const [key, child] of Object.entries(children)) {
    const area = 'area' in child ? child.area : 901
    await pool.query(`insert into people.children (authority_id, child_id, surname, forename, birth_date, sex, urn, primary_need, locality_id, link_officer_id)
      values ($1, $2, $3, $4, $5, 'F', 899001, 'SLCN', $6, $7)`, [area, child.id, child.surname, child.forename, child.born, area === 901 ? 'north' : null, people[child.officer].id])
    await pool.query(`insert into casework.assessments (authority_id, assessment_id, child_id, stage, received_on, source) values ($1, $2, $3, 'requested', $4, 'setting')`,
      [area, child.assessment, child.id, child.received])
    await pool.query(`insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, recorded_at, recorded_by, detail)
      values ($1, $2, $3, $4, 'request-received', $5, $5::date, $5::date, $6, '{"source": "setting"}')`, [area, eventId(key as ChildName), child.id, child.assessment, child.received, people[child.officer].id])
  }
  for (const [child, parent] of [['kofi', 'abena'], ['niamh', 'colm']] as const) {
    await pool.query(`insert into people.family_members values (901, $1, $2, 'parent', true, '2020-01-01')`, [children[child].id, people[parent].id])
    await pool.query(`insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from)
      values (901, gen_random_uuid(), $1, $2, 'family', $3, 'family', 'the whole record', 'a parent', '2020-01-01')`, [children[child].id, people[parent].id, people[parent].name])
  }
}
