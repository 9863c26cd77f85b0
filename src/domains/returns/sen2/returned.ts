import type { PlainDate } from '../../../values/plain-date.ts'
import type { Found } from './found.ts'

/** A person as a return tells of them. `found` leads back to lines and paths. Null: the return does not say. */
export type ReturnedPerson = {
  found: Found
  surname: string
  forename: string
  birthDate: PlainDate
  sex: 'M' | 'F' | 'U'
  ethnicity: string
  /** In its one written form where it has one, else as it came. */
  postcode: string
  upn: string | null
  uln: string | null
  upnUnknown: string | null
  requests: ReturnedRequest[]
}

export type RequestOutcome = 'Y' | 'N' | 'A' | 'W' | 'H'
export type AssessmentOutcome = RequestOutcome | 'S'

export type ReturnedRequest = {
  found: Found
  receivedOn: PlainDate | null
  /** 1 to 5; see `sourceOf`. */
  source: string | null
  youthAccommodation: boolean | null
  outcome: RequestOutcome
  outcomeOn: PlainDate | null
  mediation: boolean
  tribunal: boolean
  exported: string | null
  assessment: ReturnedAssessment | null
  active: ReturnedActivePlan | null
}

export type ReturnedAssessment = {
  found: Found
  outcome: AssessmentOutcome
  outcomeOn: PlainDate | null
  mediation: boolean
  tribunal: boolean
  otherMediation: boolean
  otherTribunal: boolean
  /** Week20: an exception applied. */
  exception: boolean
  plan: ReturnedNamedPlan | null
}

export type ReturnedNamedPlan = {
  found: Found
  startedOn: PlainDate
  residential: string | null
  workBased: string | null
  personalBudget: boolean | null
  organisedArrangement: boolean | null
  directPayment: string | null
  ceasedOn: PlainDate | null
  ceaseReason: string | null
  placements: ReturnedPlacement[]
}

export type ReturnedActivePlan = {
  found: Found
  transferredFrom: string | null
  reviewMeetingOn: PlainDate | null
  reviewOutcome: string | null
  reviewDraftOn: PlainDate | null
  phaseTransferDueOn: PlainDate | null
  phaseTransferFinalOn: PlainDate | null
  lastReviewedOn: PlainDate | null
  placements: ReturnedPlacement[]
  needs: ReturnedNeed[]
}

export type ReturnedPlacement = {
  found: Found
  source: 'named' | 'attended'
  rank: 1 | 2
  urn: number | null
  ukprn: string | null
  kind: string | null
  other: string | null
  enteredOn: PlainDate | null
  leftOn: PlainDate | null
  senUnit: boolean
  resourcedProvision: boolean
  residential: string | null
  workBased: string | null
  attendancePattern: string | null
}

export type ReturnedNeed = { found: Found; need: string; rank: 1 | 2 }
