import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { percentageOfColumns } from './percentage-of-columns.ts'

describe('a column of percentages', () => {
  it.each<[string, string[], string[]]>([
    ['follows from the row that is 100%', [table('Need|Number|%', 'All children|200|100%', 'Speech|50|25%', 'Autism|150|75%')], []],
    ['is wrong in one row', [table('Need|Number|%', 'All children|200|100%', 'Speech|50|25%', 'Autism|90|45%', 'Hearing|60|33%')], ['wrong: 33%']],
    ['follows from two other columns', [table('School|Pupils|On a plan|%', 'Elm|200|10|5.0%', 'Oak|300|12|4.0%', 'Ash|150|3|2.0%')], []],
    ['is wrong against two other columns', [table('School|Pupils|On a plan|%', 'Elm|200|10|5.0%', 'Oak|300|12|4.6%', 'Ash|150|3|2.0%')], ['wrong: 4.6%']],
    ['of something else is left alone', [table('School|Pupils|Attendance %', 'Elm|200|93%', 'Oak|300|95%', 'Ash|150|91%')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(percentageOfColumns, ...papers)).toEqual(expected)
  })
})
