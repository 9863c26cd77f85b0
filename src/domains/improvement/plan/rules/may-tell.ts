import type { PlanAction } from './plan-action.ts'

/** Who may tell of an action: whoever runs the programme, and those for whom one of its leads' names stands. */
export const mayTell = (action: Pick<PlanAction, 'leads'>, reader: { person: string; runs: boolean }): boolean => reader.runs || action.leads.some(({ person }) => person === reader.person)
