import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import { parsePostcode } from '../../../values/postcode.ts'
import { blocksOf, textOf, type Found } from './found.ts'
import type {
  AssessmentOutcome, RequestOutcome, ReturnedActivePlan, ReturnedAssessment, ReturnedNamedPlan, ReturnedNeed, ReturnedPerson,
  ReturnedPlacement, ReturnedRequest,
} from './returned.ts'

/** What a person's elements mean. The person must have been read without a refusal. */
export function interpretPerson(found: Found): ReturnedPerson {
  const must = (element: string) => textOf(found, element) as string
  const postcode = parsePostcode(must('PostCode'))
  return {
    found,
    surname: must('Surname'), forename: must('Forename'), birthDate: literalDate(must('PersonBirthDate').slice(0, 10)),
    sex: must('Sex') as ReturnedPerson['sex'], ethnicity: must('Ethnicity'),
    postcode: postcode.ok ? postcode.value : must('PostCode').toUpperCase(),
    upn: textOf(found, 'UPN')?.toUpperCase() ?? null, uln: textOf(found, 'UniqueLearnerNumber'), upnUnknown: textOf(found, 'UPNunknown'),
    requests: blocksOf(found, 'Requests').map(interpretRequest),
  }
}

function interpretRequest(found: Found): ReturnedRequest {
  const [assessment] = blocksOf(found, 'Assessment')
  const [active] = blocksOf(found, 'ActivePlans')
  return {
    found,
    receivedOn: day(found, 'ReceivedDate'), source: textOf(found, 'RequestSource'), youthAccommodation: flag(found, 'RYA'),
    outcome: textOf(found, 'RequestOutcome') as RequestOutcome, outcomeOn: day(found, 'RequestOutcomeDate'),
    mediation: flag(found, 'RequestMediation') ?? false, tribunal: flag(found, 'RequestTribunal') ?? false,
    exported: textOf(found, 'Exported'),
    assessment: assessment ? interpretAssessment(assessment) : null,
    active: active ? interpretActive(active) : null,
  }
}

function interpretAssessment(found: Found): ReturnedAssessment {
  const [plan] = blocksOf(found, 'NamedPlan')
  return {
    found,
    outcome: textOf(found, 'AssessmentOutcome') as AssessmentOutcome, outcomeOn: day(found, 'AssessmentOutcomeDate'),
    mediation: flag(found, 'AssessmentMediation') ?? false, tribunal: flag(found, 'AssessmentTribunal') ?? false,
    otherMediation: flag(found, 'OtherMediation') ?? false, otherTribunal: flag(found, 'OtherTribunal') ?? false,
    exception: flag(found, 'Week20') ?? false,
    plan: plan ? interpretPlan(plan) : null,
  }
}

function interpretPlan(found: Found): ReturnedNamedPlan {
  return {
    found,
    startedOn: day(found, 'StartDate') as PlainDate,
    residential: textOf(found, 'PlanRes'), workBased: textOf(found, 'PlanWBP'),
    personalBudget: flag(found, 'PB'), organisedArrangement: flag(found, 'OA'), directPayment: textOf(found, 'DP'),
    ceasedOn: day(found, 'CeaseDate'), ceaseReason: textOf(found, 'CeaseReason'),
    placements: blocksOf(found, 'PlanDetail').map((one) => interpretPlacement(one, 'named')),
  }
}

function interpretActive(found: Found): ReturnedActivePlan {
  const placements = blocksOf(found, 'PlacementDetail').map((one) => interpretPlacement(one, 'attended'))
  return {
    found,
    transferredFrom: textOf(found, 'TransferLA'),
    reviewMeetingOn: day(found, 'ReviewMeeting'), reviewOutcome: textOf(found, 'ReviewOutcome'), reviewDraftOn: day(found, 'ReviewDraft'),
    phaseTransferDueOn: day(found, 'PhaseTransferDueDate'), phaseTransferFinalOn: day(found, 'PhaseTransferFinalDate'),
    lastReviewedOn: day(found, 'LastReview'),
    // In 2023 these two codes were told once for the plan, not for each placement (W).
    placements: placements.map((one) => ({ ...one, residential: one.residential ?? textOf(found, 'Res'), workBased: one.workBased ?? textOf(found, 'WBP') })),
    needs: blocksOf(found, 'SENneed').map(interpretNeed),
  }
}

function interpretPlacement(found: Found, source: ReturnedPlacement['source']): ReturnedPlacement {
  const urn = textOf(found, 'URN')
  return {
    found, source,
    rank: Number(textOf(found, 'PlacementRank')) as 1 | 2,
    urn: urn === null ? null : Number(urn), ukprn: textOf(found, 'UKPRN'),
    kind: textOf(found, 'SENSetting'), other: textOf(found, 'SENSettingOther'),
    enteredOn: day(found, 'EntryDate'), leftOn: day(found, 'LeavingDate'),
    senUnit: flag(found, 'SENunitIndicator') ?? false, resourcedProvision: flag(found, 'ResourcedProvisionIndicator') ?? false,
    residential: textOf(found, 'Res'), workBased: textOf(found, 'WBP'), attendancePattern: textOf(found, 'AttendancePattern'),
  }
}

const interpretNeed = (found: Found): ReturnedNeed =>
  ({ found, need: textOf(found, 'SENtype') as string, rank: Number(textOf(found, 'SENtypeRank')) as 1 | 2 })

function day(found: Found, element: string): PlainDate | null {
  const text = textOf(found, element)
  return text === null ? null : literalDate(text.slice(0, 10))
}

function flag(found: Found, element: string): boolean | null {
  const text = textOf(found, element)
  return text === null ? null : text === '1' || text.toLowerCase() === 'true'
}
