import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { dateWithoutItsDay } from './date-without-its-day.ts'

describe('a date', () => {
  it.each<[string, string[], string[]]>([
    ['has its day', ['The posts close on 12 August.'], []],
    ['has lost it', ['The posts have a closing date of the August.'], ['look: of the August']],
    ['may name a meeting', ['The minutes of the August meeting were agreed.'], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(dateWithoutItsDay, ...papers)).toEqual(expected)
  })
})
