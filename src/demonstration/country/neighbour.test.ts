import { describe, expect, test } from 'vitest'
import english from '../../domains/indicators/published/english-authorities.json' with { type: 'json' }
import { literalDate } from '../../values/plain-date.ts'
import { parsePostcode } from '../../values/postcode.ts'
import { borough } from '../borough/places.ts'
import { activePlans } from '../shape/plans-by-year.ts'
import { yearlyRequests } from './authority-sizes.ts'
import { drawNeighbour } from './make-country.ts'
import { makeNeighbours, neighboursOf } from './neighbour.ts'

const today = literalDate('2026-11-02')
const nation = neighboursOf(1, 'nation')
const region = neighboursOf(1, 'region')
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('the nation', () => {
  test('is 153 authorities with 640,000 plans, and the region its first fourteen with 50,000', () => {
    expect(nation.length + 1).toBe(153)
    expect(sum(nation.map(({ plans }) => plans)) + activePlans).toBe(640_000)
    expect(region.length + 1).toBe(14)
    expect(sum(region.map(({ plans }) => plans)) + activePlans).toBe(50_000)
    expect(nation.slice(0, region.length)).toEqual(region)
    expect(sum([...yearlyRequests]) / 5).toBe(160_000)
  })

  test('has names and numbers that no English authority has, each once', () => {
    const known = english as [code: number, ons: string, name: string, region: string][]
    const places = nation.map(({ place }) => place)
    for (const { authority, name } of places) {
      expect(known.some(([code, , real]) => code === authority || real.toLowerCase() === name.toLowerCase())).toBe(false)
    }
    expect(new Set(places.map(({ authority }) => authority)).size).toBe(152)
    expect(new Set([...places.map(({ name }) => name), borough.name]).size).toBe(153)
  })

  test('numbers no school twice, nor with a number of the borough', () => {
    const ends = nation.map(({ place }) => [place.firstUrn, place.firstUrn + 2 * Object.values(place.schools).flat().length] as const)
    for (const [n, [first]] of ends.entries()) expect(first).toBeGreaterThanOrEqual(ends[n - 1]?.[1] ?? 700_000)
    expect(ends.at(-1)?.[1]).toBeLessThan(990_001)
  })
})

describe('an authority of a size', () => {
  const [neighbour] = makeNeighbours(1, [700])
  const area = drawNeighbour(1, neighbour as NonNullable<typeof neighbour>, today)

  test('has as many plans, and requests as the country has', () => {
    const active = area.plans.filter((plan) => plan.ceased === null).length
    expect(Math.abs(active - 700)).toBeLessThan(12)
    expect(Math.abs(area.cases.length - 837)).toBeLessThan(25)
  })

  test('has somebody for every ward, and nobody who can be stepped in as', () => {
    for (const { ward } of area.addresses) expect(area.team.officerOf(ward.name).role).toBe('link-officer')
    expect(area.team.all.some(({ signsIn }) => signsIn)).toBe(false)
    expect(area.stars).toEqual([])
  })

  test('has postcodes of valid form that Royal Mail does not have', () => {
    for (const { postcode } of area.addresses) {
      expect(parsePostcode(postcode)).toEqual({ ok: true, value: postcode })
      expect(postcode).toMatch(/^[A-Z]Z\d/)
    }
  })

  test('is the same again from the same seed, and another from another', () => {
    const again = (seed: number) => JSON.stringify(drawNeighbour(seed, makeNeighbours(seed, [60])[0] as NonNullable<typeof neighbour>, today).cases.map(({ id, events }) => [id, events]))
    expect(again(1)).toBe(again(1))
    expect(again(2)).not.toBe(again(1))
  })
})
