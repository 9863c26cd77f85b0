import { describe, expect, test } from 'vitest'
import { curriculumYearOn } from '../values/age.ts'
import { literalDate } from '../values/plain-date.ts'
import { parsePostcode } from '../values/postcode.ts'
import { parseUln } from '../values/uln.ts'
import { parseUpn } from '../values/upn.ts'
import { parseUrn } from '../values/urn.ts'
import { colleagues } from './staff/people.ts'
import { borough, localities } from './borough/places.ts'
import { drawArea } from './draw-area.ts'
import { backgrounds } from './names/backgrounds.ts'
import { isWellKnown } from './names/well-known.ts'

const today = literalDate('2026-11-02')
const { children, families, addresses, schools, team } = drawArea(1, today, 'area')

describe('the place', () => {
  test('has several hundred postcodes of valid form, in an area that Royal Mail does not have', () => {
    expect(new Set(addresses.map(({ postcode }) => postcode)).size).toBe(addresses.length)
    expect(addresses.length).toBeGreaterThan(500)
    for (const { postcode } of addresses) {
      expect(parsePostcode(postcode)).toEqual({ ok: true, value: postcode })
      expect(postcode).toMatch(/^MD/)
    }
  })

  test('has a link officer for every ward, and a lead for every team', () => {
    for (const { id, wards } of localities) {
      expect(team.leadOf(id).localityId).toBe(id)
      for (const { name } of wards) expect(team.officerOf(name).localityId).toBe(id)
    }
    const wards = colleagues.flatMap((colleague) => colleague.wards)
    expect(new Set(wards).size).toBe(wards.length)
  })

  test('is reached by numbers kept for drama and addresses kept for examples', () => {
    const phones = [borough.phone, ...localities.map(({ phone }) => phone), ...team.all.map(({ phone }) => phone)]
    for (const phone of phones) expect(phone).toMatch(/^01632 960\d{3}$/)
    for (const { email } of [borough, ...localities, ...team.all]) expect(email).toMatch(/\.example$/)
  })

  test('has about 110 schools and settings, each once', () => {
    expect(schools.length).toBeGreaterThan(100)
    expect(schools.length).toBeLessThan(125)
    expect(new Set(schools.map(({ name }) => name)).size).toBe(schools.length)
    expect(new Set(schools.map(({ establishment }) => establishment)).size).toBe(schools.length)
    for (const { urn } of schools) expect([parseUrn(String(urn)).ok, urn >= 990_000]).toEqual([true, true])
  })
})

describe('the children', () => {
  test('have numbers of valid form, each their own', () => {
    const upns = children.flatMap(({ upn }) => upn ?? [])
    const ulns = children.flatMap(({ uln }) => uln ?? [])
    for (const upn of upns) expect([parseUpn(upn).ok, upn.slice(1, 4)]).toEqual([true, '990'])
    for (const uln of ulns) expect(parseUln(uln).ok).toBe(true)
    expect(new Set(upns).size).toBe(upns.length)
    expect(new Set(ulns).size).toBe(ulns.length)
    expect(new Set(children.map(({ id }) => id)).size).toBe(children.length)
    for (const { upn, upnUnknown } of children) expect(upn === null).toBe(upnUnknown !== null)
  })

  test('learn where children of their age do, mostly near home', () => {
    const astray = children.filter(({ school, born }) => {
      const year = curriculumYearOn(born, today)
      return school !== null && (year < school.years[0] || year > school.years[1])
    })
    expect(astray.map(({ forename, surname }) => `${forename} ${surname}`)).toEqual([])
    const young = children.filter(({ school }) => school?.phase === 'Primary')
    expect(young.filter(({ school, family }) => school?.localityId === family.address.locality.id).length / young.length).toBeGreaterThan(0.8)
  })

  test('were not known before they were born', () => {
    for (const { born, knownSince } of children) expect(knownSince).toBeGreaterThan(born + 200)
  })

  test('share a surname, a home and one link officer with their brothers and sisters, and not a forename', () => {
    const several = families.filter((family) => family.children.length > 1)
    expect(several.length).toBeGreaterThan(400)
    for (const { children: siblings, surname } of several) {
      expect(new Set(siblings.map((child) => child.forename)).size).toBe(siblings.length)
      expect(siblings.every((child) => child.surname === surname)).toBe(true)
    }
  })

  test('have names of many kinds, none a public figure’s, all from our own lists', () => {
    const forenames = new Set(backgrounds.flatMap(({ girls, boys }) => [...girls, ...boys]))
    const surnames = new Set(backgrounds.flatMap((background) => background.surnames))
    const handmade = new Set(['Pettigrew', 'Qureshi', 'Oduya', 'Kowalczuk', 'Quillfeather', 'Ambrose-Kerr'])
    for (const { forename, surname, knownAs } of children) {
      expect(isWellKnown(`${forename} ${surname}`) || isWellKnown(`${knownAs} ${surname}`)).toBe(false)
      expect(handmade.has(surname) || (forenames.has(forename) && surnames.has(surname))).toBe(true)
    }
    for (const { name } of families.flatMap(({ parents }) => parents)) expect(isWellKnown(name)).toBe(false)
    const ethnicities = new Set(families.map(({ background }) => background.ethnicity))
    expect(ethnicities.size).toBe(backgrounds.length)
  })
})
