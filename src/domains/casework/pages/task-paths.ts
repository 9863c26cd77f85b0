import type { NextStep } from '../rules/next-step.ts'
import { recordPath } from './paths.ts'

type AddressOf = ((assessment: string) => string) | undefined

// A new task cannot be added without saying where it is done.
const addresses = {
  'decide-to-assess': (id) => recordPath(id, 'decide-to-assess'),
  'ask-for-advice': (id) => recordPath(id, 'ask-for-advice'),
  'chase-advice': (id) => recordPath(id, 'advice-came'),
  'wait-for-advice': (id) => recordPath(id, 'advice-came'),
  'decide-to-issue': (id) => recordPath(id, 'decide-to-issue'),
  'send-draft': (id) => recordPath(id, 'send-draft'),
  'wait-for-family': undefined,
  'issue-plan': (id) => recordPath(id, 'issue-plan'),
} satisfies Record<NextStep['task'], AddressOf>

/** Where the next step is recorded; undefined where there is nothing to record but to wait. */
export const recordTaskOf = (next: NextStep): AddressOf => addresses[next.task]
