import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { outsideItsWindow } from './outside-its-window.ts'

describe('an item of a plan', () => {
  it.each<[string, string[], string[]]>([
    ['lies in its months', ['FORWARD PLAN OCTOBER 2026 TO JANUARY 2027\n\n' + table('Ref|Decision|Date item to be considered', '31/26|Budget|13 December 2026', '32/26|Leisure|18 October 2026')], []],
    ['lies outside', ['FORWARD PLAN OCTOBER 2026 TO JANUARY 2027\n\n' + table('Ref|Decision|Date item to be considered', '31/26|Budget|20 September 2026', '32/26|Leisure|18 October 2026')], ['wrong: 20 September 2026']],
  ])('%s', (_case, papers, expected) => {
    expect(said(outsideItsWindow, ...papers)).toEqual(expected)
  })
})
