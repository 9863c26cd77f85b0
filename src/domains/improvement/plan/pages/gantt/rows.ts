import type { GanttRow } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { nameOf, statusOf, type PlanAction } from '../../rules/plan-action.ts'
import type { Workstream } from '../../rules/programme.ts'
import { actionDue, milestoneDue } from '../../rules/propose-status.ts'
import { isDone, statusInWords } from '../../rules/status.ts'
import { daysOf, spanOf } from '../../rules/timing.ts'
import type { Plan } from '../../storage/plans.ts'
import { actionPath } from '../paths.ts'
import { toneOfStatus } from '../status-badge.tsx'

export type Row = GanttRow & { href: string; printed: string; status: string; milestones: number }

/** A row for each action, with its milestones on the days by which they are due. */
export function rowsOfGantt(plan: Plan, actions: readonly PlanAction[], workstreams: readonly Workstream[], today: PlainDate, asKnown: PlainDate | null = null): Row[] {
  let group: string | null = null
  return actions.map((action) => {
    const { from } = daysOf(action.timing, plan.startsOn)
    const to = actionDue(action, plan.startsOn)
    const workstream = workstreams.find(({ id }) => id === action.workstream)
    const isNew = workstream !== undefined && workstream.id !== group
    if (workstream) group = workstream.id
    return {
      name: nameOf(action), href: actionPath(plan.code, action.id, asKnown), ...(isNew ? { group: [workstream.number, workstream.title].filter((part) => part !== null).join(' ') } : {}),
      from: from ?? (to === null ? null : plan.startsOn), to, tone: toneOfStatus[statusOf(action)], marks: marksOf(action, plan.startsOn, today), printed: action.timingPrinted, status: statusInWords(statusOf(action)), milestones: action.milestones.length,
    }
  })
}

function marksOf(action: PlanAction, startsOn: PlainDate | null, today: PlainDate): Row['marks'] {
  const done = isDone(statusOf(action))
  const steps = action.timing.kind === 'steps' ? action.timing.steps.map(({ at, words }) => ({ at: spanOf(at).last, look: 'ahead' as const, title: words })) : []
  return [...steps, ...action.milestones.flatMap((one) => {
    const at = milestoneDue(one, startsOn)
    return at === null ? [] : [{ at, look: one.met === true ? 'done' as const : at < today && !done ? 'late' as const : 'ahead' as const, title: one.words.slice(0, 80) }]
  })]
}

export const hasDays = ({ from, to, marks }: GanttRow): boolean => from !== null || to !== null || marks.length > 0

export function ganttTitle(rows: readonly Row[], today: PlainDate): string {
  const late = rows.filter(({ marks }) => marks.some(({ look }) => look === 'late')).length
  const past = rows.filter(({ to, tone }) => to !== null && to < today && tone !== 'good').length
  if (late === 0 && past === 0) return 'No milestone is late, and no action is past its day'
  return `${late} of ${rows.length} actions have a late milestone, and ${past} are past their day`
}
