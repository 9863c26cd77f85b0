import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { wholeBetweenParts } from './whole-between-parts.ts'

describe('a rate for the whole', () => {
  it.each<[string, string[], string[]]>([
    ['lies between its parts', [table('Measure|2024|2025', 'Absence rate (Primary)|5.0|5.2', 'Absence rate (Secondary)|8.0|8.1', 'Absence rate (Total)|6.4|6.5')], []],
    ['lies outside in one year', [table('Measure|2024|2025', 'Absence rate (Primary)|5.0|5.2', 'Absence rate (Secondary)|8.0|8.1', 'Absence rate (Total)|6.4|8.9')], ['look: 8.9']],
    ['lies outside always, and is told once', [table('Measure|2024|2025', '% with a plan (Primary)|1.5|1.6', '% with a plan (Secondary)|1.4|1.5', '% with a plan (Total)|2.8|2.9')], ['look: 2.8']],
    ['is at the edge by rounding', [table('Measure|2024', 'Absence rate (Primary)|10.5', 'Absence rate (Secondary)|10.0', 'Absence rate (Total)|9.9')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(wholeBetweenParts, ...papers)).toEqual(expected)
  })
})
