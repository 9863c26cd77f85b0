import type { PlanAction, Milestone, Update, UpdateKind } from '../../src/domains/improvement/plan/rules/plan-action.ts'
import type { KnownStatus } from '../../src/domains/improvement/plan/rules/status.ts'
import type { MonthKey } from '../../src/values/month-key.ts'

const then = new Date('2026-10-01T09:00:00Z')

/** An action in progress with everything that a plan should say of it, for rules; what is given replaces that. */
export const anAction = (more: Partial<PlanAction> = {}): PlanAction => ({
  id: 'a1', knownFrom: null, reference: 'SIP 1.1.1', words: 'Hold a weekly meeting', families: 'Hear sooner', resources: 'One post', areas: ['one'], workstream: 'w',
  leads: [{ name: 'Head of SEND', organisation: null, part: 'lead', person: null, personName: null }], timing: { kind: 'unknown' }, timingPrinted: '', timingNote: null,
  milestones: [aMilestone(3, true), aMilestone(6, null)], status: aStatus('in-progress'), updates: [anUpdate('progress', 'It meets every week.')], evidence: { doing: 0, effect: 0 }, version: 1, ...more,
})

export const aMilestone = (months: number, met: boolean | null): Milestone =>
  ({ id: `m${months}`, months, timing: { kind: 'after-months', months }, printed: `After ${months} months`, words: `What is there after ${months}`, met, saidAt: null, saidBy: null, reason: null })

export const aStatus = (status: KnownStatus) => ({ status, month: null, printed: null, reason: 'As the board agreed', by: 'Ines Barrow', knownFrom: then, recordedAt: then })

export const anUpdate = (kind: UpdateKind, words: string, cycle: string | null = '2026-10'): Update =>
  ({ id: `${kind}${cycle}`, action: 'a1', cycle: cycle as MonthKey | null, kind, heading: null, words, by: 'Wen Atherley', person: 'wen', knownFrom: new Date(`${cycle ?? '2026-10'}-20T09:00:00Z`), recordedAt: then })
