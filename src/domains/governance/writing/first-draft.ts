import { addToMonth, monthKeyOf } from '../../../values/month-key.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { templates, type PaperKind } from '../rules/papers/template.ts'
import type { FigureCall } from '../storage/paper-parts.ts'

type Draft = { sections: { key: string; heading: string; words: string }[]; figures: FigureCall[] }

const timeliness = `On the day to which this paper speaks, {{open}} assessments were open, {{past-20}} of them past 20 weeks.

In the twelve months shown, {{issued}} plans were issued. {{in-time}} of them, {{share}}, were issued within 20 weeks of the request.

{{by-month}}`

const recommendations = `{{open-recommendations-count}} recommendations are open.

{{open-recommendations}}`

const drafts: Record<PaperKind, Readonly<Record<string, string>>> = {
  'committee-report': { aim: 'To tell the committee how long families wait for a plan, and what is done about it.', recommendations: '1. That the committee considers this report.', know: timeliness, background: 'None.' },
  'board-pack': { figures: timeliness, recommendations: `${recommendations}\n\n{{recommendation-actions}}`, programme: '{{done}} actions of the plan are complete or embedded.\n\n{{by-status}}\n\n{{late}}' },
  'workstream-report': { status: '{{done}} actions of this workstream are complete or embedded.\n\n{{actions}}' },
}

const programmeCalls: readonly FigureCall[] = [{ key: 'done', measure: 'actions-done', asked: {} }, { key: 'by-status', measure: 'programme-by-status', asked: {} }, { key: 'late', measure: 'programme-late', asked: {} }]

const workstreamCalls = (workstream: string): FigureCall[] => [{ key: 'done', measure: 'actions-done', asked: { workstream } }, { key: 'actions', measure: 'workstream-actions', asked: { workstream } }]

const calls = (board: string, asKnownOn: PlainDate): FigureCall[] => {
  const to = monthKeyOf(asKnownOn)
  const months = { from: addToMonth(to, -11), to }
  return [
    { key: 'open', measure: 'open-assessments', asked: {} }, { key: 'past-20', measure: 'open-past-20-weeks', asked: {} },
    { key: 'issued', measure: 'plans-issued', asked: months }, { key: 'in-time', measure: 'plans-in-time', asked: months }, { key: 'share', measure: 'share-in-time', asked: months }, { key: 'by-month', measure: 'plans-by-month', asked: months },
    { key: 'open-recommendations-count', measure: 'count-of-open-recommendations', asked: { board } }, { key: 'open-recommendations', measure: 'open-recommendations', asked: { board } },
    { key: 'recommendation-actions', measure: 'recommendation-actions', asked: { board } },
  ]
}

/** What a paper begins with: the headings of its template, the words that can be said without a person, and its figures. */
export function firstDraft(kind: PaperKind, board: string, asKnownOn: PlainDate, workstream: string): Draft {
  const words = drafts[kind]
  return { sections: templates[kind].map(({ key, heading }) => ({ key, heading, words: words[key] ?? '' })), figures: kind === 'workstream-report' ? workstreamCalls(workstream) : [...calls(board, asKnownOn), ...programmeCalls] }
}
