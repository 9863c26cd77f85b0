import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans, type LastSaid } from './compare-plans.ts'
import type { Thing, Words } from './things.ts'

const nothingSaid: LastSaid = { statuses: new Map(), updates: new Map(), ratings: new Map() }
type Said = { words: string | null; title: string | null }
const wordsOf = (fields: Said): Words => ({ fields, links: {}, lists: {} })
const thing = (fields: Said, fileSaid?: Words | null): Thing => ({ kind: 'area', key: 'one', name: 'One', ...wordsOf(fields), ...(fileSaid === undefined ? {} : { fileSaid }) })
const compare = (told: Thing, here: Thing) => comparePlans({ things: [told], statuses: [], updates: [], ratings: [] }, [here], nothingSaid)

/** What stands here, and what files said last, once a file is taken in. */
function take(told: Thing, here: Thing): Thing {
  const { changed, heard } = compare(told, here)
  const fields = Object.fromEntries(Object.entries(here.fields).map(([name, value]) => [name, changed[0]?.fields.includes(name) ? told.fields[name] : value])) as Said
  return thing(fields, heard[0]?.fileSaid ?? here.fileSaid)
}

describe('a file against words that were set here', () => {
  const title = null
  it.each([
    ['says again what files said', 'theirs', 'ours', 'theirs', 'ours', 'kept as it was set here: this file says what files said before'], ['says what stands here', 'theirs', 'ours', 'ours', 'ours', undefined],
    ['says something new', 'theirs', 'ours', 'newer', 'newer', undefined], ['says nothing', 'theirs', 'ours', null, 'ours', undefined], ['names for the first time what was added here', null, 'ours', 'theirs', 'theirs', undefined],
  ] as const)('%s', (_, before, here, told, stands, note) => {
    const set = thing({ words: here, title }, before === null ? null : wordsOf({ words: before, title }))
    expect(take(thing({ words: told, title }), set).fields['words']).toBe(stands)
    expect(compare(thing({ words: told, title }), set).changes.find(({ becomes }) => becomes === null)?.was).toBe(note)
  })

  const word = fc.constantFrom('a', 'b', 'c')
  const said = fc.record({ words: fc.option(word), title: fc.option(word) })

  it('taken in twice changes nothing the second time, and no part of which it says nothing new', () => {
    fc.assert(fc.property(said, fc.option(said, { nil: undefined }), said, (here, before, told) => {
      const set = thing(here, before && wordsOf(before))
      const file = thing(told)
      const after = take(file, set)
      expect(compare(file, after).changed).toEqual([])
      for (const name of ['words', 'title'] as const) {
        if (told[name] === null || (before && told[name] === before[name])) expect(after.fields[name]).toBe(here[name])
        else expect(after.fields[name]).toBe(told[name])
      }
    }))
  })
})
