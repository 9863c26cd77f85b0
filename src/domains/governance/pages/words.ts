import type { Tone } from '../../../ui/index.ts'
import type { NoticeName, NoticeState } from '../rules/forward-plan/notices.ts'
import type { PaperKind } from '../rules/papers/template.ts'
import type { PaperState } from '../rules/papers/life.ts'
import type { RecommendationState } from '../rules/recommendations/recommendation.ts'
import type { BoardKind, Seat } from '../storage/boards.ts'
import type { MeetingState } from '../storage/meetings.ts'

export const kindWords: Record<BoardKind, string> = { board: 'Board', committee: 'Committee', group: 'Group', executive: 'Executive', council: 'Council' }
export const seatWords: Record<Seat, string> = { chair: 'Chair', 'vice-chair': 'Vice-chair', member: 'Member', 'co-opted': 'Co-opted member', 'in-attendance': 'In attendance' }

export const meetingWords: Record<MeetingState, { text: string; tone: Tone }> = {
  planned: { text: 'Planned', tone: 'neutral' }, 'agenda-published': { text: 'Agenda published', tone: 'info' }, held: { text: 'Held', tone: 'neutral' }, 'minutes-agreed': { text: 'Minutes agreed', tone: 'good' }, cancelled: { text: 'Cancelled', tone: 'late' },
}

export const recommendationTones: Record<RecommendationState, Tone> = { made: 'neutral', 'in-progress': 'info', 'reported-complete': 'due', closed: 'good', refused: 'late', withdrawn: 'neutral', 'not-known': 'neutral' }

export const paperKindWords: Record<PaperKind, string> = { 'committee-report': 'Committee report', 'board-pack': 'Board pack', 'workstream-report': 'Workstream lead’s report' }
export const paperStateWords: Record<PaperState, { text: string; tone: Tone }> = { drafted: { text: 'Drafted', tone: 'neutral' }, edited: { text: 'Being edited', tone: 'info' }, issued: { text: 'Issued', tone: 'good' }, withdrawn: { text: 'Withdrawn', tone: 'late' } }

export const noticeWords: Record<NoticeName, string> = {
  'key-decision': 'Notice of a key decision', 'private-meeting': 'Notice that it is in private', 'private-meeting-again': 'Second notice that it is in private', 'exempt-information': 'Paragraph of Schedule 12A, and public interest',
}

export const noticeStateWords: Record<NoticeState, { text: string; tone: Tone }> = {
  kept: { text: 'Given', tone: 'good' }, due: { text: 'Due', tone: 'due' }, missed: { text: 'Missed', tone: 'late' }, 'not-known': { text: 'Not known', tone: 'neutral' }, 'kept-by-exception': { text: 'General exception', tone: 'good' }, 'kept-by-urgency': { text: 'Special urgency', tone: 'good' },
  'exception-open': { text: 'Too late: general exception', tone: 'late' }, 'urgency-only': { text: 'Too late: special urgency only', tone: 'late' },
}
