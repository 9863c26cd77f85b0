import { dateInWords } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { hasEffect, lastUpdate, statusOf, type Milestone, type PlanAction } from './plan-action.ts'
import { isDone, type Status } from './status.ts'
import { daysOf } from './timing.ts'

/** A status that follows from what is recorded, and why, as a sentence. A person decides. */
export type Proposal = { status: Status; because: string }

/** The day by which a milestone is due, if it says one. */
export const milestoneDue = (milestone: Pick<Milestone, 'timing'>, startsOn: PlainDate | null): PlainDate | null => daysOf(milestone.timing, startsOn).due

/** The day by which the whole action is due: its own, else that of its last milestone. */
export function actionDue(action: Pick<PlanAction, 'timing' | 'milestones'>, startsOn: PlainDate | null): PlainDate | null {
  const own = daysOf(action.timing, startsOn).due
  if (own !== null) return own
  const days = action.milestones.flatMap((one) => milestoneDue(one, startsOn) ?? [])
  return days.length === 0 ? null : (Math.max(...days) as PlainDate)
}

/** What the milestones and updates of an action say of its status today. Undefined where they say nothing. */
export function proposeStatus(action: PlanAction, startsOn: PlainDate | null, today: PlainDate): Proposal | undefined {
  const { milestones } = action
  const met = milestones.filter((one) => one.met === true)
  const unmet = milestones.filter((one) => one.met !== true)
  const denied = milestones.some((one) => one.met === false)
  const isWhole = milestones.length > 0 && unmet.length === 0
  if (isWhole || (isDone(statusOf(action)) && !denied)) return finished(action, isWhole)
  const due = actionDue(action, startsOn)
  if (due !== null && due < today) return { status: 'overdue', because: `It was due by ${dateInWords(due)}${milestones.length > 0 ? `, and ${met.length} of its ${milestones.length} milestones are met` : ''}.` }
  const late = unmet.find((one) => (milestoneDue(one, startsOn) ?? today) < today)
  if (late) return { status: 'delayed', because: `A milestone was due by ${dateInWords(milestoneDue(late, startsOn) as PlainDate)}, and ${late.met === null ? 'nobody has said that it was met' : 'it was not met'}.` }
  if (met.length > 0) return { status: 'in-progress', because: `${met.length} of its ${milestones.length} milestones ${met.length === 1 ? 'is' : 'are'} met, and none is late.` }
  if (lastUpdate(action, 'progress')) return { status: 'in-progress', because: 'Progress has been told of it, and no milestone is late.' }
  return due === null && milestones.length === 0 ? undefined : { status: 'not-yet-started', because: 'No milestone is met, and no progress has been told of it.' }
}

function finished(action: PlanAction, isWhole: boolean): Proposal {
  const done = isWhole ? 'All its milestones are met' : 'It is said to be done'
  if (!hasEffect(action)) return { status: 'complete', because: `${done}. Nothing shows an effect yet, so it is not embedded.` }
  if (!lastUpdate(action, 'embed')) return { status: 'complete', because: `${done}. Nothing says how it will be embedded.` }
  return { status: 'embedded', because: `${done}, its effect is shown, and it says how it will be embedded.` }
}
