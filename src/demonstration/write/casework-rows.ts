import type { CaseworkEvent, Dispute } from '../../domains/casework/index.ts'
import { isoDate } from '../../values/date-words.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import type { Recorded } from '../histories/case.ts'
import { outcomeOf } from '../histories/make-cases.ts'
import { table, type Row, type Table } from './table.ts'

/** Assessments as their events leave them, and the events: each table's rows are made when it is reached. */
export function* caseworkTables(cases: readonly Recorded[], authority_id: number): Generator<Table> {
  yield table('casework.assessments', cases.map((one) => assessmentRow(one, authority_id)))
  yield table('casework.advice', cases.flatMap((one) => adviceRows(one, authority_id)))
  yield table('casework.notes', cases.flatMap(({ notes, child }) => notes.map(({ id, body }) => ({ authority_id, note_id: id, child_id: child.id, body }))))
  yield table('casework.events', cases.flatMap((one) => one.events.map((event) => eventRow(one, event, authority_id))))
}

const day = (date: PlainDate | null) => (date === null ? null : isoDate(date))

function assessmentRow(one: Recorded, authority_id: number): Row<'casework.assessments'> {
  const to = outcomeOf(one)
  const has = (dispute: Dispute) => to.disputes.includes(dispute)
  return {
    authority_id, assessment_id: one.id, child_id: one.child.id, stage: to.stage, received_on: day(to.receivedOn), source: to.source,
    assess_decided_on: day(to.assessDecidedOn), issue_decided_on: day(to.issueDecidedOn), draft_sent_on: day(to.draftSentOn),
    closed_on: day(to.closedOn), exception: to.exception,
    exception_from: day(to.exceptionTimes?.from ?? null), exception_to: day(to.exceptionTimes?.to ?? null),
    request_mediation: has('request-mediation'), request_tribunal: has('request-tribunal'),
    assessment_mediation: has('assessment-mediation'), assessment_tribunal: has('assessment-tribunal'),
    other_mediation: has('other-mediation'), other_tribunal: has('other-tribunal'),
  }
}

function adviceRows({ id, child, events }: Recorded, authority_id: number): Row<'casework.advice'>[] {
  const returned = new Map(events.flatMap((event) => (event.kind === 'advice-returned' ? [[event.adviceId, event.happenedOn] as const] : [])))
  return events.flatMap((event) => event.kind !== 'advice-asked' ? [] : [{
    authority_id, advice_id: event.adviceId, assessment_id: id, child_id: child.id, service: event.service,
    asked_on: isoDate(event.happenedOn), returned_on: day(returned.get(event.adviceId) ?? null),
  }])
}

function eventRow(one: Recorded, event: CaseworkEvent, authority_id: number): Row<'casework.events'> {
  const { id, kind, happenedOn, knownFrom, reconstructed, recordedAt, recordedBy, corrects, noteId, ...detail } = event
  return {
    authority_id, event_id: id, child_id: one.child.id, assessment_id: one.id, kind, happened_on: isoDate(happenedOn), known_from: knownFrom,
    reconstructed, recorded_at: recordedAt, recorded_by: recordedBy, detail: JSON.stringify(detail), note_id: noteId, corrects,
  }
}
