import type { PlainDate } from '../../values/plain-date.ts'

/** What an event is about. */
export type Subject = 'board' | 'meeting' | 'recommendation' | 'action' | 'work-programme' | 'entry' | 'plan' | 'visit' | 'focus-area' | 'paper' | 'publication'

/** What can happen, by what it happens to. Past tense: facts, never changed. */
export type GovernanceKind = {
  board: 'board-set-up' | 'board-ended' | 'terms-agreed' | 'member-joined' | 'member-left' | 'member-stays' | 'member-linked' | 'line-drawn' | 'line-ended'
  meeting: 'meeting-planned' | 'agenda-changed' | 'agenda-published' | 'meeting-held' | 'minutes-recorded' | 'minutes-agreed' | 'meeting-cancelled'
  recommendation: 'made' | 'progress-told' | 'reported-complete' | 'reopened' | 'closed' | 'refused' | 'withdrawn' | 'found-as' | 'action-linked' | 'action-unlinked' | 'handed-over'
  action: 'action-asked' | 'action-done' | 'action-dropped' | 'action-reopened'
  'work-programme': 'programme-set' | 'item-moved'
  entry: 'entry-added' | 'entry-changed' | 'entry-removed'
  plan: 'plan-made' | 'plan-published'
  visit: 'visit-recorded' | 'feedback-taken-up'
  'focus-area': 'focus-opened' | 'focus-closed'
  paper: 'paper-drafted' | 'paper-edited' | 'paper-issued' | 'paper-revised' | 'paper-withdrawn'
  publication: 'paper-published' | 'publication-withdrawn'
}

/** An event as it is shown: what happened, on which day, known from when, recorded by whom, and why. */
export type GovernanceEvent = {
  id: string
  subject: Subject
  subjectId: string
  kind: GovernanceKind[Subject]
  happenedOn: PlainDate
  knownFrom: Date
  reconstructed: boolean
  recordedAt: Date
  recordedBy: string
  recorder: string | null
  note: string | null
  detail: Readonly<Record<string, unknown>>
}
