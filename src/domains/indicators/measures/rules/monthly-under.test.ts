import { describe, expect, it } from 'vitest'
import type { Indicator } from './indicator.ts'
import { bareName, monthlyUnder } from './monthly-under.ts'

const indicator = (id: string, title: string, kind: Indicator['rhythm']['kind'], more: Partial<Indicator> = {}): Indicator => ({
  id, code: id, title, group: 'G', parent: null, formula: 'share', gap: null, meaning: 'x', polarity: 'high', rhythm: { kind, year: 'financial' }, unit: 'percent', decimals: 1, source: 'entered', reckoning: null,
  publishedMeasure: null, owner: null, ownerId: null, ownerName: null, qualityConcern: null, reported: true, ...more,
})

describe('a name without its time', () => {
  it.each([
    ['New plans within 20 weeks, over twelve months', 'new plans within 20 weeks'], ['New plans within 20 weeks, in the month', 'new plans within 20 weeks'], ['Advice in time (rolling 12 months)', 'advice in time'],
    ['Children who move school in the year', 'children who move school in the year'], ['Monthly visits', 'visits'],
    ['Visits since April', 'visits'], ['Visits (YTD)', 'visits'], ['Visits R12M', 'visits'], ['Visits, rolling year', 'visits'], ['Rolling 12 months', ''],
  ])('%s', (title, bare) => expect(bareName(title)).toBe(bare))
})

describe('the months under a rolling year', () => {
  const rolling = indicator('r', 'Advice in time, over twelve months', 'R12M')
  const month = indicator('m', 'Advice in time, in the month', 'M')
  it('are those of the indicator of the same name', () => expect(monthlyUnder(rolling, [rolling, month, indicator('x', 'Advice', 'M')])).toBe(month))
  it.each<[string, Indicator[], string?]>([
    ['measured otherwise', [indicator('m', 'Advice in time', 'M', { unit: 'count' })]],
    ['of which there are two', [month, indicator('n', 'Advice in time', 'M')]],
    ['that is computed, of one that is not', [indicator('m', 'Advice in time', 'M', { reckoning: 'requests' })]],
    ['of another name, where both say a time and nothing else', [indicator('m', 'Monthly', 'M')], 'Rolling 12 months'],
    ['of another rhythm', [indicator('m', 'Advice in time', 'T')]],
  ])('are not those of one %s', (_, all, title = rolling.title) => expect(monthlyUnder({ ...rolling, title }, all)).toBeUndefined())
  it('are those of its own group, of two of the same name', () => expect(monthlyUnder(rolling, [indicator('n', 'Advice in time', 'M', { group: 'H' }), month])).toBe(month))
  it('are those that are computed alike, whatever they are called', () => {
    const computed = indicator('m', 'In time', 'M', { reckoning: 'within-20-weeks' })
    expect(monthlyUnder({ ...rolling, reckoning: 'within-20-weeks' }, [computed])).toBe(computed)
    expect(monthlyUnder({ ...rolling, reckoning: 'within-20-weeks-all' }, [computed])).toBeUndefined()
  })
  it('are not sought under an indicator whose points stand alone', () => expect(monthlyUnder({ ...rolling, rhythm: { kind: 'A', year: 'academic' } }, [month])).toBeUndefined())
})
