import { describe, expect, it } from 'vitest'
import { literalDate as day } from '../../../../values/plain-date.ts'
import { inPlanSince } from './in-plan-since.ts'

describe('the day since which a decision is in the public plan', () => {
  const [early, late] = [day('2026-10-01'), day('2026-11-02')]
  it('is the day on which it was added to a published plan', () => expect(inPlanSince({ toldOn: null, recordedOn: late, planPublishedOn: early })).toEqual({ on: late, told: false }))
  it('is the day on which its plan was published, if that came later', () => expect(inPlanSince({ toldOn: null, recordedOn: early, planPublishedOn: late })).toEqual({ on: late, told: false }))
  it('is none while the plan is not published', () => expect(inPlanSince({ toldOn: null, recordedOn: early, planPublishedOn: null })).toBeNull())
  it('is what a plan taken in says, and is marked so', () => expect(inPlanSince({ toldOn: early, recordedOn: late, planPublishedOn: null })).toEqual({ on: early, told: true }))
})
