import { describe, expect, it } from 'vitest'
import { addressWith } from './addresses.ts'
import { pagesToOffer } from './paging.tsx'

describe('the pages offered', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 10, [1, 'gap', 4, 5, 6, 'gap', 10]],
    [3, 10, [1, 2, 3, 4, 'gap', 10]],
    [4, 10, [1, 2, 3, 4, 5, 'gap', 10]],
    [10, 10, [1, 'gap', 9, 10]],
  ])('on page %d of %d leave no gap of a single page', (current, last, offered) => {
    expect(pagesToOffer(current, last)).toEqual(offered)
  })
})

describe('an address', () => {
  it('keeps what was asked for and changes only its own part', () => {
    expect(addressWith('/list', { area: 'north', page: 3 }, { sort: 'name', page: null })).toBe('/list?area=north&sort=name')
  })
  it('repeats a name that was chosen more than once, and escapes what it holds', () => {
    expect(addressWith('/list', { tag: ['a&b', 'c'] })).toBe('/list?tag=a%26b&tag=c')
  })
  it('is the path alone when nothing is asked', () => expect(addressWith('/list', { q: '' })).toBe('/list'))
})
