import type { MonthKey } from '../../../../values/month-key.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { KnownStatus } from './status.ts'
import type { Timing } from './timing.ts'

/** A name that a plan gives to who leads an action, and the person whom it stands for, where somebody said so. */
export type Lead = { name: string; organisation: string | null; part: 'lead' | 'support'; person: string | null; personName: string | null }

/** `met` is null while nobody has said either. */
export type Milestone = { id: string; months: number | null; timing: Timing; printed: string; words: string; met: boolean | null; saidAt: Date | null; saidBy: string | null; reason: string | null }

/** The status in force. `printed` is the paper's own cell; null where a person set it here. */
export type StatusSaid = { status: KnownStatus; month: MonthKey | null; printed: string | null; reason: string | null; by: string | null; knownFrom: Date; recordedAt: Date }

export type UpdateKind = 'progress' | 'embed' | 'impact'

export type Update = { id: string; action: string; cycle: MonthKey | null; kind: UpdateKind; heading: string | null; words: string; by: string | null; person: string; knownFrom: Date; recordedAt: Date }

/** An action of a plan as it was known on a day. Areas and the workstream by their ids. */
export type PlanAction = {
  id: string
  /** The day on which a later file brought it; null where it came with the plan's first. */
  knownFrom: PlainDate | null
  reference: string | null
  words: string | null
  families: string | null
  resources: string | null
  areas: readonly string[]
  workstream: string | null
  leads: readonly Lead[]
  timing: Timing
  timingPrinted: string
  timingNote: string | null
  milestones: readonly Milestone[]
  status: StatusSaid | null
  /** What was told last of each kind in each cycle, the newest cycle first. */
  updates: readonly Update[]
  evidence: { doing: number; effect: number }
  version: number
}

export const statusOf = ({ status }: Pick<PlanAction, 'status'>): KnownStatus => status?.status ?? 'unknown'

/** What an action is called in a sentence: its reference, else the first line of its words. */
export const nameOf = ({ reference, words }: Pick<PlanAction, 'reference' | 'words'>): string => reference ?? (words ?? 'An action without words').split('\n')[0] as string

/** What was told last of one kind, whatever the cycle. */
export const lastUpdate = ({ updates }: Pick<PlanAction, 'updates'>, kind: UpdateKind): Update | undefined => updates.find((one) => one.kind === kind)

/** Evidence of an effect on children and families: told as impact, or linked as such. */
export const hasEffect = (action: Pick<PlanAction, 'updates' | 'evidence'>): boolean => action.evidence.effect > 0 || lastUpdate(action, 'impact') !== undefined
