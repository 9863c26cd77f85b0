import { readDay, type FieldError } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { NewSurvey, SurveyResult } from '../../storage/surveys.ts'

export const questions = 4

type SurveyForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; survey: NewSurvey }

/** Reads a survey: who was asked, how many of them answered, and what they answered to at least one question. */
export function readSurvey(fields: Record<string, string>, today: PlainDate): SurveyForm {
  const errors: FieldError[] = []
  const text = (field: string, what: string) => {
    const given = (fields[field] ?? '').trim()
    if (given === '') errors.push({ field, message: `Enter ${what}` })
    return given
  }
  const number = (field: string, what: string, most: number | undefined, least = 0) => {
    const given = (fields[field] ?? '').trim()
    const read = /^\d{1,7}$/.test(given) ? Number(given) : undefined
    if (read === undefined || read < least) errors.push({ field, message: `Enter ${what} as a whole number${least > 0 ? ' above 0' : ''}` })
    else if (most !== undefined && read > most) errors.push({ field, message: `There cannot be more than ${most} of them` })
    else return read
    return undefined
  }
  const title = text('title', 'what the survey is called')
  const group = text('group', 'who was asked')
  const closed = readDay(fields, 'closed', 'the day on which it closed')
  if ('error' in closed) errors.push(closed.error)
  else if (closed.day > today) errors.push({ field: 'closed-day', message: 'The day must be today or in the past' })
  const sent = number('sent', 'how many were asked', undefined, 1)
  const returned = number('returned', 'how many answered', sent)
  const results: SurveyResult[] = []
  for (let n = 0; n < questions; n += 1) {
    const question = (fields[`question-${n}`] ?? '').trim()
    if (question === '') continue
    const answered = number(`answered-${n}`, 'how many answered this question', returned)
    const positive = number(`positive-${n}`, 'how many answered well of it', answered)
    if (answered !== undefined && positive !== undefined) results.push({ question, answered, positive })
  }
  if (results.length === 0 && errors.length === 0) errors.push({ field: 'question-0', message: 'Enter at least one question' })
  if (errors.length > 0 || 'error' in closed || sent === undefined || returned === undefined) return { kind: 'invalid', errors }
  return { kind: 'complete', survey: { title, group, closedOn: closed.day, sent, returned, results } }
}
