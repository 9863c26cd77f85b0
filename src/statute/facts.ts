import type { PlainDate } from '../values/plain-date.ts'

type Maybe<Value> = Value | undefined

/** Advice asked for. Without `from` it may have been asked of anyone, a school among them. */
export type AdviceRequest = {
  readonly on: PlainDate
  readonly from?: Maybe<AdviceGiver>
}

/** `health` stands for every body listed in s.31 of the Act, which alone is bound by reg 8. */
export type AdviceGiver = 'health' | 'school' | 'early-years' | 'psychologist' | 'social-care'

/** A setting shut from its first closed day until the first day it is open again. */
export type Closure = { readonly firstClosed: PlainDate; readonly reopens: PlainDate }

/** From the first day to the last, both included. */
export type Span = { readonly from: PlainDate; readonly to: PlainDate }

/** What may make an exception available. Absent lists are empty. */
export type ExceptionFacts = {
  readonly adviceRequested?: Maybe<readonly AdviceRequest[]>
  readonly closures?: Maybe<readonly Closure[]>
  /** The child, parent or young person away from the area: first and last day away. */
  readonly absences?: Maybe<readonly Span[]>
  /** Exceptional personal circumstances that affected the child, parent or young person. */
  readonly personalCircumstances?: Maybe<readonly Span[]>
  /** Appointments for an examination or test that the child did not keep. */
  readonly missedAppointments?: Maybe<readonly PlainDate[]>
}

export type AssessmentFacts = ExceptionFacts & {
  readonly procedure: 'assessment'
  /** The day the authority (not a team or a form) received it. */
  readonly requestReceived?: Maybe<PlainDate>
  /** Or the day it became responsible under s.24; with both, the earlier starts the clock. */
  readonly becameResponsible?: Maybe<PlainDate>
  readonly draftServed?: Maybe<PlainDate>
  readonly consultationSent?: Maybe<PlainDate>
}

export type ReviewFacts = {
  readonly procedure: 'review'
  readonly planMade?: Maybe<PlainDate>
  readonly lastReviewDecided?: Maybe<PlainDate>
  readonly meeting?: Maybe<PlainDate>
  readonly amendmentsSent?: Maybe<PlainDate>
}

export type PhaseTransferFacts = {
  readonly procedure: 'phase-transfer'
  readonly kind?: Maybe<'post-16' | 'other'>
  /** The calendar year in which the child moves. */
  readonly year?: Maybe<number>
}

export type AppealFacts = {
  readonly procedure: 'appeal'
  readonly noticeSent?: Maybe<PlainDate>
  readonly certificateIssued?: Maybe<PlainDate>
}

export type ReassessmentFacts = ExceptionFacts & {
  readonly procedure: 'reassessment'
  readonly requestReceived?: Maybe<PlainDate>
  /** The day the family was told there would be one. */
  readonly agreed?: Maybe<PlainDate>
  readonly finalPlanSent?: Maybe<PlainDate>
}

export type TransferInFacts = {
  readonly procedure: 'transfer-in'
  readonly moved?: Maybe<PlainDate>
  readonly oldAuthorityAware?: Maybe<PlainDate>
  readonly transferred?: Maybe<PlainDate>
  readonly planMade?: Maybe<PlainDate>
  readonly lastReviewDecided?: Maybe<PlainDate>
}

/** What is known of one case. A fact not yet known is absent, and so are the deadlines that hang on it. */
export type Facts =
  | AssessmentFacts
  | ReviewFacts
  | PhaseTransferFacts
  | AppealFacts
  | ReassessmentFacts
  | TransferInFacts

export type Procedure = Facts['procedure']
