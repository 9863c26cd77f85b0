import type { Found } from '../found.ts'
import type { ReturnedActivePlan, ReturnedAssessment, ReturnedNamedPlan, ReturnedRequest } from '../returned.ts'
import { before, type Query } from './query.ts'

export type PlanInAssessment = { found: Found; plan: ReturnedNamedPlan; assessment: ReturnedAssessment; request: ReturnedRequest }

export const aboutNamedPlans: readonly Query<PlanInAssessment>[] = [
  {
    name: 'plan-starts-before-request', source: 'ours', at: 'StartDate',
    when: ({ plan: { startedOn }, assessment, request }) => assessment.outcome !== 'H' && before(startedOn, request.receivedOn),
    reason: 'The plan starts before the request was received.', mend: 'Check both dates.',
  },
  {
    name: 'ceased-before-it-started', source: 'ours', at: 'CeaseDate',
    when: ({ plan: { startedOn, ceasedOn } }) => before(ceasedOn, startedOn),
    reason: 'The plan ceased before it started.', mend: 'Check both dates.',
  },
  {
    name: 'ceased-without-reason', source: 'S8', at: 'CeaseDate',
    when: ({ plan: { ceasedOn, ceaseReason } }) => ceasedOn !== null && ceaseReason === null,
    reason: 'The plan ceased, and the reason is not given.', mend: 'Give CeaseReason.',
  },
  {
    name: 'cease-reason-without-date', source: 'S8', at: 'CeaseReason',
    when: ({ plan: { ceasedOn, ceaseReason } }) => ceasedOn === null && ceaseReason !== null,
    reason: 'A reason for ceasing is given, and no day.', mend: 'Give CeaseDate: the day on which the plan ended.',
  },
  {
    name: 'ceased-for-another-reason', source: 'W', at: 'CeaseReason',
    when: ({ plan: { ceaseReason } }) => ceaseReason === '9',
    reason: 'The reason for ceasing is “other”, which the department asks about where it is frequent.', mend: 'Use one of the reasons 1 to 8 where one fits.',
  },
]

export const aboutActivePlans: readonly Query<ReturnedActivePlan>[] = [
  {
    name: 'review-decision-before-meeting', source: 'S9', at: 'LastReview',
    when: ({ lastReviewedOn, reviewMeetingOn }) => before(lastReviewedOn, reviewMeetingOn),
    reason: 'The decision after the review is dated before the meeting.', mend: 'Check both: LastReview is the day on which the decision was sent.',
  },
  {
    name: 'review-decision-on-day-of-meeting', source: 'S9', at: 'LastReview',
    when: ({ lastReviewedOn, reviewMeetingOn }) => lastReviewedOn !== null && lastReviewedOn === reviewMeetingOn,
    reason: 'The decision after the review has the day of the meeting.', mend: 'Give the day on which the decision was sent, if it is another.',
  },
  {
    name: 'review-outcome-without-meeting', source: 'ours', at: 'ReviewOutcome',
    when: ({ reviewOutcome, reviewMeetingOn }) => reviewOutcome !== null && reviewMeetingOn === null,
    reason: 'The outcome of a review is given, and no meeting.', mend: 'Give ReviewMeeting.',
  },
  {
    name: 'no-placement-attended', source: 'W412', at: 'PlacementDetail',
    when: ({ placements }) => placements.every(({ leftOn }) => leftOn !== null),
    reason: 'The plan is in force, and every placement given has been left.', mend: 'Add the placement attended on the reference date, or OLA, EHE, NEET and the like.',
  },
  {
    name: 'need-ranks', source: 'S10', at: 'SENneed',
    when: ({ needs }) => needs.map(({ rank }) => rank).toSorted().join() !== (needs.length === 1 ? '1' : '1,2'),
    reason: 'The needs are not ranked 1, or 1 and 2.', mend: 'Give the greatest need rank 1 and the other rank 2.',
  },
  {
    name: 'same-need-twice', source: 'ours', at: 'SENneed',
    when: ({ needs }) => needs.length === 2 && needs[0]?.need === needs[1]?.need,
    reason: 'Both needs are the same.', mend: 'Leave one.',
  },
  {
    name: 'transferred-from-itself', source: 'ours', at: 'TransferLA',
    when: ({ transferredFrom }, { authority }) => transferredFrom !== null && Number(transferredFrom) === authority,
    reason: 'The plan is said to have come from this same authority.', mend: 'Give the code of the authority that it came from.',
  },
]
