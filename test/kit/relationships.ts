import type pg from 'pg'
import { makeUser, type SignIn } from '../../src/domains/identity/index.ts'
import { children, id, password, people, today, type ChildName } from './area.ts'
import { fillGovernance } from './governance-rows.ts'
import { fillImprovement } from './improvement-rows.ts'
import { fillIndicators } from './indicator-rows.ts'

/** Those round the children of the area who are neither its staff nor, but for Mara, their family. All invented. */
export const round = {
  sunita: { id: id(401), name: 'Sunita Rao', party: id(501), title: 'SENCO' },
  joan: { id: id(402), name: 'Joan Tarrant', party: id(502), title: 'Head teacher' },
  petra: { id: id(403), name: 'Petra Lindqvist', party: id(503), title: 'Educational psychologist' },
  noor: { id: id(404), name: 'Noor Haddad', party: id(504), title: 'Adviser' },
  gil: { id: id(405), name: 'Gil Astley', party: id(505), title: 'Panel member' },
  mara: { id: id(406), name: 'Mara Quayle', party: null, title: 'Parent' },
} as const

export type Round = keyof typeof round

/** A child whose record is kept from staff but for Rosa, and is Mara's. */
export const ivo = { id: id(105), assessment: id(205), event: id(305), forename: 'Ivo', surname: 'Quayle', restriction: id(601) } as const

const parties = [
  [round.sunita.party, 'setting', 'Saltby High School'], [round.joan.party, 'setting', 'Marsh Lane School'],
  [round.petra.party, 'team', 'Educational psychology'], [round.noor.party, 'adviser', 'Harrow Advice'], [round.gil.party, 'panel', 'Monday panel'],
] as const

type Grant = readonly [party: string, kind: string, name: string, scope: string, child: string, until: string | null]

// Each relationship of the matrix while it lasts, and after it ended.
const grants: Grant[] = [
  [round.sunita.party, 'setting', 'Saltby High School', 'roll', children.eli.id, null],
  [round.sunita.party, 'setting', 'Saltby High School', 'roll', children.niamh.id, '2026-07-31'],
  [round.joan.party, 'setting', 'Marsh Lane School', 'consultation', children.niamh.id, '2026-11-20'],
  [round.joan.party, 'setting', 'Marsh Lane School', 'consultation', children.eli.id, '2026-10-20'],
  [round.petra.party, 'team', 'Educational psychology', 'advice', children.kofi.id, '2026-12-14'],
  [round.petra.party, 'team', 'Educational psychology', 'advice', children.niamh.id, '2026-09-30'],
  [round.noor.party, 'adviser', 'Harrow Advice', 'adviser', children.kofi.id, '2027-01-31'],
  [round.noor.party, 'adviser', 'Harrow Advice', 'adviser', children.niamh.id, '2026-10-31'],
  [round.gil.party, 'panel', 'Monday panel', 'panel', children.eli.id, '2026-11-09'],
  [round.gil.party, 'panel', 'Monday panel', 'panel', children.kofi.id, '2026-10-26'],
  [round.mara.id, 'family', round.mara.name, 'family', ivo.id, null],
  [people.rosa.id, 'officer', 'Link officer', 'named-officer', ivo.id, null],
]

