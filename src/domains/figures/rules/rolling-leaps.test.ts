import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { rollingLeaps } from './rolling-leaps.ts'

describe('a rolling count', () => {
  it.each<[string, string[], string[]]>([
    ['moves in small steps', [table('Measure|Data period|Apr-25|May-25|Jun-25|Jul-25', 'Number excluded|R12M|5|6|5|7')], []],
    ['leaps', [table('Measure|Data period|Apr-25|May-25|Jun-25|Jul-25', 'Number excluded|R12M|5|4|1|6')], ['look: 4']],
    ['of single months may leap', [table('Measure|Data period|Apr-25|May-25|Jun-25|Jul-25', 'Number excluded|M|5|4|1|6')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(rollingLeaps, ...papers)).toEqual(expected)
  })
})
