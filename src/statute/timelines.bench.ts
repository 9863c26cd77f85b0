import { addDays, literalDate } from '../values/plain-date.ts'
import { deadlines } from './deadlines.ts'

const TIMELINES = 30_000

/**
 * Draws up 30,000 whole assessments, every step with its working and its exceptions, one after another on
 * one core. Each differs in its dates, and every one has advice, a draft, a consultation and a closure.
 */
export function benchTimelines(): { timelines: number; seconds: number } {
  const first = literalDate('2021-01-04')
  let drawn = 0
  const started = performance.now()
  for (let i = 0; i < TIMELINES; i += 1) {
    const requestReceived = addDays(first, i % 1800)
    const result = deadlines({
      procedure: 'assessment',
      requestReceived,
      adviceRequested: [{ on: addDays(requestReceived, 42 + (i % 5)) }],
      draftServed: addDays(requestReceived, 98 + (i % 11)),
      consultationSent: addDays(requestReceived, 99 + (i % 7)),
      closures: [{ firstClosed: addDays(requestReceived, 45), reopens: addDays(requestReceived, 70 + (i % 20)) }],
    })
    if (result.ok && result.value.length === 6 && result.value.every((due) => due.working.length > 3)) drawn += 1
  }
  return { timelines: drawn, seconds: (performance.now() - started) / 1000 }
}
