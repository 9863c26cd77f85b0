import { describe, expect, it } from 'vitest'
import { anAction, anUpdate, aStatus } from '../../../../../test/kit/an-action.ts'
import { literalDate } from '../../../../values/plain-date.ts'
import type { Measure } from '../../plan/rules/measure.ts'
import type { PlanAction } from '../../plan/rules/plan-action.ts'
import { shownAs, standingOfChallenge, type Challenge } from './challenge.ts'
import { findChallenges, type PlanToChallenge } from './find-challenges.ts'
import { checkFitness, type PlanToCheck } from './fitness.ts'

const one = { id: 'one', number: '1', words: 'Families wait too long' }
const measure = (more: Partial<Measure> = {}): Measure => ({ id: 'm', words: 'Share decided in six weeks', workstream: null, indicator: 'K1', areas: ['one'], actions: [], version: 1, ...more })
const lead = (name: string) => [{ name, organisation: null, part: 'lead' as const, person: null, personName: null }]
const starts = literalDate('2026-01-01')

describe('fit for purpose', () => {
  const fit: PlanToCheck = { actions: [anAction(), anAction({ id: 'h', leads: lead('Designated Clinical Officer') }), anAction({ id: 's', leads: lead('Head of Children’s Social Care') })], areas: [one], measures: [measure()], startsOn: starts, resources: null }
  const missing = (more: Partial<PlanAction>, plan: Partial<PlanToCheck> = {}) => checkFitness({ ...fit, actions: [anAction(more), ...fit.actions.slice(1)], ...plan }).map(({ rule }) => rule)

  it('misses nothing in a plan that has it all', () => expect(checkFitness(fit)).toEqual([]))

  it.each<[string, Partial<PlanAction>, Partial<PlanToCheck>, string[]]>([
    ['an action without words', { words: null }, {}, ['answers-an-area']],
    ['words that are broken off', { words: '[...] and review' }, {}, ['answers-an-area']],
    ['an action that answers no area', { areas: [] }, {}, ['answers-an-area', 'measurable']],
    ['an area known by its number alone', {}, { areas: [{ ...one, words: null }] }, ['answers-an-area', 'answers-an-area', 'answers-an-area']],
    ['nobody who leads', { leads: [] }, {}, ['individual-lead', 'individual-lead']],
    ['a team where a person should be', { leads: lead('Local offer team') }, {}, ['individual-lead']],
    ['a lead who is not identified', { leads: lead('Education: to be confirmed') }, {}, ['individual-lead']],
    ['no measure', {}, { measures: [] }, ['measurable', 'measurable', 'measurable']],
    ['a measure without a figure', {}, { measures: [measure({ indicator: null, words: 'Families are happier' })] }, ['measurable', 'measurable', 'measurable']],
    ['neither milestones nor a day', { milestones: [] }, {}, ['milestones']],
    ['milestones from a day that nobody named', {}, { startsOn: null }, ['milestones', 'milestones', 'milestones']],
    ['no resources', { resources: null }, {}, ['resourced']],
    ['nothing that families notice', { families: null }, {}, ['noticed']],
    ['an area that no action answers', {}, { areas: [one, { id: 'two', number: '2', words: 'The local offer' }] }, ['answers-an-area']],
  ])('misses %s', (_, more, plan, rules) => expect(missing(more, plan)).toEqual(rules))

  it('takes what the plan commits as a whole for all its actions, and a person for a team', () => {
    expect(missing({ resources: null }, { resources: 'Two posts' })).toEqual([])
    expect(missing({ leads: [{ name: 'Education team', organisation: null, part: 'lead', person: 'wen', personName: 'Wen' }] })).toEqual([])
  })
})

