import { describe, expect, it } from 'vitest'
import type { Thing } from '../../reading/rules/things.ts'
import { goesWith, mayGo, standingOn } from './take-out.ts'

const thing = (kind: Thing['kind'], key: string, more: Partial<Thing> = {}): Thing => ({ kind, key, name: key, fields: {}, links: {}, lists: {}, ...more })
const words = { fields: {}, links: {}, lists: {} }

describe('what is taken out of a plan', () => {
  it.each([
    ['what no file has named', thing('action', 'a', { fileSaid: null }), true], ['not what a file told', thing('action', 'a'), false], ['nor what a file named since', thing('action', 'a', { fileSaid: words }), false],
    ['nor a milestone, which is its action’s', thing('milestone', 'm', { fileSaid: null }), false],
  ])('is %s', (_, one, may) => expect(mayGo(one)).toBe(may))

  it('is no area or workstream on which something stands', () => {
    const things = [thing('area', '1'), thing('workstream', '1.1', { links: { area_id: '1' } }), thing('action', 'a', { links: { workstream_id: '1.1' }, lists: { action_areas: [{ area_id: '2' }] } }), thing('measure', 'm', { lists: { measure_areas: [{ area_id: '1' }] } })]
    const on = (kind: Thing['kind'], key: string) => standingOn(thing(kind, key), things).map((one) => one.key)
    expect([on('area', '1'), on('area', '2'), on('area', '3'), on('workstream', '1.1'), on('action', 'a')]).toEqual([['1.1', 'm'], ['a'], [], ['a'], []])
  })

  it('takes with it the measures of an action alone that are ours', () => {
    const of = (key: string, actions: string[], fileSaid?: null) => thing('measure', key, { ...(fileSaid === null ? { fileSaid } : {}), lists: { measure_actions: actions.map((action_id) => ({ action_id })) } })
    expect(goesWith(thing('action', 'a'), [of('ours', ['a'], null), of('of a file', ['a']), of('of two', ['a', 'b'], null), of('of another', ['b'], null)]).map(({ key }) => key)).toEqual(['ours'])
  })
})
