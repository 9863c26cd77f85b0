import type { DrawnArea } from '../draw-area.ts'
import { table, type Table } from './table.ts'
import { isoDate } from '../../values/date-words.ts'

/** An area's own targets, in days after the request: earlier than the law asks. */
const targets = { 'decide-to-assess': 14, 'no-plan-notice': 98 }

/** The authority, its parts, its staff and its schools. `users` are sign-ins by person. */
export function placeTables({ place, today, team, addresses, schools }: DrawnArea, users: ReadonlyMap<string, string>): Table[] {
  const authority_id = place.authority
  return [
    table('identity.authorities', [{
      authority_id, name: place.name, region: place.region, demonstration: true, frozen_today: isoDate(today),
      front_door_phone: place.phone, front_door_email: place.email, targets: JSON.stringify(targets),
    }]),
    table('identity.persons', [
      ...team.all.map((member) => ({ person_id: member.id, name: member.name, email: member.email, user_id: users.get(member.id) ?? null, service: false })),
      { person_id: team.operator.id, name: team.operator.name, email: null, user_id: null, service: true },
    ]),
    table('people.localities', place.localities.map(({ id, name, kind, phone, email }) => ({ authority_id, locality_id: id, name, kind, phone, email }))),
    table('identity.appointments', [
      ...team.all.map((member) => ({
        authority_id, person_id: member.id, role: member.role, locality_id: member.localityId, phone: member.phone, email: member.email, valid_from: isoDate(member.since),
      })),
      { authority_id, person_id: team.operator.id, role: 'operator', locality_id: null, phone: null, email: null, valid_from: isoDate(team.operator.since) },
    ]),
    table('people.patches', team.all.flatMap((member) => member.wards.map((ward) => ({
      authority_id, locality_id: member.localityId as string, ward, link_officer_id: member.id,
    })))),
    table('people.postcodes', addresses.map(({ postcode, ward, locality }) => ({ authority_id, postcode, locality_id: locality.id, ward: ward.name }))),
    table('settings.register', schools.map((school) => ({
      urn: school.urn, name: school.name, authority_code: authority_id, establishment_number: school.establishment, ukprn: school.ukprn,
      kind: school.kind, phase: school.phase, status: 'Open', town: school.town, postcode: school.postcode,
    }))),
  ]
}
