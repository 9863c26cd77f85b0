import { afterEach, describe, expect, test } from 'vitest'
import { named, namer } from './named-statements.ts'

describe('a statement’s name', () => {
  afterEach(() => { delete process.env['WAYMARK_STATEMENTS'] })

  test('is the same for the same text, another for another, and short enough for PostgreSQL', () => {
    const nameOf = namer(10)
    expect(nameOf('select $1::int')).toBe(nameOf('select $1::int'))
    expect(nameOf('select $1::text')).not.toBe(nameOf('select $1::int'))
    expect(nameOf('select $1::int')?.length).toBeLessThan(64)
  })

  test('is given to so many texts and no more: every connection keeps each', () => {
    const nameOf = namer(2)
    const [first] = ['a', 'b', 'c'].map(nameOf)
    expect(nameOf('c')).toBeUndefined()
    expect(nameOf('a')).toBe(first)
  })

  test('is left out for a pooler that cannot keep it', () => {
    process.env['WAYMARK_STATEMENTS'] = 'unnamed'
    expect(named('select $1::int', [1])).toEqual({ text: 'select $1::int', values: [1] })
  })
})
