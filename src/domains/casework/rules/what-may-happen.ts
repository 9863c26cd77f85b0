import type { PlainDate } from '../../../values/plain-date.ts'
import type { Result } from '../../../values/result.ts'
import { ok, refuse } from '../../../values/result.ts'
import type { CaseworkEventKind } from '../events.ts'
import { isOpen, type Assessment } from './assessment.ts'

/** Why a fact cannot be recorded. Each has its words beside the form. */
export type Refusal =
  | 'in-the-future'
  | 'before-the-request'
  | 'before-the-step-before'
  | 'not-at-this-stage'
  | 'already-recorded'

/**
 * Whether a fact may be recorded of an assessment as it stands. Late is allowed: the record tells
 * what happened, and the clock says that it was late.
 */
export function mayHappen(assessment: Assessment, kind: CaseworkEventKind, on: PlainDate, today: PlainDate): Result<PlainDate, Refusal> {
  if (on > today) return refuse('in-the-future')
  if (assessment.receivedOn !== null && on < assessment.receivedOn) return refuse('before-the-request')
  if (!fits(assessment, kind)) return refuse(isOpen(assessment.stage) ? 'not-at-this-stage' : 'already-recorded')
  const before = stepBefore(assessment, kind)
  if (before !== null && on < before) return refuse('before-the-step-before')
  return ok(on)
}

function fits({ stage, exception }: Assessment, kind: CaseworkEventKind): boolean {
  switch (kind) {
    case 'agreed-to-assess':
    case 'refused-to-assess': return stage === 'requested'
    case 'agreed-to-issue':
    case 'refused-to-issue': return stage === 'assessing'
    case 'draft-sent': return stage === 'drafting'
    case 'plan-issued': return stage === 'drafting' || stage === 'draft-sent'
    case 'withdrawn': return isOpen(stage)
    case 'exception-recorded': return stage !== 'withdrawn' && exception === null // also of what ended late
    case 'advice-asked':
    case 'advice-returned': return stage === 'assessing' || stage === 'drafting' || stage === 'draft-sent'
    case 'disputed': return true
    case 'request-received':
    case 'taken-back': return false // a first fact, and a correction: each has its own way in
  }
}

function stepBefore(assessment: Assessment, kind: CaseworkEventKind): PlainDate | null {
  switch (kind) {
    case 'agreed-to-issue':
    case 'refused-to-issue': return assessment.assessDecidedOn
    case 'draft-sent': return assessment.issueDecidedOn
    case 'plan-issued': return assessment.draftSentOn ?? assessment.issueDecidedOn
    default: return null
  }
}
