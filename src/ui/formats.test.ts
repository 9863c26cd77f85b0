import { describe, expect, it } from 'vitest'
import { counted, dueIn, formatNumber, formatPercent, percentOf, toneOfDue } from './formats.ts'

describe('numbers in words', () => {
  it.each([
    [0, '0'],
    [4086, '4,086'],
    [1234567, '1,234,567'],
    [10.55, '10.6'],
    [-1200, '-1,200'],
  ])('writes %d as %s', (value, text) => expect(formatNumber(value)).toBe(text))

  it.each([
    [48, '48.0%'],
    [48.25, '48.3%'],
    [100, '100.0%'],
  ])('writes %d as the percentage %s', (value, text) => expect(formatPercent(value)).toBe(text))

  it('does not divide by nothing', () => expect(percentOf(0, 0)).toBe('–'))
  it('writes a part of a total as a percentage', () => expect(percentOf(1, 3)).toBe('33.3%'))

  it.each([
    [0, 'no letters'],
    [1, '1 letter'],
    [5, '5 letters'],
    [1200, '1,200 letters'],
  ])('counts %d as %s', (count, text) => expect(counted(count, 'letter')).toBe(text))

  it('takes a plural of its own', () => expect(counted(2, 'person', 'people')).toBe('2 people'))
})

describe('when something is due', () => {
  it.each([
    [-6, '6 days late', 'late'],
    [-1, '1 day late', 'late'],
    [0, 'due today', 'due'],
    [1, 'due tomorrow', 'due'],
    [7, 'due in 7 days', 'due'],
    [8, 'due in 8 days', 'neutral'],
  ])('%d days from now is "%s" and shown as %s', (days, text, tone) => {
    expect(dueIn(days)).toBe(text)
    expect(toneOfDue(days)).toBe(tone)
  })
})
