import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedAt, drawnPaper } from '../../../../test/kit/drawn-paper.ts'
import { makePaper } from '../understanding/make-paper.ts'
import { checkPaper } from './check-paper.ts'

describe('a paper whose figures all agree', () => {
  it('has nothing wrong', () => {
    fc.assert(fc.property(drawnPaper, ({ parts }) => {
      expect(checkPaper([makePaper('a paper', parts)]).findings.filter(({ certainty }) => certainty === 'wrong')).toEqual([])
    }), { numRuns: 150 })
  })

  it('has one thing to see when one figure is changed, wherever it follows from others', () => {
    fc.assert(fc.property(drawnPaper, fc.nat(), ({ parts, redundant }, n) => {
      const change = redundant[n % redundant.length] as (typeof redundant)[number]
      const before = checkPaper([makePaper('a paper', parts)]).findings.length
      const { findings } = checkPaper([makePaper('a paper', changedAt(parts, change))])
      expect([change.what, findings.length > before]).toEqual([change.what, true])
    }), { numRuns: 300 })
  })

  it('is found out when it stands in a pack beside one that says otherwise', () => {
    fc.assert(fc.property(drawnPaper, ({ parts, redundant }) => {
      const gap = redundant.find(({ what }) => what === 'a gap') as (typeof redundant)[number]
      const two = [makePaper('report', parts), makePaper('appendix', changedAt(parts, gap))]
      expect(checkPaper(two).findings.some(({ rule, certainty }) => rule === 'same-figure-in-tables' && certainty === 'wrong')).toBe(true)
    }), { numRuns: 30 })
  })
})

describe('a check', () => {
  it('counts each figure once, however many rules hold it against others', () => {
    const checked = checkPaper([makePaper('a paper', [{ kind: 'table', rows: [['', 'January 2026', 'February 2026'], ['Plans issued', '40', '20'], ['Of these, in 20 weeks', '20', '10'], ['% in 20 weeks', '50%', '50%']] }])])
    expect(checked).toEqual({ figures: 6, checked: 6, findings: [] })
  })

  it('tells of every step that it takes', () => {
    const told: number[] = []
    checkPaper([makePaper('a paper', [])], (done) => told.push(done))
    expect(told.length).toBeGreaterThan(40)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })
})
