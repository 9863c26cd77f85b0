import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../../statute/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate as day, type PlainDate } from '../../../../values/plain-date.ts'
import { missingOf } from './exempt-information.ts'
import { testKeyDecision } from './key-decision.ts'
import { noticesOf, standsInTheWay, type Noticed } from './notices.ts'

const item = (given: Partial<Noticed> = {}): Noticed => ({ key: true, decidedOn: day('2023-10-18'), publishedOn: null, withoutNotice: null, privately: null, ...given })
const keyOn = (given: Partial<Noticed>, today: string) => {
  const [notice] = noticesOf(item(given), ENGLAND, day(today))
  return notice && [notice.state, notice.by && isoDate(notice.by), notice.citation.split(' ').slice(0, 2).join(' ')]
}

describe('the notice of a key decision on Wednesday 18 October 2023', () => {
  it.each([
    ['published 28 clear days before', { publishedOn: day('2023-09-19') }, '2023-10-01', ['kept', '2023-09-19', 'reg 9(2)']],
    ['published a day too late, with time for five days', { publishedOn: day('2023-09-20') }, '2023-09-20', ['exception-open', '2023-10-10', 'reg 10']],
    ['not yet published, in time', {}, '2023-09-19', ['due', '2023-09-19', 'reg 9(2)']],
    ['not published, and too late for that', {}, '2023-09-20', ['exception-open', '2023-10-10', 'reg 10']],
    ['too late for five days as well', {}, '2023-10-11', ['urgency-only', '2023-10-18', 'reg 11']],
    ['decided without any', {}, '2023-10-19', ['missed', '2023-09-19', 'reg 9(2)']],
    ['the chair told in time', { withoutNotice: { kind: 'general-exception', chairToldOn: day('2023-10-10'), openedOn: day('2023-10-10') } }, '2023-10-12', ['kept-by-exception', '2023-10-10', 'reg 10']],
    ['the chair told too late', { withoutNotice: { kind: 'general-exception', chairToldOn: day('2023-10-11'), openedOn: day('2023-10-10') } }, '2023-10-12', ['urgency-only', '2023-10-18', 'reg 11']],
    ['the notice opened too late', { withoutNotice: { kind: 'general-exception', chairToldOn: day('2023-10-10'), openedOn: day('2023-10-11') } }, '2023-10-19', ['missed', '2023-09-19', 'reg 9(2)']],
    ['agreed as urgent', { withoutNotice: { kind: 'special-urgency', agreedOn: day('2023-10-17'), agreedBy: 'the chair' } }, '2023-10-18', ['kept-by-urgency', '2023-10-18', 'reg 11']],
    ['agreed as urgent afterwards', { withoutNotice: { kind: 'special-urgency', agreedOn: day('2023-10-19'), agreedBy: 'the chair' } }, '2023-10-19', ['missed', '2023-09-19', 'reg 9(2)']],
    ['nobody said whether it is one', { key: null }, '2023-09-01', ['not-known', null, 'reg 9(2)']],
    ['no day is known', { decidedOn: null }, '2023-09-01', ['not-known', null, 'reg 9(2)']],
    ['it is none', { key: false }, '2023-10-19', undefined],
  ] satisfies [string, Partial<Noticed>, string, unknown][])('%s', (_name, given, today, expected) => expect(keyOn(given, today)).toEqual(expected))
})

