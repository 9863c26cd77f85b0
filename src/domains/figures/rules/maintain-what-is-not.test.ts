import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { maintainWhatIsNot } from './maintain-what-is-not.ts'

describe('a target to maintain', () => {
  it.each<[string, string[], string[]]>([
    ['has something to maintain', [table('Indicator|Target|2024|2025', '% in education|Maintain above 90%|90.5|91.6', 'Attendance|93|92|91')], []],
    ['has nothing', [table('Indicator|Target|2024|2025', '% in education|Maintain above 90%|90.5|89.6', 'Attendance|93|92|91')], ['look: Maintain above 90%']],
  ])('%s', (_case, papers, expected) => {
    expect(said(maintainWhatIsNot, ...papers)).toEqual(expected)
  })
})
