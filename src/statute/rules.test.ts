import { describe, expect, test } from 'vitest'
import { addDays } from '../values/plain-date.ts'
import { RULES, ruleInForce } from './rules.ts'
import { day, drawn, step } from './testing/drawn.ts'

describe('the rules', () => {
  test('are R01 to R36 and the appeal, once each', () => {
    const numbered = Array.from({ length: 36 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`)
    expect(RULES.map(({ id }) => id)).toEqual([...numbered, 'APPEAL'])
  })

  test('have a period exactly when they have a bound', () => {
    expect(RULES.filter(({ bound, period }) => (bound === 'none') !== (period === null))).toEqual([])
  })

  test('leave two minimums to the family', () => {
    expect(RULES.filter(({ bound }) => bound === 'minimum').map(({ id }) => id)).toEqual(['R07', 'R27'])
  })

  test('cite where an exception is written, whenever there is a list of them', () => {
    const listed = RULES.filter(({ exceptions }) => exceptions === 'A' || exceptions === 'B' || exceptions === 'C')
    expect(listed.map(({ id }) => id)).toEqual(['R02', 'R03', 'R04', 'R06', 'R09', 'R34'])
    expect(listed.filter(({ exceptionsCitation }) => exceptionsCitation === null)).toEqual([])
  })

  test('that are only guidance say so in their citation, and are not called verified', () => {
    const guidance = RULES.filter(({ exceptions }) => exceptions === 'guidance')
    expect(guidance.map(({ id, evidence }) => [id, evidence])).toEqual([['R05', 'K'], ['R08', 'K'], ['R21', 'K']])
    expect(guidance.every(({ citation }) => citation.startsWith('guidance'))).toBe(true)
  })
})

describe('how sure we are', () => {
  test('is said of each deadline, of its rule and of its counting apart', () => {
    const marks = drawn({ procedure: 'review', planMade: '2025-11-14', meeting: '2026-10-01' }).map(
      ({ rule, evidence, countingEvidence }) => [rule, evidence, countingEvidence],
    )
    expect(marks).toEqual([
      ['R19', 'V:ACT', 'K'],
      ['R22', 'V:REGS', 'U'],
      ['R23', 'V:REGS', 'U'],
      ['R24', 'V:REGS', 'K'],
      ['R25', 'V:REGS', 'K'],
      ['R26', 'V:DEVON', 'K'],
      ['R29', 'V:DEVON', 'K'],
    ])
  })
})

describe('a change in the law', () => {
  const change = day('2029-09-01')
  const amended = RULES.flatMap((rule) =>
    rule.id === 'R02'
      ? [
          { ...rule, to: addDays(change, -1) },
          { ...rule, from: change, period: { mode: 'WITHIN_AFTER', length: 4, unit: 'week' } as const },
        ]
      : [rule],
  )
  const decide = (requestReceived: string) =>
    step(drawn({ procedure: 'assessment', requestReceived }, { rules: amended }), 'decide-to-assess')?.strict

  test('leaves what began before it under the old rule', () => {
    expect(decide('2029-08-31')).toBe('2029-10-12')
  })

  test('governs what begins on its first day', () => {
    expect(decide('2029-09-01')).toBe('2029-09-29')
  })

  test('does not reach back before a rule was in force', () => {
    expect(ruleInForce(RULES, 'R02', day('2014-08-31'))).toEqual({ ok: false, error: 'not-in-force' })
    expect(ruleInForce(RULES, 'R02', day('2014-09-01')).ok).toBe(true)
  })
})
