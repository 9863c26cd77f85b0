import { describe, expect, it } from 'vitest'
import { opennessOf, type PlacedAs } from './openness.ts'

const item = (given: Partial<PlacedAs> = {}): PlacedAs => ({ paragraph: null, excluded: false, meetingHeld: true, ...given })

describe('whether a paper may be published', () => {
  it.each([
    ['of an open item of a board that meets in public: yes', [item()], true, 'open'],
    ['of no item yet: yes', [], true, 'open'],
    ['of a board that does not meet in public: with a reason', [item()], false, 'board-meets-in-private'],
    ['of an item from which the public was kept: no', [item({ paragraph: '3', excluded: true })], true, 'kept-from-the-public'],
    ['of one that is to be taken in private: no', [item({ paragraph: '1', meetingHeld: false })], true, 'kept-from-the-public'],
    ['of one that the meeting heard in public after all: with a reason', [item({ paragraph: '3' })], true, 'heard-in-public-after-all'],
    ['of an open item and of a private one: no', [item(), item({ excluded: true })], true, 'kept-from-the-public'],
  ] satisfies [string, PlacedAs[], boolean, string][])('%s', (_name, items, inPublic, expected) => expect(opennessOf(items, inPublic)).toBe(expected))
})
