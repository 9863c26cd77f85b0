import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { knownBefore } from '../../plan/storage/known.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'

export type SurveyResult = { question: string; answered: number; positive: number }
export type NewSurvey = { title: string; group: string; closedOn: PlainDate; sent: number; returned: number; results: readonly SurveyResult[] }
export type Survey = NewSurvey & { id: string }

/** The surveys of a plan, the newest first, each with how many were asked and how many answered; as known by the end of a day, or now. */
export async function findSurveys(trx: Transaction, authority: number, plan: string, asKnown: PlainDate | null = null): Promise<Survey[]> {
  const { rows } = await sql<{ survey_id: string; title: string; group_name: string; closed_on: string; sent: number; returned: number; results: SurveyResult[] | null }>`
    select s.survey_id, s.title, s.group_name, s.closed_on, s.sent, s.returned,
      (select json_agg(json_build_object('question', r.question, 'answered', r.answered, 'positive', r.positive) order by r.position) from improvement.survey_results r where r.authority_id = s.authority_id and r.survey_id = s.survey_id) as results
    from improvement.surveys s where s.authority_id = ${authority} and s.plan_id = ${plan} and s.recorded_at < ${knownBefore(asKnown)} order by s.closed_on desc, s.recorded_at desc`.execute(trx)
  return rows.map((row) => ({ id: row.survey_id, title: row.title, group: row.group_name, closedOn: literalDate(row.closed_on), sent: row.sent, returned: row.returned, results: row.results ?? [] }))
}

export async function addSurvey(trx: Transaction, by: { authority: number; person: string; now: Date }, plan: string, survey: NewSurvey): Promise<void> {
  const id = uuid()
  await sql`insert into improvement.surveys (authority_id, survey_id, plan_id, title, group_name, closed_on, sent, returned, recorded_at, recorded_by)
    values (${by.authority}, ${id}, ${plan}, ${survey.title}, ${survey.group}, ${isoDate(survey.closedOn)}::date, ${survey.sent}, ${survey.returned}, ${by.now}, ${by.person})`.execute(trx)
  for (const [position, result] of survey.results.entries()) {
    await sql`insert into improvement.survey_results (authority_id, survey_id, position, question, answered, positive)
      values (${by.authority}, ${id}, ${position}, ${result.question}, ${result.answered}, ${result.positive})`.execute(trx)
  }
}
