import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { commentAgainstRow } from './comment-against-row.ts'

describe('a comment', () => {
  it.each<[string, string[], string[]]>([
    ['says what its row shows', [table('Indicator|2025|2024|Stat Neighbour|England|Comments', 'Percentage of pupils with a plan|3.8|3.5|3.9|4.3|The percentage of pupils with a plan has increased and remains below the national average.', 'Number of requests for assessment|940|990||| Nothing to add.')], []],
    ['says that it fell', [table('Indicator|2025|2024|Stat Neighbour|England|Comments', 'Percentage of pupils with a plan|3.8|3.5|3.9|4.3|The percentage of pupils with a plan has fallen in the last year.', 'Number of requests for assessment|940|990||| Nothing to add.')], ['wrong: The percentage of pupils with a plan has fallen in the last year.']],
    ['says that it is above', [table('Indicator|2025|2024|Stat Neighbour|England|Comments', 'Percentage of pupils with a plan|3.8|3.5|3.9|4.3|The percentage of pupils with a plan is above the national average.', 'Number of requests for assessment|940|990||| Nothing to add.')], ['wrong: The percentage of pupils with a plan is above the national average.']],
    ['of another row is held against that', [table('Indicator|2025|2024|Stat Neighbour|England|Comments', 'Percentage of pupils with a plan|3.8|3.5|3.9|4.3|However, the number of requests for assessment is increasing.', 'Number of requests for assessment|940|990||| Nothing to add.')], ['wrong: the number of requests for assessment is increasing.']],
    ['prints the number of its row', [table('Indicator|2025|2024|Stat Neighbour|England|Comments', 'Percentage of pupils with a plan|3.8|3.5|3.9|4.3|The percentage of pupils with a plan has increased to 3.8%.', 'Number of requests for assessment|940|990||| Nothing to add.')], []],
    ['prints another number', [table('Indicator|2025|2024|Stat Neighbour|England|Comments', 'Percentage of pupils with a plan|3.8|3.5|3.9|4.3|The percentage of pupils with a plan has increased to 3.3%.', 'Number of requests for assessment|940|990||| Nothing to add.')], ['look: The percentage of pupils with a plan has increased to 3.3%.']],
    ['of what may come is left alone', [table('Indicator|2025|2024|Stat Neighbour|England|Comments', 'Percentage of pupils with a plan|3.8|3.5|3.9|4.3|The percentage of pupils with a plan may have fallen by next year.', 'Number of requests for assessment|940|990||| Nothing to add.')], []],
    ['of another measure is left alone', [table('Indicator|2025|2024|Stat Neighbour|England|Comments', 'Percentage of pupils with a plan|3.8|3.5|3.9|4.3|The number of complaints has fallen.', 'Number of requests for assessment|940|990||| Nothing to add.')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(commentAgainstRow, ...papers)).toEqual(expected)
  })
})
