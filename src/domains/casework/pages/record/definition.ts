import type { VNode } from 'preact'
import type { FieldErrors } from '../../../../ui/index.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { CaseworkFact } from '../../events.ts'
import type { CaseDates } from '../../rules/dates.ts'
import type { ListedAssessment } from '../../rules/listed-assessment.ts'
import type { RecordTask } from '../paths.ts'

/** What a form shows: the assessment, its dates, what was typed, and what is wrong with it. */
export type Filling = {
  assessment: ListedAssessment
  dates: CaseDates
  fields: Record<string, string>
  errors?: FieldErrors | undefined
  today: PlainDate
}

/** A form read: what is wrong, or the facts to record. */
export type Read =
  | { kind: 'invalid'; errors: FieldErrors }
  | { kind: 'complete'; facts: CaseworkFact[] }

/** One thing that a person records of an assessment. Each has a day, and room for words. */
export type RecordDefinition = {
  task: RecordTask
  heading: string
  /** Above the form: the date in law, and what else helps to decide. */
  about?: (filling: Filling) => VNode | null
  /** The questions before the day. */
  questions?: (filling: Filling) => VNode
  dayLegend: string
  note: { label: string; hint: string; required?: string }
  submit: string
  /** Reads the questions. `day` is undefined while the day itself is wrong. */
  read: (filling: Filling, day: PlainDate | undefined) => Read
}
