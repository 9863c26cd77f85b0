import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { literalDate } from '../../../values/plain-date.ts'
import { may, permissions, placeFor, placesWhere, type Permission } from './permissions.ts'
import { authorityOf, holds, placesOf, roleIn, worksFor, type Appointment, type Party, type Reader, type Role } from './reader.ts'
import { appointableRoles } from './roles.ts'

const at = (authority: number, role: Role): Appointment => ({ authority, role, title: '', locality: null, localityName: null })
const belongsTo = (authority: number, kind: Party['kind']): Party => ({ authority, party: 'p', kind, name: '', title: '' })
const nobody: Reader = {
  person: 'p', name: '', appointments: [], parties: [], family: false, shared: false, authorities: [],
  today: literalDate('2026-11-27'), now: new Date('2026-11-27T12:00:00Z'),
}
const who = (what: Partial<Reader>): Reader => ({ ...nobody, ...what })
const area = (authority: number) => ({ authority, name: '', frozenToday: null, demonstration: false, version: 1 })

const all: Role[] = [...appointableRoles, 'operator']
const table: [Permission, Role[]][] = [
  ['work-on-cases', ['manager', 'senior-lead', 'link-officer', 'assessment-officer']],
  ['decide-cases', ['manager', 'senior-lead', 'link-officer']],
  ['correct-the-record', ['manager', 'senior-lead', 'link-officer', 'assessment-officer']],
  ['see-children', ['manager', 'senior-lead', 'link-officer', 'assessment-officer', 'returns-officer']],
  ['open-restricted', ['manager', 'senior-lead', 'link-officer', 'assessment-officer']],
  ['guard-records', ['manager']],
  ['see-figures', ['manager', 'senior-lead', 'returns-officer']],
  ['load-returns', ['returns-officer']],
  ['administer', ['administrator']],
  ['see-colleagues', ['manager', 'administrator']],
  ['see-programme', ['manager', 'senior-lead', 'returns-officer', 'programme-manager', 'action-owner', 'performance-analyst', 'board-member', 'chair', 'democratic-services']],
  ['run-programme', ['programme-manager']],
  ['update-actions', ['manager', 'senior-lead', 'programme-manager', 'action-owner']],
  ['keep-indicators', ['performance-analyst']],
  ['comment-on-indicators', ['programme-manager', 'action-owner', 'performance-analyst']],
  ['sign-off-figures', ['manager', 'chair']],
  ['write-papers', ['manager', 'programme-manager', 'performance-analyst', 'democratic-services']],
  ['serve-committees', ['democratic-services']],
  ['chair-committees', ['chair']],
]

describe('who may', () => {
  it.each(table)('%s: %j and nobody else', (permission, roles) => {
    expect(all.filter((role) => may(who({ appointments: [at(901, role)] }), permission)).toSorted()).toEqual(roles.toSorted())
  })

  it('is said of every permission there is', () => {
    const others = ['anyone', 'signed-in', 'follow-own-child', 'see-shared-children']
    expect(permissions).toEqual([...others, ...table.map(([permission]) => permission)])
  })

  const people: [string, Reader | undefined, Permission[]][] = [
    ['somebody not signed in', undefined, ['anyone']],
    ['somebody who is nothing yet', nobody, ['anyone', 'signed-in']],
    ['a family', who({ family: true }), ['anyone', 'signed-in', 'follow-own-child']],
    ['somebody with whom a child is shared', who({ shared: true }), ['anyone', 'signed-in', 'see-shared-children']],
    ['a colleague in a school', who({ parties: [belongsTo(901, 'setting')] }), ['anyone', 'signed-in', 'see-shared-children']],
    ['a board member', who({ appointments: [at(901, 'board-member')] }), ['anyone', 'signed-in', 'see-programme']],
    ['an operator', who({ appointments: [at(901, 'operator')] }), ['anyone', 'signed-in']],
    ['an administrator', who({ appointments: [at(901, 'administrator')] }), ['anyone', 'signed-in', 'administer', 'see-colleagues']],
  ]
  it.each(people)('%s may do exactly what is theirs', (_, reader, expected) => {
    expect(permissions.filter((permission) => may(reader, permission))).toEqual(expected)
  })
})

describe('a role in one authority', () => {
  const both = who({ appointments: [at(202, 'manager'), at(901, 'assessment-officer'), at(202, 'returns-officer')] })

  it('opens nothing in another', () => {
    expect(placesWhere(both, 'guard-records')).toEqual([202])
    expect(placesWhere(both, 'load-returns')).toEqual([202])
    expect(placesWhere(both, 'administer')).toEqual([])
  })
  it('is named once, in the order in which somebody works', () => {
    expect(placesWhere(both, 'work-on-cases')).toEqual([202, 901])
    expect(placesWhere(both, 'see-children')).toEqual([202, 901])
    expect(worksFor(both)).toEqual([202, 901])
  })
  it('is worked for first where it is held first', () => {
    expect(placeFor(both, 'work-on-cases')).toBe(202)
    expect(placeFor(who({ appointments: [at(202, 'operator'), at(901, 'manager')] }), 'guard-records')).toBe(901)
    expect(() => placeFor(both, 'administer')).toThrow('the reader may administer nowhere')
  })
  it('is held or not', () => {
    expect([holds(both, 'manager'), holds(both, 'administrator', 'assessment-officer'), holds(both, 'administrator'), holds(both)]).toEqual([true, true, false, false])
  })

  it('is never found where somebody has no appointment', () => {
    const appointments = fc.array(fc.record({ authority: fc.integer({ min: 1, max: 5 }), role: fc.constantFrom(...all) }).map(({ authority, role }) => at(authority, role)))
    fc.assert(fc.property(appointments, fc.subarray(all), (held, asked) => {
      const places = placesOf(who({ appointments: held }), ...asked)
      expect(places.every((place) => held.some(({ authority, role }) => authority === place && asked.includes(role)))).toBe(true)
      expect(held.every(({ authority, role }) => !asked.includes(role) || places.includes(authority))).toBe(true)
    }))
  })
})

describe('what the audit calls somebody there', () => {
  it.each<[string, Reader, string]>([
    ['a role, if appointed there', who({ appointments: [at(202, 'manager'), at(901, 'link-officer')], parties: [belongsTo(901, 'panel')] }), 'link-officer'],
    ['the kind of their party, if appointed elsewhere', who({ appointments: [at(202, 'manager')], parties: [belongsTo(202, 'team'), belongsTo(901, 'panel')], family: true }), 'panel'],
    ['family, if that is all they are there', who({ appointments: [at(202, 'manager')], parties: [belongsTo(202, 'team')], family: true }), 'family'],
    ['adviser, if a child is shared with them in person', who({ shared: true }), 'adviser'],
  ])('%s', (_, reader, expected) => expect(roleIn(reader, 901)).toBe(expected))
})

describe('the authority in whose name pages are shown', () => {
  it('is the one somebody works for before the one whose children they see', () => {
    expect(authorityOf(who({ appointments: [at(202, 'manager')], authorities: [area(901), area(202)] }))).toBe(202)
    expect(authorityOf(who({ family: true, authorities: [area(901), area(202)] }))).toBe(901)
    expect(() => authorityOf(nobody)).toThrow('the reader belongs to no authority')
  })
})
