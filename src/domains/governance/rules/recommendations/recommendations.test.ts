import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { literalDate } from '../../../../values/plain-date.ts'
import { move, type Actor } from './move.ts'
import { isOver, recommendationStates, standingOf, type RecommendationFact } from './recommendation.ts'
import { asksForSomething, splitResolutions } from './split.ts'

const day = literalDate('2026-10-01')
const standing = (parts: number, ...facts: RecommendationFact[]) => standingOf(facts.map((fact) => ({ ...fact, happenedOn: day })), parts)
const made: RecommendationFact = { kind: 'made', part: null }
const told = (part: number | null = null): RecommendationFact => ({ kind: 'progress-told', part })
const complete = (part: number | null = null): RecommendationFact => ({ kind: 'reported-complete', part })
const closed = (part: number | null = null): RecommendationFact => ({ kind: 'closed', part, meeting: 'm' })

describe('a recommendation', () => {
  it.each([
    ['just made', 0, [made], 'made'],
    ['worked on', 0, [made, told()], 'in-progress'],
    ['reported as complete is not closed', 0, [made, complete()], 'reported-complete'],
    ['closed by the committee', 0, [made, complete(), closed()], 'closed'],
    ['reopened', 0, [made, complete(), { kind: 'reopened', part: null }], 'in-progress'],
    ['with one part of two complete is in progress', 2, [made, complete(1)], 'in-progress'],
    ['with both parts complete is reported as complete', 2, [made, complete(1), complete(2)], 'reported-complete'],
    ['with one part closed and the other complete waits', 2, [made, closed(1), complete(2)], 'reported-complete'],
    ['with all parts closed is closed', 2, [made, closed(1), closed(2)], 'closed'],
    ['refused by an officer waits for the committee', 0, [made, { kind: 'refused', part: null }], 'refused'],
    ['with one part refused and the other closed is not closed', 2, [made, { kind: 'refused', part: 1 }, closed(2)], 'refused'],
    ['with one part refused and the whole complete is refused', 2, [made, { kind: 'refused', part: 1 }, complete(2), complete()], 'refused'],
    ['refused, and that accepted by the committee, is closed', 2, [made, { kind: 'refused', part: 1 }, closed(2), closed()], 'closed'],
    ['of which a paper does not say', 0, [{ kind: 'found-as', part: null, state: 'not-known' }], 'not-known'],
    ['printed as in progress', 4, [{ kind: 'found-as', part: null, state: 'in-progress' }], 'in-progress'],
  ] satisfies [string, number, RecommendationFact[], string][])('%s', (_name, parts, facts, state) => expect(standing(parts, ...facts).state).toBe(state))

  it('closed as a whole closes its parts, and news of the whole says nothing of them', () => {
    expect(standing(2, made, closed()).parts).toEqual(['closed', 'closed'])
    expect(standing(2, made, told()).parts).toEqual(['made', 'made'])
  })

  it.each([
    ['an officer reports it complete', 'officer', complete(), 'Done.', 'ok'],
    ['an officer closes it', 'officer', closed(), 'Done.', 'only-the-committee'],
    ['an officer takes it back', 'officer', { kind: 'withdrawn', part: null, meeting: 'm' }, 'No.', 'only-the-committee'],
    ['the committee closes it', 'committee', closed(), null, 'ok'],
    ['nothing is said of how', 'officer', complete(), ' ', 'needs-a-reason'],
    ['a part that it has not', 'officer', told(3), 'News', 'no-such-part'],
    ['it is reopened while it is open', 'committee', { kind: 'reopened', part: null }, 'Not enough', 'not-over'],
  ] satisfies [string, Actor, RecommendationFact, string | null, string][])('where %s: %s', (_name, actor, fact, note, expected) => {
    const answer = move({ standing: standing(0, made), fact, actor, note })
    expect(answer.ok ? 'ok' : answer.error).toBe(expected)
  })

  it('cannot be reported complete while a part is open, nor moved when it is over', () => {
    expect(move({ standing: standing(2, made, complete(1)), fact: complete(), actor: 'officer', note: 'x' })).toEqual({ ok: false, error: 'parts-open' })
    expect(move({ standing: standing(0, made, closed()), fact: told(), actor: 'officer', note: 'x' })).toEqual({ ok: false, error: 'over-already' })
  })

  const parts = fc.option(fc.integer({ min: 1, max: 3 }), { nil: null })
  const fact: fc.Arbitrary<RecommendationFact> = fc.oneof(
    parts.map(told), parts.map(complete), parts.map(closed), parts.map((part) => ({ kind: 'refused' as const, part })), parts.map((part) => ({ kind: 'reopened' as const, part })),
    fc.constantFrom(...recommendationStates).map((state) => ({ kind: 'found-as' as const, part: null, state })))

  it('is never closed by anything that an officer may do', () => {
    fc.assert(fc.property(fc.array(fact), fc.integer({ min: 0, max: 3 }), (facts, many) => {
      let done: RecommendationFact[] = [made]
      for (const one of facts) if (one.kind !== 'found-as' && move({ standing: standing(many, ...done), fact: one, actor: 'officer', note: 'why' }).ok) done = [...done, one]
      return standing(many, ...done).state !== 'closed'
    }))
  })

  it('is over exactly when every part is', () => {
    fc.assert(fc.property(fc.array(fact), fc.integer({ min: 1, max: 3 }), (facts, many) => {
      const { state, parts: each } = standing(many, made, ...facts)
      return isOver(state) === each.every(isOver)
    }))
  })

  it('is over by nothing that an officer may do', () => {
    expect(isOver(standing(0, made, { kind: 'refused', part: null }).state)).toBe(false)
    expect(move({ standing: standing(0, made, { kind: 'refused', part: null }), fact: closed(), actor: 'committee', note: null }).ok).toBe(true)
  })
})

describe('resolutions as they are printed', () => {
  it('are one where there are no bullets', () => expect(splitResolutions('That the plan be\nagreed.')).toEqual([{ text: 'That the plan be agreed.', parts: [] }]))
  it('are a list where there are', () => expect(splitResolutions('• That A.\n• That B:\n   - one;\n   - two.')).toEqual([{ text: 'That A.', parts: [] }, { text: 'That B:', parts: ['one;', 'two.'] }]))
  it('have as parts the bullets under their words', () => expect(splitResolutions('That the following be sent:\n• one;\n• two.')).toEqual([{ text: 'That the following be sent:', parts: ['one;', 'two.'] }]))
  it('go on over a line', () => expect(splitResolutions('• That A\nand more.')).toEqual([{ text: 'That A and more.', parts: [] }]))
  it('of nothing are none', () => expect(splitResolutions('  \n')).toEqual([]))

  it.each([
    ['That the minutes of 3 March be approved and signed.', false], ['That the report be noted.', false],
    ['That Cabinet write to the Secretary of State.', true], ['That minutes be published within a week.', true],
  ])('“%s” asks for something: %s', (text, asks) => expect(asksForSomething({ text, parts: [] })).toBe(asks))
})