describe('an item to be taken in private', () => {
  const privately = { paragraph: '3' as const, publicInterest: 'The price would be known to bidders.', noticedOn: null, againOn: null }
  const states = (given: Partial<typeof privately>, today: string) => noticesOf(item({ key: false, privately: { ...privately, ...given } }), ENGLAND, day(today)).map(({ name, state }) => `${name} ${state}`)

  it('needs its paragraph with the public interest, and two notices', () => {
    expect(states({}, '2023-09-01')).toEqual(['exempt-information kept', 'private-meeting due', 'private-meeting-again due'])
    expect(states({ noticedOn: day('2023-09-19') as never, againOn: day('2023-10-10') as never }, '2023-10-18')).toEqual(['exempt-information kept', 'private-meeting kept', 'private-meeting-again kept'])
    expect(states({ noticedOn: day('2023-09-20') as never }, '2023-10-11')).toEqual(['exempt-information kept', 'private-meeting missed', 'private-meeting-again missed'])
    expect(states({ publicInterest: ' ' as never }, '2023-09-01')[0]).toBe('exempt-information due')
  })

  it('says what its case lacks', () => {
    expect(missingOf({ paragraph: null, publicInterest: null })).toEqual(['paragraph', 'public-interest'])
    expect(missingOf({ paragraph: '7', publicInterest: 'An investigation would be harmed.' })).toEqual([])
  })
})

describe('a notice', () => {
  const days = fc.integer({ min: day('2020-03-01'), max: day('2027-10-01') }).map((one) => one as PlainDate)

  it('that is kept one day is kept on every later day', () => {
    fc.assert(fc.property(days, days, days, fc.nat({ max: 60 }), (decidedOn, publishedOn, today, later) => {
      const on = (when: PlainDate) => noticesOf(item({ decidedOn, publishedOn }), ENGLAND, when)[0]?.state
      return on(today) !== 'kept' || on((today + later) as PlainDate) === 'kept'
    }))
  })

  it('published earlier is never worse', () => {
    fc.assert(fc.property(days, days, days, fc.nat({ max: 60 }), (decidedOn, publishedOn, today, earlier) => {
      const blocked = (published: PlainDate) => noticesOf(item({ decidedOn, publishedOn: published }), ENGLAND, today).some(standsInTheWay)
      return !blocked((publishedOn - earlier) as PlainDate) || blocked(publishedOn)
    }))
  })
})

describe('a key decision', () => {
  it.each([
    ['costs as much as the constitution calls significant', { pounds: 500_000, wards: 1 }, { key: true, because: ['money'] }],
    ['saves as much', { pounds: -750_000, wards: null }, { key: true, because: ['money'] }],
    ['is felt in two wards', { pounds: 0, wards: 2 }, { key: true, because: ['wards'] }],
    ['is both', { pounds: 900_000, wards: 20 }, { key: true, because: ['money', 'wards'] }],
    ['is neither', { pounds: 499_999, wards: 1 }, { key: false }],
    ['cannot be told while the wards are not known', { pounds: 10, wards: null }, { key: null, missing: ['wards'] }],
    ['cannot be told of nothing', { pounds: null, wards: null }, { key: null, missing: ['money', 'wards'] }],
  ])('%s', (_name, weight, expected) => expect(testKeyDecision(weight)).toEqual(expected))

  it('is what the authority’s own constitution says', () => expect(testKeyDecision({ pounds: 300_000, wards: 1 }, { pounds: 250_000, wards: 2 })).toEqual({ key: true, because: ['money'] }))
})

describe('an authority that asks for more days of itself', () => {
  const item = (publishedOn: string | null): Noticed => ({ key: true, decidedOn: day('2026-12-09'), publishedOn: publishedOn === null ? null : day(publishedOn), withoutNotice: null, privately: null })
  it.each([
    [null, '2026-10-01', 'due', '2026-10-29'], [null, '2026-10-29', 'due', '2026-10-29'], [null, '2026-10-30', 'due', '2026-11-10'], [null, '2026-11-11', 'exception-open', '2026-12-01'],
    ['2026-11-05', '2026-11-20', 'kept', '2026-11-10'], ['2026-10-01', '2026-10-02', 'kept', '2026-11-10'],
  ] as const)('in the plan since %s, seen on %s: %s by %s', (publishedOn, today, state, by) => {
    expect(noticesOf(item(publishedOn), ENGLAND, day(today), 40)).toMatchObject([{ state, by: day(by) }])
  })
})
