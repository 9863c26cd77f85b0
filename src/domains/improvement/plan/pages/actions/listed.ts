import { monthKeyOf, type MonthKey } from '../../../../../values/month-key.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { nameOf, statusOf, type PlanAction } from '../../rules/plan-action.ts'
import { actionDue, proposeStatus, type Proposal } from '../../rules/propose-status.ts'
import { isDone, isStatus, type KnownStatus } from '../../rules/status.ts'
import type { Plan } from '../../storage/plans.ts'
import { timingInWords } from '../words.tsx'

/** An action as a list shows it. */
export type ListedAction = { action: PlanAction; name: string; status: KnownStatus; due: PlainDate | null; when: string; told: MonthKey | null; proposal: Proposal | undefined }

export const listed = (plan: Plan, today: PlainDate) => (action: PlanAction): ListedAction => {
  const due = actionDue(action, plan.startsOn)
  const told = action.updates[0]
  return { action, name: nameOf(action), status: statusOf(action), due, when: timingInWords(action.timing, action.timingPrinted, due), told: told ? (told.cycle ?? monthKeyOf(today)) : null, proposal: proposeStatus(action, plan.startsOn, today) }
}

export type ListFilter = { area: string | undefined; status: KnownStatus | 'done' | undefined; lead: string | undefined }

/** Reads which actions the address asks for; what it does not understand narrows nothing. */
export function readFilter(query: Record<string, string>): ListFilter {
  const status = query['status']
  return { area: query['area'] || undefined, status: status === 'done' || status === 'unknown' || isStatus(status) ? status : undefined, lead: query['lead'] || undefined }
}

export const passes = ({ area, status, lead }: ListFilter) => (one: ListedAction): boolean =>
  (area === undefined || (area === 'none' ? one.action.areas.length === 0 : one.action.areas.includes(area)))
  && (status === undefined || (status === 'done' ? isDone(one.status) : one.status === status))
  && (lead === undefined || one.action.leads.some(({ name }) => name === lead))