/** Adds them to the area, with a row in every table about a child for every child. */
export async function makeRelationships(pool: pg.Pool, signIn: SignIn): Promise<void> {
  for (const [key, one] of Object.entries(round)) {
    const email = `${key}@example.test`
    await pool.query('insert into identity.persons (person_id, name, email, user_id) values ($1, $2, $3, $4)', [one.id, one.name, email, await makeUser(signIn, one.name, email, password)])
  }
  for (const [party, kind, name] of parties) await pool.query('insert into identity.parties (authority_id, party_id, kind, name) values (901, $1, $2, $3)', [party, kind, name])
  for (const one of Object.values(round)) {
    if (one.party) await pool.query(`insert into identity.members (authority_id, party_id, person_id, title, valid_from) values (901, $1, $2, $3, '2020-01-01')`, [one.party, one.id, one.title])
  }
  await pool.query(`insert into people.children (authority_id, child_id, surname, forename, birth_date, sex, upn, locality_id, link_officer_id)
    values (901, $1, 'Quayle', 'Ivo', '2016-05-05', 'M', 'A901000126105', 'north', $2)`, [ivo.id, people.ada.id])
  await pool.query(`insert into casework.assessments (authority_id, assessment_id, child_id, stage, received_on, source) values (901, $1, $2, 'requested', '2026-10-05', 'setting')`, [ivo.assessment, ivo.id])
  await pool.query(`insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, recorded_at, recorded_by, detail)
    values (901, $1, $2, $3, 'request-received', '2026-10-05', '2026-10-05', '2026-10-05', $4, '{"source": "setting"}')`, [ivo.event, ivo.id, ivo.assessment, people.rosa.id])
  await pool.query(`insert into people.family_members values (901, $1, $2, 'parent', true, '2020-01-01')`, [ivo.id, round.mara.id])
  for (const [party, kind, name, scope, child, until] of grants) {
    await pool.query(`insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from, valid_until)
      values (901, gen_random_uuid(), $1, $2, $3, $4, $5, 'what it opens', 'why', '2020-01-01', $6)`, [child, party, kind, name, scope, until])
  }
  await pool.query(`insert into people.restrictions (authority_id, restriction_id, child_id, reason, restricted_at, restricted_by) values (901, $1, $2, 'A relative works here', '2026-10-06', $3)`, [ivo.restriction, ivo.id, people.priya.id])
  await pool.query(`insert into people.officer_changes (authority_id, change_id, restriction_id, named, released, because, changed_at, recorded_by) values (901, gen_random_uuid(), $1, $2, '{}', 'She knows the family', '2026-10-06', $3)`, [ivo.restriction, [people.rosa.id], people.priya.id])
  for (const [n, name] of (Object.keys(children) as ChildName[]).entries()) await fillRecord(pool, 'area' in children[name] ? 902 : 901, children[name], n)
  await fillRecord(pool, 901, ivo, 9)
  await fillTheRest(pool)
}

/** What a table about a child holds of this one: a plan with its parts, advice, a note, a look that is withheld, an entry of each journal. */
async function fillRecord(pool: pg.Pool, area: number, child: { id: string; assessment: string }, n: number): Promise<void> {
  const by = area === 901 ? people.rosa.id : people.else.id
  const [plan, note] = [id(700 + n), id(800 + n)]
  const put = (text: string, ...values: unknown[]) => pool.query(text, [area, child.id, ...values])
  await put(`insert into casework.advice (authority_id, advice_id, assessment_id, child_id, service, asked_on) values ($1, gen_random_uuid(), $3, $2, 'health', '2026-10-10')`, child.assessment)
  await put(`insert into casework.notes (authority_id, note_id, child_id, body) values ($1, $3, $2, 'A note about the child.')`, note)
  await put(`insert into plans.plans (authority_id, plan_id, child_id, started_on) values ($1, $3, $2, '2024-01-01')`, plan)
  await put(`insert into plans.placements (authority_id, placement_id, plan_id, child_id, source, rank) values ($1, gen_random_uuid(), $3, $2, 'named', 1)`, plan)
  await put(`insert into plans.needs (authority_id, plan_id, child_id, rank, need) values ($1, $3, $2, 1, 'SLCN')`, plan)
  await put(`insert into plans.events (authority_id, event_id, child_id, plan_id, kind, happened_on, known_from, recorded_at, recorded_by) values ($1, gen_random_uuid(), $2, $3, 'plan-held', '2024-01-01', now(), now(), $4)`, plan, by)
  await put(`insert into people.events (authority_id, event_id, child_id, kind, happened_on, known_from, recorded_at, recorded_by) values ($1, gen_random_uuid(), $2, 'child-added', '2024-01-01', now(), now(), $3)`, by)
  await put(`insert into people.openings (authority_id, opening_id, child_id, person_id, reason, opened_at, hours, closes_at) values ($1, $4, $2, $3, 'An emergency', '2026-10-07', 1, '2026-10-07 12:00+00')`, by, id(900 + n))
  const withholding = id(950 + n)
  await put(`insert into audit.withholdings (authority_id, withholding_id, child_id, role, looks_from, reason, decided_at, decided_by, review_on)
    values ($1, $3, $2, 'team', '2026-01-01', 'A risk', '2026-10-08', $4, '2027-01-01')`, withholding, by)
  await pool.query(`insert into audit.withholding_reviews (authority_id, review_id, withholding_id, reviewed_at, reviewed_by, outcome, reason, review_on)
    values ($1, gen_random_uuid(), $2, '2026-10-09', $3, 'kept', 'As before', '2027-01-01')`, [area, withholding, by])
  await put(`insert into returns.read_persons (authority_id, child_id, load_id, fingerprint) values ($1, $2, gen_random_uuid(), 'x')`)
  await pool.query(`insert into audit.entries (authority_id, entry_id, at, person_id, role, action, children) values ($1, gen_random_uuid(), '${today}', $2, 'link-officer', 'child.viewed', array[$3::uuid])`, [area, by, child.id])
}

