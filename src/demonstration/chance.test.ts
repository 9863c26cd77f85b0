import { describe, expect, test } from 'vitest'
import { chanceOf } from './chance.ts'

const draws = (seed: number | string) => {
  const chance = chanceOf(seed)
  return Array.from({ length: 20 }, () => [chance.next(), chance.whole(1, 6), chance.uuid(), chance.around(10, 2), chance.waiting(4)])
}

const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

describe('chance', () => {
  test('draws the same from the same seed, and otherwise from another', () => {
    expect(draws(7)).toEqual(draws(7))
    expect(draws(7)).not.toEqual(draws(8))
  })

  test('gives each purpose a stream that others do not disturb', () => {
    const chance = chanceOf(1)
    chance.stream('names').next()
    chance.next()
    expect(chance.stream('days').next()).toBe(chanceOf(1).stream('days').next())
    expect(chance.stream('days').next()).not.toBe(chance.stream('names').next())
  })

  test('is even', () => {
    const chance = chanceOf(3)
    const rolls = Array.from({ length: 60_000 }, () => chance.whole(1, 6))
    for (const face of [1, 2, 3, 4, 5, 6]) expect(rolls.filter((roll) => roll === face).length).toBeGreaterThan(9_600)
    expect(Math.min(...rolls)).toBe(1)
    expect(Math.max(...rolls)).toBe(6)
  })

  test('weighs: what weighs nothing never comes', () => {
    const chance = chanceOf(4)
    const drawn = Array.from({ length: 10_000 }, () => chance.weighed([['a', 3], ['b', 1], ['never', 0]]))
    expect(drawn).not.toContain('never')
    expect(drawn.filter((one) => one === 'a').length).toBeGreaterThan(7_300)
    expect(drawn.filter((one) => one === 'a').length).toBeLessThan(7_700)
  })

  test('spreads about a middle, and waits a mean', () => {
    const chance = chanceOf(5)
    const heights = Array.from({ length: 20_000 }, () => chance.around(170, 8))
    expect(mean(heights)).toBeCloseTo(170, 0)
    expect(Math.sqrt(mean(heights.map((one) => (one - 170) ** 2)))).toBeCloseTo(8, 0)
    expect(Math.abs(mean(Array.from({ length: 20_000 }, () => chance.waiting(9))) - 9)).toBeLessThan(0.3)
  })

  test('deals like cards: after each hundred, the shares are exact', () => {
    const deal = chanceOf(6).dealer([['M', 71], ['F', 29]])
    const dealt = Array.from({ length: 300 }, deal)
    expect(dealt.filter((one) => one === 'M')).toHaveLength(213)
  })

  test('makes identifiers in the form of a random UUID, each once', () => {
    const chance = chanceOf(9)
    const ids = Array.from({ length: 5_000 }, () => chance.uuid())
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(5_000)
  })
})
