import { describe, expect, it } from 'vitest'
import { chairingOf } from './chairing.ts'

describe('who closes what a committee asked for', () => {
  it.each([
    ['its chair', false, ['a', 'b'], 'chairs'], ['nobody while its chair is not known', false, [], 'no-chair-known'], ['not the chair of another', false, ['b'], 'another-committee'],
    ['nobody once it has ended', true, ['a'], 'board-ended'], ['nobody once it has ended without a chair', true, [], 'board-ended'],
  ] as const)('%s', (_, ended, chairs, is) => expect(chairingOf({ ended, chairs, person: 'a' })).toBe(is))
})
