import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { literalDate } from '../values/plain-date.ts'
import { drawArea, type Size } from './draw-area.ts'
import { tablesOf } from './make-area.ts'

const hashOf = (seed: number, today: string, size: Size) =>
  createHash('sha256').update(JSON.stringify([...tablesOf(drawArea(seed, literalDate(today), size), seed, new Map())])).digest('hex')

describe('the same seed and day', () => {
  test('give the same rows, every one', () => {
    expect(hashOf(1, '2026-11-02', 'area')).toBe(hashOf(1, '2026-11-02', 'area'))
  })

  test('another seed or another day gives others', () => {
    const small = hashOf(1, '2026-11-02', 'small')
    expect(hashOf(2, '2026-11-02', 'small')).not.toBe(small)
    expect(hashOf(1, '2026-11-03', 'small')).not.toBe(small)
  })
})

describe('any day can be the area’s own', () => {
  test.each(['2020-01-15', '2024-02-29', '2026-01-01', '2027-08-31', '2031-05-17'])('%s', (today) => {
    const { plans, cases, team } = drawArea(3, literalDate(today), 'area')
    expect(plans.filter((plan) => plan.ceased === null)).toHaveLength(4086)
    expect(cases.flatMap(({ events }) => events).filter((event) => event.happenedOn >= literalDate(today))).toEqual([])
    expect(Math.max(...team.all.map(({ since }) => since))).toBeLessThan(Math.min(...cases.map(({ timetable }) => timetable.received)))
  })
})

describe('a small area', () => {
  const { cases, children, plans, stars } = drawArea(1, literalDate('2026-11-02'), 'small')

  test('has some sixty children, with a plan or at every place where an assessment can stand', () => {
    expect(children.length).toBeGreaterThan(40)
    expect(children.length).toBeLessThan(90)
    expect(plans.length).toBeGreaterThan(20)
    const places = new Set(cases.map(({ timetable }) => [
      timetable.decided !== null, timetable.assess, timetable.advice.length > 0, timetable.advice.some(({ returned }) => returned === null),
      timetable.issueDecided !== null, timetable.draft !== null, timetable.final !== null, timetable.withdrawn !== null,
    ].join()))
    expect(places.size).toBeGreaterThanOrEqual(10)
  })

  test('has four families to step in as', () => {
    const parents = stars.filter(({ signsIn }) => signsIn.length > 0)
    expect(parents.map(({ family }) => family.children.length)).toEqual([1, 1, 1, 2])
  })
})
