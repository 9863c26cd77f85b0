import type { CaseworkEvent, CaseworkFact, Marks } from '../../../casework/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Columns } from '../columns.ts'

/** What columns are called where somebody reads what would change. */
export const namesOf: Record<'child' | 'case' | 'plan', Record<string, string>> = {
  child: {
    surname: 'Surname', forename: 'Forename', birth_date: 'Date of birth', sex: 'Sex', ethnicity: 'Ethnicity', postcode: 'Postcode',
    upn: 'UPN', uln: 'ULN', upn_unknown: 'Reason for no UPN', urn: 'On roll at (URN)', setting_name: 'On roll at', primary_need: 'Main need',
  },
  case: {
    request_outcome: 'Code of the request’s outcome', assessment_outcome: 'Code of the assessment’s outcome',
    exported: 'Gone to authority', youth_accommodation: 'Relevant youth accommodation',
  },
  plan: {
    started_on: 'Plan started', ceased_on: 'Plan ceased', cease_reason: 'Reason for ceasing', residential: 'Residential', work_based: 'Work-based',
    personal_budget: 'Personal budget', organised_arrangement: 'Organised arrangements', direct_payment: 'Direct payment',
    transferred_from: 'Came from authority', review_meeting_on: 'Review meeting', review_outcome: 'Outcome of the review',
    review_draft_on: 'Draft after review', phase_transfer_due_on: 'Phase transfer due', phase_transfer_final_on: 'Phase transfer final plan',
    last_reviewed_on: 'Decision after review', active: 'In force on the reference date',
  },
}

const kinds: Record<CaseworkFact['kind'], string> = {
  'request-received': 'Request received', 'agreed-to-assess': 'Agreed to assess', 'refused-to-assess': 'Refused to assess',
  'advice-asked': 'Advice asked for', 'advice-returned': 'Advice came', 'agreed-to-issue': 'Agreed to issue a plan',
  'refused-to-issue': 'Refused to issue a plan', 'draft-sent': 'Draft sent', 'plan-issued': 'Plan issued', withdrawn: 'Withdrawn',
  'exception-recorded': 'Exception to the time limit', disputed: 'Mediation or appeal', 'taken-back': 'Taken back',
}

/** The name of what is corrected, where it is; else of the fact. */
export const describeWas = (fact: CaseworkFact, was: CaseworkEvent | null): string =>
  was && fact.kind !== was.kind && fact.kind !== 'taken-back' ? `${kinds[was.kind]}, now ${lower(kinds[fact.kind])}` : kinds[was?.kind ?? fact.kind]

/** The day of a fact, or that it is not known. */
export function describeFact(fact: CaseworkFact & Marks, on: PlainDate): string {
  if (fact.kind === 'disputed') return fact.dispute.replace('-', ': ')
  if (fact.kind === 'exception-recorded') return 'yes'
  const day = fact.dayUnknown ? 'on a day not given' : fact.historical ? 'before this return’s period' : isoDate(on)
  return fact.kind === 'request-received' && fact.source ? `${day}, from ${fact.source}` : day
}

export function describePlacement(one: Columns): string {
  const where = one['urn'] ?? one['ukprn'] ?? one['setting_kind'] ?? 'not given'
  const marks = [
    one['setting_other'], one['entered_on'] && `from ${one['entered_on']}`, one['left_on'] && `to ${one['left_on']}`,
    one['sen_unit'] && 'SEN unit', one['resourced_provision'] && 'resourced provision', one['residential'] && `residential ${one['residential']}`,
    one['work_based'] && `work-based ${one['work_based']}`,
  ].filter(Boolean)
  return [`${one['source']} ${one['rank']}: ${where}`, ...marks].join(', ')
}

export const describeNeeds = (needs: readonly { rank: number; need: string }[]): string | null =>
  needs.toSorted((a, b) => a.rank - b.rank).map(({ rank, need }) => `${rank} ${need}`).join(', ') || null

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