describe('challenges', () => {
  const plan = (more: Partial<PlanToChallenge> = {}): PlanToChallenge => ({ actions: [anAction()], areas: [one], measures: [measure()], readings: [], said: [], feedback: [], startsOn: starts, today: literalDate('2026-05-01'), ...more })
  const kinds = (more: Partial<PlanToChallenge>) => findChallenges(plan(more)).map(({ kind }) => kind)
  const reading = (more: object) => [{ indicator: 'K1', concern: false, worse: false, sentence: 'It fell to 20%.', ...more }]

  it('are none where everything adds up', () => expect(kinds({})).toEqual([]))

  it.each<[string, Partial<PlanToChallenge>, string[]]>([
    ['a measure of concern under an action that goes well', { readings: reading({ concern: true }) }, ['green-while-concern']],
    ['no such thing where the action is delayed', { readings: reading({ concern: true }), actions: [anAction({ status: aStatus('delayed') })] }, []],
    ['an action complete without effect', { actions: [anAction({ status: aStatus('complete') })] }, ['complete-without-effect']],
    ['an action complete with effect', { actions: [anAction({ status: aStatus('complete'), evidence: { doing: 0, effect: 1 } })] }, []],
    ['an action in progress that is overdue', { today: literalDate('2026-08-01') }, ['late-but-green']],
    ['words that say otherwise than the status', { actions: [anAction({ status: aStatus('complete'), evidence: { doing: 0, effect: 1 }, updates: [anUpdate('progress', 'The list is drawn up. It has not been published. More follows.')] })] }, ['words-against-status']],
    ['words that tell of improvement while the figure falls', { readings: reading({ worse: true }), actions: [anAction({ updates: [anUpdate('progress', 'Timeliness has improved since June.')] })] }, ['words-against-figure']],
    ['an owner of whose action nothing was told', { actions: [anAction({ updates: [] })] }, ['silent-owner']],
    ['no silent owner before the plan had run for a quarter', { actions: [anAction({ updates: [] })], startsOn: literalDate('2026-03-01') }, []],
    ['an area without an action', { areas: [one, { id: 'two', number: '2', words: 'The local offer' }] }, ['area-unanswered']],
    ['a comment on its figure that was used before', { said: ['2026-03-31', '2026-04-30'].map((day) => ({ indicator: 'K1', title: 'Decided', ends: literalDate(day), before: literalDate('2026-03-31'), period: day, words: 'Two posts are vacant and advertised' })) }, ['copied-commentary']],
    ['a measure without an action', { measures: [measure({ areas: [] })] }, ['measure-unanswered']],
    ['feedback without an answer', { feedback: [{ group: 'Parents', heard: 2, unanswered: ['Answer the telephone'] }] }, ['feedback-unanswered']],
  ])('find %s', (_, more, found) => expect(kinds(more)).toEqual(found))

  it('quote the sentence that says otherwise, and no more', () => {
    const [found] = findChallenges(plan({ actions: [anAction({ status: aStatus('complete'), evidence: { doing: 0, effect: 1 }, updates: [anUpdate('progress', 'The list is drawn up. It has not been published. More follows.')] })] }))
    expect(found?.shown.at(-1)?.text).toBe('“It has not been published.”')
  })

  it('find words that were told before, of this action or of another', () => {
    const words = 'Work goes on as planned and the team meets every single week'
    const actions = [anAction({ updates: [anUpdate('progress', words), anUpdate('progress', `${words} too`, '2026-09')] }), anAction({ id: 'a2', reference: 'SIP 1.1.2', updates: [anUpdate('progress', words)] }), anAction({ id: 'a3', updates: [anUpdate('progress', 'It goes on')] })]
    expect(findChallenges(plan({ actions })).map(({ id, shown }) => [id, shown.length])).toEqual([['copied-words:a1', 1], ['copied-words:a2', 1]])
  })

  it('stay answered while their evidence is the same, and are open again when it is not', () => {
    const challenge: Challenge = { id: 'silent-owner:Head', kind: 'silent-owner', title: 'x', shown: [{ text: 'nothing since May', action: null }] }
    const answer = (shown: string) => ({ challenge: challenge.id, shown, words: 'He was away', by: null, at: new Date(0) })
    expect(standingOfChallenge(challenge, []).kind).toBe('open')
    expect(standingOfChallenge(challenge, [answer(shownAs(challenge))]).kind).toBe('answered')
    expect(standingOfChallenge(challenge, [answer('nothing since March')]).kind).toBe('open-again')
  })
})
