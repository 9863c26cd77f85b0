import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../../values/date-words.ts'
import { readCellText } from './cell-text.ts'

const said = (text: string) => {
  const read = readCellText(text)
  if (!read) return read
  const { known, count, asOf, over, unit, doubts, decimals } = read
  return [known.state === 'number' ? known.value : known.state === 'not-yet-due' ? `due ${known.due === null ? 'some day' : isoDate(known.due)}` : known.state, decimals, unit, count, asOf === null ? null : isoDate(asOf), over, doubts.join()]
}

describe('a cell', () => {
  it.each<[string, unknown]>([
    ['', null],
    ['12.0% (2019)', [12, 1, 'percent', null, null, null, '']],
    ['39,570', [39570, 0, null, null, null, null, '']],
    ['-0.61', [-0.61, 2, null, null, null, null, '']],
    ['1.02pts', [1.02, 2, 'points', null, null, null, '']],
    ['56% pts', [56, 0, 'percentage-points', null, null, null, '']],
    ['2135 (as of 30 th Nov 19)', [2135, 0, null, null, '2019-11-30', null, '']],
    ['17.2% (rolling 12mths as of 30 th Nov 19)', [17.2, 1, 'percent', null, '2019-11-30', 'rolling-twelve-months', 'other-period']],
    ['52 (May – October)', [52, 0, null, null, null, 'part-of-the-year', 'other-period']],
    ['1.53 (438)', [1.53, 2, null, 438, null, null, '']],
    ['7.56 (1,581)', [7.56, 2, null, 1581, null, null, '']],
    ['0.17 (45) (Academic year - as of 30 th Nov 19)', [0.17, 2, null, 45, '2019-11-30', 'academic-year-so-far', 'other-period']],
    ['0.05 (2 E&K) (Academic year - as of 30 th Nov 19)', [0.05, 2, null, 2, '2019-11-30', 'academic-year-so-far', 'fewer-than-five,words-beside-the-count,other-period']],
    ['12 (2147483647)', [12, 0, null, 2147483647, null, null, '']],
    ['12 (99999999999)', [12, 0, null, null, null, null, 'count-too-large']],
    ['Not yet available for 2019 - Due Jan 2020', ['due 2020-01-31', 0, null, null, null, null, '']],
    ['Not yet available for 2019 – Due 15 April 2020', ['due 2020-04-15', 0, null, null, null, null, '']],
    ['Not yet available for 2019 Due June 2020', ['due 2020-06-30', 0, null, null, null, null, '']],
    ['Not yet available for 2019', ['due some day', 0, null, null, null, null, 'no-due-date']],
    ['To be established', ['not-collected', 0, null, null, null, null, '']],
    ['c', ['suppressed', 0, null, null, null, null, '']],
    ['-', ['not-collected', 0, null, null, null, null, '']],
  ])('“%s”', (text, wanted) => expect(said(text)).toEqual(wanted))

  it.each(['about forty', '12 or 13', '1.2.3', 'Not yet available - Due soon', '(45)'])('that is not understood is said to be so: “%s”', (text) => {
    expect(readCellText(text)).toBeUndefined()
  })
})
