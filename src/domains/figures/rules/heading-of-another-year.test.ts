import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { headingOfAnotherYear } from './heading-of-another-year.ts'

describe('a section', () => {
  it.each<[string, string[], string[]]>([
    ['tells of the year of its heading', ['Where we were (2021)\n\nIn July 2021 the area was inspected and much was found wanting by those who came to see it.'], []],
    ['tells of another', ['Where we were (2021)\n\nIn July 2022 the area was inspected and much was found wanting by those who came to see it.'], ['look: Where we were (2021)']],
  ])('%s', (_case, papers, expected) => {
    expect(said(headingOfAnotherYear, ...papers)).toEqual(expected)
  })
})
