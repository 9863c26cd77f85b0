import { ok, refuse } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import type { AdviceRequest, Facts, Procedure } from './facts.ts'
import { date, isObject, listOf, oneOf, record, shown } from './reader.ts'
import type { Read, Reader, Shape } from './reader.ts'
import type { Refusal } from './refusal.ts'

const adviceFrom = record(
  { on: date, from: oneOf('health', 'school', 'early-years', 'psychologist', 'social-care') },
  ['on'],
)

/** A day alone, or a day and who was asked. */
const advice: Read<AdviceRequest> = (reader, field, value) => {
  if (isObject(value)) return adviceFrom(reader, field, value) as AdviceRequest | undefined
  const on = date(reader, field, value)
  return on === undefined ? undefined : { on }
}

const year: Read<number> = (reader, field, value) => {
  const text = String(value)
  if (/^20\d\d$/.test(text) && (typeof value === 'number' || typeof value === 'string')) return Number(text)
  reader.refused.push({ field, reason: `${shown(value)} is not a year.`, mend: 'Write a year from 2000 to 2099, for example 2027.' })
  return undefined
}

const spans = listOf(record({ from: date, to: date }, ['from', 'to']))

const EXCEPTION_FACTS: Shape = {
  adviceRequested: listOf(advice),
  closures: listOf(record({ firstClosed: date, reopens: date }, ['firstClosed', 'reopens'])),
  absences: spans,
  personalCircumstances: spans,
  missedAppointments: listOf(date),
}

const SHAPES: Readonly<Record<Procedure, Shape>> = {
  assessment: { requestReceived: date, becameResponsible: date, draftServed: date, consultationSent: date, ...EXCEPTION_FACTS },
  review: { planMade: date, lastReviewDecided: date, meeting: date, amendmentsSent: date },
  'phase-transfer': { kind: oneOf('post-16', 'other'), year },
  appeal: { noticeSent: date, certificateIssued: date },
  reassessment: { requestReceived: date, agreed: date, finalPlanSent: date, ...EXCEPTION_FACTS },
  'transfer-in': { moved: date, oldAuthorityAware: date, transferred: date, planMade: date, lastReviewDecided: date },
}

const procedures = Object.keys(SHAPES) as Procedure[]
const procedure = oneOf(...procedures)

/**
 * Reads facts from JSON already parsed: `{"procedure": "assessment", "requestReceived": "2026-01-05"}`.
 * A procedure we do not know, a key we do not know and a date that is none are each refused by name.
 */
export function readFacts(json: unknown): Result<Facts, Refusal[]> {
  const reader: Reader = { refused: [] }
  const named = isObject(json) ? procedure(reader, 'procedure', json['procedure']) : undefined
  if (isObject(json) && named === undefined) return refuse(reader.refused)
  const shape: Shape = named === undefined ? { procedure } : { procedure, ...SHAPES[named] }
  const facts = record(shape)(reader, '', json)
  return facts === undefined ? refuse(reader.refused) : ok(facts as unknown as Facts)
}
