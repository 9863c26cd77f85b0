import { isoDate } from '../../values/date-words.ts'
import { addDays, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { DrawnArea } from '../draw-area.ts'
import type { Partner } from '../partners/partners.ts'
import { table, type Row, type Table } from './table.ts'

export const partnerEmail = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@partner.example`

/** Those outside the council whom visitors can step in as, what is shared with them, and a record that is kept from most. */
export function* partnerTables(chance: Chance, { place: { authority: authority_id }, partners, stars, team, today }: DrawnArea, users: ReadonlyMap<string, string>): Generator<Table> {
  yield table('identity.persons', partners.map(({ id, name }) => ({ person_id: id, name, email: partnerEmail(name), user_id: users.get(id) ?? null })))
  yield table('identity.parties', partners.filter(({ school }) => !school).map((one) => ({ authority_id, party_id: one.partyId, kind: one.partyKind, name: one.partyName })))
  yield table('identity.members', partners.map((one) => ({ authority_id, party_id: one.partyId, person_id: one.id, title: one.title, valid_from: isoDate(addDays(today, -400)) })))
  yield table('people.grants', partners.flatMap((one) => one.shares.map((share) => shareRow(chance, authority_id, one, share, today))))
  const kept = stars.find(({ family }) => family.surname === 'Quillfeather')?.family
  const [child] = kept?.children ?? []
  if (!kept || !child) return
  const manager = team.only('manager').id
  yield table('people.grants', [{
    authority_id, grant_id: chance.uuid(), child_id: child.id, party_id: kept.officer.id, party_kind: 'officer', party_name: 'Link officer', scope: 'named-officer',
    what: 'the whole record', why: 'named for a restricted record', valid_from: isoDate(addDays(today, -30)),
  }])
  yield table('people.restrictions', [{
    authority_id, restriction_id: chance.uuid(), child_id: child.id, reason: 'A member of the team is a relative.',
    restricted_at: moment(addDays(today, -30), '10:12'), restricted_by: manager,
  }])
  yield table('people.openings', [{
    authority_id, opening_id: chance.uuid(), child_id: child.id, person_id: team.only('senior-lead').id, reason: 'The school rang: nobody had collected the child.',
    opened_at: moment(addDays(today, -3), '16:05'), hours: 4, closes_at: moment(addDays(today, -3), '20:05'),
  }])
}

const moment = (day: PlainDate, time: string) => `${isoDate(day)}T${time}:00Z`

function shareRow(chance: Chance, authority_id: number, partner: Partner, { child, scope, what, why, until }: Partner['shares'][number], today: PlainDate): Row<'people.grants'> {
  return {
    authority_id, grant_id: chance.uuid(), child_id: child.id, party_id: partner.partyId, party_kind: partner.partyKind, party_name: partner.partyName, scope,
    what, why, valid_from: isoDate(addDays(today, -20)), valid_until: until === null ? null : isoDate(until),
  }
}
