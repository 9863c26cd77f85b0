import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { sameFigureInWords } from './same-figure-in-words.ts'

describe('a figure told twice', () => {
  it.each<[string, string[], string[]]>([
    ['is the same', ['In August 2026 there were 33 cases out of time. The backlog report of August 2026 counts 33 cases over 20 weeks.'], []],
    ['is not', ['In August 2026 there were 31 cases out of time. The backlog report of August 2026 counts 33 cases over 20 weeks.'], ['wrong: 31 and 33']],
    ['is not, in two papers', ['By February we had named 91% of year 6 transfers on time.', 'The team says 81% of all year 6 plans were named by the 15th February.'], ['look: 91% and 81%']],
    ['of two months are two figures', ['In July 2026 there were 31 cases out of time. In August 2026 there were 33 cases out of time.'], []],
    ['that is only about right is left alone', ['In August 2026 over 30 cases were out of time. In August 2026 there were 33 cases out of time.'], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(sameFigureInWords, ...papers)).toEqual(expected)
  })
})
