import { isOpen } from '../../domains/casework/index.ts'
import { isoDate } from '../../values/date-words.ts'
import { curriculumYearOn } from '../../values/age.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { DrawnArea } from '../draw-area.ts'
import type { Child } from '../families/family.ts'
import { outcomeOf } from '../histories/make-cases.ts'
import type { School } from '../schools/school.ts'
import { table, type Row, type Table } from './table.ts'

/** Children, their families, and who may see whom. */
export function* peopleTables(chance: Chance, { place: { authority: authority_id }, families, children, cases, partners, today }: DrawnArea, users: ReadonlyMap<string, string>): Generator<Table> {
  const open = new Set(cases.filter((one) => isOpen(outcomeOf(one).stage)).map(({ child }) => child))
  const parents = families.filter((family) => family.children.length > 0).flatMap((family) => family.parents)
  const settings = settingGrants(chance.stream('settings'), authority_id, [...open], new Map(partners.map(({ school, partyId }) => [school, partyId])))
  yield table('identity.parties', settings.parties)
  yield table('identity.persons', parents.map(({ id, name }) => ({
    person_id: id, name, email: users.has(id) ? familyEmail(name) : null, user_id: users.get(id) ?? null,
  })))
  yield table('people.children', children.map((child) => childRow(authority_id, child)))
  yield table('people.family_members', children.flatMap((child) => child.family.parents.map((parent) => ({
    authority_id, child_id: child.id, person_id: parent.id, relation: relationTo(parent.relation, child, today),
    parental_responsibility: parent.responsible, valid_from: isoDate(child.knownSince),
  }))))
  yield table('people.grants', [
    ...children.flatMap((child) => child.family.parents.map((parent) => familyGrant(chance, authority_id, child, parent))),
    ...settings.grants,
  ])
}

export const familyEmail = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@family.example`

function childRow(authority_id: number, child: Child): Row<'people.children'> {
  const { family } = child
  return {
    authority_id, child_id: child.id, surname: child.surname, forename: child.forename, known_as: child.knownAs,
    birth_date: isoDate(child.born), sex: child.sex, ethnicity: family.background.ethnicity, postcode: family.address.postcode,
    upn: child.upn, uln: child.uln, upn_unknown: child.upnUnknown, urn: child.left ? null : child.school?.urn ?? null, primary_need: child.need,
    locality_id: family.localityId, link_officer_id: family.officer.id,
  }
}

const relationTo = (relation: string, child: Child, today: PlainDate) => (curriculumYearOn(child.born, today) > 13 && relation === 'Foster carer' ? 'Supporter' : relation)

function familyGrant(chance: Chance, authority_id: number, child: Child, parent: { id: string; name: string; relation: string; responsible: boolean }): Row<'people.grants'> {
  return {
    authority_id, grant_id: chance.uuid(), child_id: child.id, party_id: parent.id, party_kind: 'family', party_name: parent.name, scope: 'family',
    what: 'the assessment, its dates and what was decided',
    why: `${parent.relation.toLowerCase()}${parent.responsible ? ' with parental responsibility' : ', by agreement of those with parental responsibility'}`,
    valid_from: isoDate(child.knownSince),
  }
}

/** The school on whose roll a child is sees that a request is open. */
function settingGrants(chance: Chance, authority_id: number, children: readonly Child[], known: ReadonlyMap<School | undefined, string>): { parties: Row<'identity.parties'>[]; grants: Row<'people.grants'>[] } {
  const parties = new Map<number, Row<'identity.parties'>>()
  const grants = children.flatMap((child) => {
    if (!child.school) return []
    const { urn, name } = child.school
    const party = parties.get(urn) ?? { authority_id, party_id: known.get(child.school) ?? chance.uuid(), kind: 'setting', name, urn }
    parties.set(urn, party)
    return [{
      authority_id, grant_id: chance.uuid(), child_id: child.id, party_id: party.party_id, party_kind: 'setting', party_name: child.school.name, scope: 'roll',
      what: 'that an assessment is open, and what it is asked for', why: `${child.knownAs ?? child.forename} is on its roll`, valid_from: isoDate(child.knownSince),
    }]
  })
  return { parties: [...parties.values()], grants }
}
