import type { PlainDate } from '../../../values/plain-date.ts'
import type { AdviceService } from '../events.ts'
import type { Assessment } from './assessment.ts'

/** One request for advice, as the list and the timeline need it. */
export type Advice = { id: string; service: AdviceService; askedOn: PlainDate; returnedOn: PlainDate | null }

/** An assessment with the child it is about, as a list shows it. */
export type ListedAssessment = Omit<Assessment, 'disputes'> & {
  authority: number
  id: string
  child: string
  name: string
  birthDate: PlainDate
  setting: string | null
  locality: string | null
  officerId: string | null
  officer: string | null
  version: number
  advice: Advice[]
}
