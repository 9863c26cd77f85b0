import type { FieldError } from '../../../../ui/index.ts'
import type { RecommendationFact } from '../../rules/recommendations/recommendation.ts'

type MoveForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; fact: RecommendationFact; note: string; version: number }

export const officerSteps = ['progress-told', 'reported-complete', 'refused'] as const
export const committeeSteps = ['closed', 'reopened', 'withdrawn'] as const

/** Reads what is said of a recommendation. The committee closes at a meeting, which it names. */
export function readMove(fields: Record<string, string>, parts: number, chairs: boolean): MoveForm {
  const text = (name: string) => (fields[name] ?? '').trim()
  const step = [...officerSteps, ...committeeSteps].find((one) => one === text('step'))
  const part = text('part') === '' || text('part') === 'whole' ? null : Number(text('part'))
  const meeting = text('meeting')
  const needsMeeting = step === 'closed' || step === 'withdrawn'
  const errors: FieldError[] = [
    ...(step === undefined ? [{ field: 'step', message: 'Choose what happened' }] : []),
    ...(part !== null && (!Number.isInteger(part) || part < 1 || part > parts) ? [{ field: 'part', message: 'Choose a part of the list' }] : []),
    ...(needsMeeting && chairs && meeting === '' ? [{ field: 'meeting', message: 'Choose the meeting at which the committee decided it' }] : []),
  ]
  if (errors.length > 0 || step === undefined) return { kind: 'invalid', errors }
  const fact: RecommendationFact = step === 'closed' || step === 'withdrawn' ? { kind: step, part, meeting } : { kind: step, part }
  return { kind: 'complete', fact, note: text('note'), version: Number(text('version')) }
}
