import { placesWhere, type Reader } from '../../../identity/index.ts'
import { notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { dayOf, monthOf, yearOf } from '../../../../values/plain-date.ts'
import { correct, type Correction } from '../../actions/correct.ts'
import { standing } from '../../rules/assessment.ts'
import type { CorrectionRefusal } from '../../rules/corrections.ts'
import type { ListedAssessment } from '../../rules/listed-assessment.ts'
import { findAssessment } from '../../storage/assessments.ts'
import { findEvents, type ToldEvent } from '../../storage/events.ts'
import { childPath } from '../paths.ts'
import { ChangedMeanwhile } from '../record/changed-meanwhile.tsx'
import { readCorrection } from './form.ts'
import { CorrectPage, type CorrectModel } from './view.tsx'

type Here = Visit<Reader>
type Found = { assessment: ListedAssessment; event: ToldEvent }

const words: Record<CorrectionRefusal, string> = {
  'in-the-future': 'The date must be today or in the past',
  'before-the-request': 'The date must be on or after the day the request was received',
  'before-the-step-before': 'The date must be on or after the day of the step before',
  'after-the-step-after': 'The date must be on or before the day of the step after',
  'rested-upon': 'A later step rests on this one: take that back first',
}

export async function showCorrect(visit: Here): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const on = found.event.happenedOn
  return show(visit, found, { 'on-day': String(dayOf(on)), 'on-month': String(monthOf(on)), 'on-year': String(yearOf(on)) })
}

export async function postCorrect(visit: Here): Promise<Reply> {
  const found = await find(visit, true)
  if (!found) return notFound()
  const read = readCorrection(visit.form)
  if (read.kind === 'invalid') return show(visit, found, visit.form, read.errors)
  const correction: Correction = { event: found.event.id, to: read.to, reason: read.reason, version: Number(visit.form['version']) }
  const done = await correct(visit.trx, visit.visitor as Reader, found.assessment, correction)
  const { assessment } = found
  if (done.ok) return redirect(childPath(assessment.child), lookedAt(found))
  if (done.error === 'changed-meanwhile') {
    return page({ title: 'Not recorded', body: <ChangedMeanwhile name={assessment.name} child={assessment.child} /> }, lookedAt(found), 409)
  }
  return show(visit, found, visit.form, [{ field: read.to === 'never-happened' ? 'what' : 'on-day', message: words[done.error] }])
}

async function find({ trx, visitor, params }: Here, lock = false): Promise<Found | undefined> {
  const reader = visitor as Reader
  const assessment = await findAssessment(trx, placesWhere(reader, 'correct-the-record'), params['assessment'] as string, lock)
  if (!assessment) return undefined
  const event = standing(await findEvents(trx, assessment.authority, assessment.id)).find((one) => one.id === params['event'])
  return event && { assessment, event: event as ToldEvent }
}

function show({ csrf }: Here, found: Found, fields: Record<string, string>, errors?: CorrectModel['errors']): Reply {
  const body = <CorrectPage {...found} fields={fields} errors={errors} csrf={csrf} />
  const back = { href: childPath(found.assessment.child), text: 'Back' }
  return page({ title: 'Correct the record', section: 'My children', back, invalid: Boolean(errors), body }, lookedAt(found), errors ? 400 : 200)
}

const lookedAt = ({ assessment }: Found) => [{ authority: assessment.authority, records: [assessment.child] }]
