import { describe, expect, it } from 'vitest'
import { readCell } from './cell.ts'
import { englishAuthorities } from './english-authorities.ts'
import { medianOf } from './find-comparators.ts'
import { placeOf } from './places.ts'

const told = (given: Partial<Parameters<typeof placeOf>[0]>) => placeOf({ level: 'Local authority', name: '', region: '', onsCode: '', laCode: '', ...given })

describe('which place a row is for', () => {
  it.each<[string, Parameters<typeof told>[0], string]>([
    ['England', { level: 'National' }, 'England'],
    ['a region by its name', { level: 'Regional', region: 'Yorkshire and the Humber' }, 'Yorkshire and The Humber'],
    ['a region by its code', { level: 'Regional', onsCode: 'E12000005', region: '' }, 'West Midlands'],
    ['an authority by all three', { laCode: '335', onsCode: 'E08000030', name: 'Walsall' }, 'Walsall'],
    ['one whose name is written otherwise', { laCode: '822', name: 'Bedford Borough' }, 'Bedford'],
    ['one whose name is put shorter', { laCode: '884', name: 'Herefordshire' }, 'Herefordshire, County of'],
    ['one by its name and national code', { onsCode: 'E08000030', name: 'Walsall' }, 'Walsall'],
    ['an authority since abolished, under its own code', { laCode: '909', onsCode: 'E10000006', name: 'Cumbria', region: 'North West' }, 'Cumbria'],
    ['an abolished one whose name lives on', { laCode: '835', onsCode: 'E10000009', name: 'Dorset' }, 'Dorset'],
  ])('%s', (_, given, name) => {
    const placed = told(given)
    expect('place' in placed && placed.place.name).toBe(name)
    expect('note' in placed).toBe(false)
  })

  it.each<[string, Parameters<typeof told>[0], string]>([
    ['the name of another', { laCode: '335', onsCode: 'E08000030', name: 'Wolverhampton' }, 'Walsall'],
    ['the three-digit code of another', { laCode: '336', onsCode: 'E08000030', name: 'Walsall' }, 'Walsall'],
    ['the national code of another', { laCode: '335', onsCode: 'E08000031', name: 'Walsall' }, 'Walsall'],
    ['another national code of its own', { laCode: '825', onsCode: 'E06000060', name: 'Buckinghamshire' }, 'Buckinghamshire'],
  ])('two marks outweigh %s, and it is reported', (_, given, name) => {
    expect(told(given)).toMatchObject({ place: { name }, note: expect.any(String) })
  })

  it.each<[string, Parameters<typeof told>[0]]>([
    ['a code and a name that do not fit each other', { laCode: '335', name: 'Wolverhampton' }],
    ['three marks of three places', { laCode: '335', onsCode: 'E08000031', name: 'Dudley' }],
    ['a code that nobody has', { laCode: '999', name: 'Nowhere' }],
    ['a part of a region', { level: 'Regional', region: 'Inner London' }],
  ])('%s: it is not guessed', (_, given) => {
    expect(told(given)).toHaveProperty('fault')
  })

  it('the old Dorset is not the new', () => {
    expect(told({ laCode: '835', onsCode: 'E10000009', name: 'Dorset' })).toMatchObject({ place: { code: 'E10000009' } })
    expect(told({ laCode: '838', onsCode: 'E06000059', name: 'Dorset' })).toMatchObject({ place: { code: 'E06000059' } })
  })

  it('there are 153 authorities, each with codes of its own', () => {
    expect(englishAuthorities).toHaveLength(153)
    expect(new Set(englishAuthorities.map(({ code }) => code)).size).toBe(153)
    expect(new Set(englishAuthorities.map(({ onsCode }) => onsCode)).size).toBe(153)
    for (const { name, code, onsCode } of englishAuthorities) expect(told({ laCode: String(code), onsCode, name })).toMatchObject({ place: { authorityCode: code } })
  })
})

describe('a published cell', () => {
  it.each([
    ['46.4', 46.4], ['638745', 638_745], ['1,234', 1234], ['0', 0], ['9.5E-2', 0.095], ['45.9%', 45.9],
    ['x', 'not-available'], ['z', 'not-applicable'], ['c', 'suppressed'], ['~', 'suppressed'], ['low', 'rounds-to-zero'], ['k', 'rounds-to-zero'], ['u', 'low-reliability'],
    ['..', 'not-available'], ['-', 'not-available'], ['', 'not-available'],
  ])('%s', (printed, is) => {
    const cell = readCell(printed)
    expect(cell?.value ?? cell?.state).toBe(is)
    expect(cell?.printed).toBe(printed)
  })

  it('of another form is not read', () => {
    expect(readCell('about 40')).toBeUndefined()
  })
})

describe('the middle', () => {
  it.each([[[], null], [[3], 3], [[1, 9], 5], [[9, 1, 4], 4]])('of %j is %j', (values, middle) => {
    expect(medianOf(values)).toBe(middle)
  })
})
