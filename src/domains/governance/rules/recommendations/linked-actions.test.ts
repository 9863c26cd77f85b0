import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReady, proposeReport, standingLinks } from './linked-actions.ts'
import { move } from './move.ts'
import { recommendationStates, standingOf } from './recommendation.ts'

const done = (part: number | null = null) => ({ part, done: true })
const open = (part: number | null = null) => ({ part, done: false })

describe('actions that answer a recommendation', () => {
  it('are those of which it was said last that they do', () => {
    const said = (action: string, linked: boolean, part: number | null = null) => ({ recommendation: 'r', part, action, linked })
    expect(standingLinks([said('a', true), said('b', true), said('a', false), said('a', true, 1), said('b', false), said('b', true)])).toEqual([{ recommendation: 'r', part: 1, action: 'a' }, { recommendation: 'r', part: null, action: 'b' }])
  })

  it.each([
    ['in-progress', [], [done()], true, { part: null }], ['made', [], [done(), open()], false, undefined], ['made', [], [], false, undefined],
    ['reported-complete', [], [done()], false, undefined], ['closed', [], [done()], false, undefined], ['refused', [], [done()], false, undefined],
    ['in-progress', ['closed', 'made'], [done(2)], true, { part: 2 }], ['in-progress', ['made', 'made'], [open(1), done(2)], false, { part: 2 }], ['in-progress', ['made', 'made'], [done()], true, { part: 1 }],
    ['in-progress', ['made', 'closed'], [open(1), done()], false, undefined], ['in-progress', ['made', 'made'], [done(1)], true, { part: 1 }],
  ] as const)('%s with parts %j and links %j: ready %s, proposes %j', (state, parts, links, ready, proposal) => {
    expect([isReady({ state, parts, links }), proposeReport({ state, parts, links })]).toEqual([ready, proposal])
  })

  it('propose only what an officer may report', () => {
    const link = fc.record({ part: fc.option(fc.integer({ min: 1, max: 3 })), done: fc.boolean() })
    fc.assert(fc.property(fc.array(fc.constantFrom(...recommendationStates), { maxLength: 3 }), fc.constantFrom(...recommendationStates), fc.array(link), (parts, whole, links) => {
      const found = parts.length > 0 ? parts.map((state, n) => ({ kind: 'found-as' as const, part: n + 1, state, happenedOn: 1 as never })) : [{ kind: 'found-as' as const, part: null, state: whole, happenedOn: 1 as never }]
      const standing = standingOf(found, parts.length)
      const proposal = proposeReport({ ...standing, links })
      if (proposal) expect(move({ standing, fact: { kind: 'reported-complete', ...proposal }, actor: 'officer', note: 'x' }).ok).toBe(true)
    }))
  })
})
