import type { Refusal } from '../../rules/what-may-happen.ts'

/** How each refusal of a day is said beside the field. */
export const refusalWords: Record<Refusal, string> = {
  'in-the-future': 'The date must be today or in the past',
  'before-the-request': 'The date must be on or after the day the request was received',
  'before-the-step-before': 'The date must be on or after the day of the step before',
  'not-at-this-stage': 'This cannot be recorded at this stage',
  'already-recorded': 'This assessment has ended',
}
