import type { PlainDate } from '../../values/plain-date.ts'

export type RequestSource = 'family' | 'setting' | 'health' | 'social-care' | 'other'

/** Who is asked for advice: reg 6(1) SEND Regulations 2014, in the field's own words. */
export type AdviceService =
  | 'family' | 'education' | 'educational-psychology' | 'health' | 'social-care' | 'other'

/** Grounds on which a limit need not be kept: regs 5(4), 10(4), 13(3) SEND Regulations 2014. */
export type ExceptionGround =
  | 'school-closed' | 'early-years-closed' | 'exceptional-circumstances' | 'absent'
  /** A return says that an exception applied, and not which. */
  | 'recorded-in-return'

/** Mediation or an appeal, at the step it belongs to. Such cases are left out of the published 20-week measure. */
export type Dispute =
  | 'request-mediation' | 'request-tribunal' | 'assessment-mediation' | 'assessment-tribunal'
  | 'other-mediation' | 'other-tribunal'

/** What can happen in an assessment. Past tense: facts, never changed; a mistake is put right by another fact. */
export type CaseworkFact =
  | { kind: 'request-received'; source: RequestSource }
  | { kind: 'agreed-to-assess' }
  | { kind: 'refused-to-assess' }
  | { kind: 'advice-asked'; adviceId: string; service: AdviceService }
  | { kind: 'advice-returned'; adviceId: string; service: AdviceService }
  | { kind: 'agreed-to-issue' }
  | { kind: 'refused-to-issue' }
  | { kind: 'draft-sent' }
  | { kind: 'plan-issued' }
  | { kind: 'withdrawn' }
  | { kind: 'exception-recorded'; ground: ExceptionGround; times?: { from: string; to: string } }
  | { kind: 'disputed'; dispute: Dispute }
  /** Takes an event back: it should not have been recorded. Always `corrects` one. */
  | { kind: 'taken-back' }

/** What a return cannot tell is marked, so that no figure takes it for known. */
export type Marks = {
  /** The end came before the period of the return: the day is not known, or is only the plan's own date. */
  historical?: true
  /** The day is not in the return; another stands in for it, and no figure may use it. */
  dayUnknown?: true
}

export type CaseworkEventKind = CaseworkFact['kind']

export const eventKinds = [
  'request-received', 'agreed-to-assess', 'refused-to-assess', 'advice-asked', 'advice-returned',
  'agreed-to-issue', 'refused-to-issue', 'draft-sent', 'plan-issued', 'withdrawn',
  'exception-recorded', 'disputed', 'taken-back',
] as const satisfies readonly CaseworkEventKind[]

/** A fact with its circumstances, as stored in casework.events. */
export type CaseworkEvent = CaseworkFact & Marks & {
  id: string
  happenedOn: PlainDate
  /** ISO moment from which the authority knew; for imports and histories, the source's own date. */
  knownFrom: string
  /** True if `knownFrom` was inferred afterwards from a source. */
  reconstructed: boolean
  recordedAt: string
  recordedBy: string
  /** The event that this one puts right. */
  corrects: string | null
  noteId: string | null
}