/** A row in every table that is about no one child, so that somebody can be refused it. */
async function fillTheRest(pool: pg.Pool): Promise<void> {
  const load = id(650)
  await pool.query(`insert into returns.loads (authority_id, load_id, kind, file_name, status, requested_by, requested_at) values (901, $1, 'sen2', 'r.xml', 'done', $2, now())`, [load, people.lena.id])
  await pool.query(`insert into returns.load_chunks (authority_id, load_id, n, bytes) values (901, $1, 1, 'x')`, [load])
  await pool.query(`insert into returns.load_problems (authority_id, load_id, n, severity, reason) values (901, $1, 1, 'query', 'A reason')`, [load])
  for (const child of [...Object.values(children), ivo]) {
    const n = Number(child.id.slice(-3))
    await pool.query(`insert into returns.load_changes (authority_id, load_id, n, line, child_id, what) values (901, $1, $2, 1, $3, 'Surname')`, [load, n, child.id])
  }
  await pool.query(`insert into returns.load_doubts (authority_id, load_id, line, reason, surname, forename, birth_date, candidates) values (901, $1, 1, 'same-name', 'X', 'Y', '2015-01-01', '{}')`, [load])
  await pool.query(`insert into indicators.places (code, name, level) values ('E92000001', 'England', 'England')`)
  await pool.query(`insert into indicators.neighbours (authority_code, edition, rank, neighbour_code, loaded_at) values (901, '2025', 1, 902, '2026-01-01')`)
  await pool.query(`insert into indicators.published (measure, place, period, value, printed, source, loaded_at) values ('plans', 'E92000001', '2024', 1, '1', 'a file', '2026-01-01')`)
  await pool.query(`insert into identity.invitations (authority_id, invitation_id, person_id, child_id, role, address, invited_by, invited_at, ends_at) values
    (901, gen_random_uuid(), $1, null, 'link-officer', 'ada@example.test', $2, now(), now() + interval '7 days')`, [people.ada.id, people.omar.id])
  for (const child of [...Object.values(children), ivo]) {
    const area = 'area' in child ? child.area : 901
    await pool.query(`insert into identity.invitations (authority_id, invitation_id, person_id, child_id, address, invited_by, invited_at, ends_at) values
      ($1, gen_random_uuid(), $2, $3, 'parent@example.test', $4, now(), now() + interval '7 days')`, [area, round.mara.id, child.id, people.rosa.id])
  }
  await pool.query(`insert into platform.outbox (authority_id, message_id, person_id, address, subject, body, written_at, ends_at) values
    (901, gen_random_uuid(), $1, 'ada@example.test', 'A subject', 'A body', now(), now() + interval '7 days')`, [people.ada.id])
  await pool.query(`insert into platform.job_processes (runner) values ('a-runner')`)
  await pool.query(`insert into platform.installation (key, value) values ('a-key', '1')`)
  await pool.query(`insert into identity.events (authority_id, event_id, kind, recorded_at, recorded_by) values (901, gen_random_uuid(), 'authority-changed', now(), $1)`, [people.omar.id])
  await pool.query(`insert into audit.seals (authority_id, seal, sealed_at, entries, hash) values (901, 1, now(), 0, 'x')`)
  await fillIndicators(pool, 901, people.priya.id)
  await pool.query(`insert into figures.checks (authority_id, check_id, paper, files, figures, checked, known_from, checked_by) values (901, $1, 'A paper', '{paper.txt}', 1, 1, now(), $2)`, [id(680), people.priya.id])
  await pool.query(`insert into figures.findings (authority_id, check_id, n, rule, certainty, places, printed, computed, why) values (901, $1, 1, 'a-rule', 'look', '[]', '1', '2', 'A reason')`, [id(680)])
  await pool.query(`insert into figures.answers (authority_id, answer_id, check_id, n, answer, known_from, said_by) values (901, $1, $2, 1, 'An answer', now(), $3)`, [id(681), id(680), people.priya.id])
  await fillGovernance(pool, 901, people.priya.id)
  await fillImprovement(pool, 901, people.priya.id)
}
