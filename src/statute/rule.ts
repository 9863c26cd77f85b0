import type { PlainDate } from '../values/plain-date.ts'

/** How a period is counted from its trigger. The formulas are in `counting.ts`. */
export type CountingMode =
  | 'WITHIN_AFTER'
  | 'BEGINNING_WITH'
  | 'MONTHS_AFTER'
  | 'WD_BEGINNING'
  | 'WD_AFTER'
  | 'AT_LEAST_BEFORE'
  | 'BEFORE_DATE'

/**
 * `latest`: do it by then. `minimum`: it belongs to the family and never ends sooner.
 * `none`: a duty without a date of its own, such as "as soon as practicable".
 */
export type Bound = 'latest' | 'minimum' | 'none'

/** Which list of excuses the law gives; see `exceptions.ts`. `guidance` marks a period that is not law at all. */
export type ExceptionSet = 'A' | 'B' | 'C' | 'none' | 'guidance' | 'leave-of-tribunal'

/** How sure we are: V was read in the source named, K is from knowledge, U is uncertain or contested. */
export type Evidence = 'V:REGS' | 'V:ACT' | 'V:DEVON' | 'V:TRIB' | 'K' | 'U'

/** The event a period runs from (or up to), as it is said to a person. */
export type Trigger =
  | 'Request received'
  | 'Advice asked for'
  | 'Draft plan served'
  | 'Consultation sent'
  | 'Day of the move'
  | 'Old authority aware of the move'
  | 'Health body aware'
  | 'Plan transferred'
  | 'Calendar year of transfer'
  | 'Proposed transfer'
  | 'Plan made'
  | 'Last review decided'
  | 'Review meeting'
  | 'Proposed amendments served'
  | 'Proposed amendments sent'
  | 'Reassessment agreed'
  | 'Reassessed plan sent'
  | 'Decision notice sent'
  | 'Mediation certificate issued'

/** One rule, in the version in force from one day to another. */
export type Rule = {
  readonly id: string
  readonly step: Step
  /** What must be done, in plain words. */
  readonly duty: string
  readonly trigger: Trigger
  readonly bound: Bound
  /** Nothing where the law sets no period. */
  readonly period: Period | null
  readonly exceptions: ExceptionSet
  /** Where the exceptions are written, if there are any. */
  readonly exceptionsCitation: string | null
  readonly citation: string
  readonly evidence: Evidence
  readonly from: PlainDate
  /** The last day in force; nothing while it still is. */
  readonly to: PlainDate | null
}

export type Period =
  | { readonly mode: 'BEFORE_DATE'; readonly month: number; readonly day: number }
  | {
      readonly mode: Exclude<CountingMode, 'BEFORE_DATE'>
      readonly length: number
      readonly unit: 'day' | 'week' | 'month' | 'working day'
      /** Practice takes the anniversary itself for the last day, where the Act's words end the day before. */
      readonly commonly?: 'anniversary'
    }

/** What is due, named as the thing a person does. */
export type Step =
  | 'consult-family'
  | 'decide-to-assess'
  | 'tell-others'
  | 'advice'
  | 'no-plan-notice'
  | 'representations'
  | 'consultation-reply'
  | 'final-plan'
  | 'transfer-plan'
  | 'tell-family'
  | 'review-due'
  | 'health-transfer'
  | 'health-request'
  | 'health-change'
  | 'phase-transfer'
  | 'transfer-amendments'
  | 'transfer-meeting'
  | 'post-16-move'
  | 'early-years-review'
  | 'review-notice'
  | 'review-papers'
  | 'review-report'
  | 'review-decision'
  | 'proposed-amendments'
  | 'final-amended-plan'
  | 'review-long-stop'
  | 'amend-without-review'
  | 'decide-to-reassess'
  | 'decline-to-reassess'
  | 'reassess-for-health'
  | 'contact-mediation'
  | 'lodge-appeal'
