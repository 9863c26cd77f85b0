import type { PlainDate } from '../../../values/plain-date.ts'
import type { AdviceService, ExceptionGround, RequestSource } from '../events.ts'
import type { Stage } from './assessment.ts'

/** One request for advice, as the list and the timeline need it. */
export type Advice = { id: string; service: AdviceService; askedOn: PlainDate; returnedOn: PlainDate | null }

/** An assessment with the child it is about, as a list shows it. */
export type ListedAssessment = {
  authority: number
  id: string
  child: string
  name: string
  birthDate: PlainDate
  setting: string | null
  locality: string | null
  officerId: string | null
  officer: string | null
  stage: Stage
  receivedOn: PlainDate | null
  source: RequestSource | null
  assessDecidedOn: PlainDate | null
  issueDecidedOn: PlainDate | null
  draftSentOn: PlainDate | null
  closedOn: PlainDate | null
  exception: ExceptionGround | null
  version: number
  advice: Advice[]
}
