import { readDay } from '../../../../ui/index.ts'
import { findChoices, placesWhere, type Reader } from '../../../identity/index.ts'
import { notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { dayOf, monthOf, yearOf } from '../../../../values/plain-date.ts'
import { recordFacts, type RecordRefusal } from '../../actions/record-fact.ts'
import { datesOf } from '../../rules/dates.ts'
import { findAssessment } from '../../storage/assessments.ts'
import { childPath } from '../paths.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import type { Filling, RecordDefinition } from './definition.ts'
import { refusalWords } from './refusal-words.ts'
import { RecordPage } from './view.tsx'

type Here = Visit<Reader>
type CasePermission = 'work-on-cases' | 'decide-cases'

/** Shows the form, with today filled in: most things are recorded on their day. */
export const showRecord = (definition: RecordDefinition, permission: CasePermission) => async (visit: Here): Promise<Reply> => {
  const filling = await fillingOf(visit, permission, todaysFields(visit.visitor as Reader))
  return filling ? answer(definition, filling, visit) : notFound()
}

export const postRecord = (definition: RecordDefinition, permission: CasePermission) => async (visit: Here): Promise<Reply> => {
  const reader = visit.visitor as Reader
  const filling = await fillingOf(visit, permission, visit.form, true)
  if (!filling) return notFound()
  const read = readForm(definition, filling)
  if ('errors' in read) return answer(definition, { ...filling, errors: read.errors }, visit, 400)
  const { assessment } = filling
  const said = { facts: read.facts, on: read.on, note: visit.form['note'], version: Number(visit.form['version']) }
  const done = await recordFacts(visit.trx, reader, assessment, said)
  if (!done.ok) return refuseRecord(definition, filling, visit, done.error)
  return redirect(childPath(assessment.child), [{ authority: assessment.authority, records: [assessment.child] }])
}

async function fillingOf({ trx, visitor, params }: Here, permission: CasePermission, fields: Record<string, string>, lock = false): Promise<Filling | undefined> {
  const reader = visitor as Reader
  const assessment = await findAssessment(trx, placesWhere(reader, permission), params['assessment'] as string, lock)
  if (!assessment) return undefined
  const dates = datesOf(assessment, await findChoices(trx, assessment.authority))
  return { assessment, dates, fields, today: reader.today }
}

function readForm(definition: RecordDefinition, filling: Filling) {
  const typed = readDay(filling.fields, 'on', 'the date')
  const read = definition.read(filling, 'day' in typed ? typed.day : undefined)
  const missingNote = definition.note.required !== undefined && !filling.fields['note']?.trim()
  const errors = [
    ...(read.kind === 'invalid' ? read.errors : []),
    ...('error' in typed ? [typed.error] : []),
    ...(missingNote ? [{ field: 'note', message: definition.note.required as string }] : []),
  ]
  if (errors.length > 0 || read.kind === 'invalid' || 'error' in typed) return { errors }
  return { facts: read.facts, on: typed.day }
}

function refuseRecord(definition: RecordDefinition, filling: Filling, visit: Here, refusal: RecordRefusal): Reply {
  if (refusal === 'changed-meanwhile' || refusal === 'not-at-this-stage' || refusal === 'already-recorded') {
    const body = <ChangedMeanwhile name={filling.assessment.name} child={filling.assessment.child} />
    return page({ title: 'Not recorded', section: 'My children', body }, lookedAt(filling), 409)
  }
  return answer(definition, { ...filling, errors: [{ field: 'on-day', message: refusalWords[refusal] }] }, visit, 400)
}

function answer(definition: RecordDefinition, filling: Filling, { csrf }: Here, status = 200): Reply {
  const body = <RecordPage definition={definition} filling={filling} csrf={csrf} />
  const back = { href: childPath(filling.assessment.child), text: 'Back' }
  return page({ title: definition.heading, section: 'My children', back, invalid: Boolean(filling.errors), body }, lookedAt(filling), status)
}

const lookedAt = ({ assessment }: Filling) => [{ authority: assessment.authority, records: [assessment.child] }]

function todaysFields(reader: Reader): Record<string, string> {
  const { today } = reader
  return { 'on-day': String(dayOf(today)), 'on-month': String(monthOf(today)), 'on-year': String(yearOf(today)) }
}
