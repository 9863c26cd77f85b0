import { expect, test } from 'vitest'
import { benchTimelines } from './timelines.bench.ts'

test('the bench draws up every one of its 30,000 timelines whole', () => {
  expect(benchTimelines().timelines).toBe(30_000)
})
