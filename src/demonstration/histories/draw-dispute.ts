import type { Dispute } from '../../domains/casework/index.ts'
import { addDays, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import { toWorkingDay } from '../working-days.ts'

type Step = 'request' | 'assessment' | 'other'

const shares: Record<Step, { mediation: number; tribunal: number }> = {
  request: { mediation: 0.13, tribunal: 0.05 },
  assessment: { mediation: 0.14, tribunal: 0.07 },
  other: { mediation: 0.02, tribunal: 0.03 },
}

/** Mediation or an appeal within the two months after a decision, if there is one. */
export function drawDispute(chance: Chance, step: Step, decided: PlainDate): { on: PlainDate; dispute: Dispute } | null {
  const way = chance.next()
  const { mediation, tribunal } = shares[step]
  if (way >= mediation + tribunal) return null
  const on = toWorkingDay(addDays(decided, chance.whole(9, 58)))
  return { on, dispute: way < mediation ? `${step}-mediation` : `${step}-tribunal` }
}
