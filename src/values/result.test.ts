import { describe, expect, test } from 'vitest'
import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'

const half = (n: number): Result<number, 'odd'> => (n % 2 === 0 ? ok(n / 2) : refuse('odd'))

describe('a result', () => {
  test('carries its value when there is one', () => {
    expect(half(4)).toEqual({ ok: true, value: 2 })
  })

  test('carries its reason when there is none', () => {
    expect(half(3)).toEqual({ ok: false, error: 'odd' })
  })
})
