import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { knownBefore } from '../../plan/storage/known.ts'
import type { ChallengeAnswer } from '../rules/challenge.ts'

/** The answers that were given by the end of a day, or until now, the newest first. */
export async function findAnswers(trx: Transaction, authority: number, plan: string, asKnown: PlainDate | null = null): Promise<ChallengeAnswer[]> {
  const { rows } = await sql<{ challenge: string; shown: string; words: string; by: string | null; recorded_at: Date }>`select a.challenge, a.shown, a.words, p.name as by, a.recorded_at
    from improvement.challenge_answers a left join identity.persons p on p.person_id = a.recorded_by where a.authority_id = ${authority} and a.plan_id = ${plan} and a.recorded_at < ${knownBefore(asKnown)} order by a.answer_id desc`.execute(trx)
  return rows.map(({ recorded_at, ...row }) => ({ ...row, at: recorded_at }))
}

export async function addAnswer(trx: Transaction, by: { authority: number; person: string; now: Date }, plan: string, answer: { challenge: string; shown: string; words: string }): Promise<void> {
  await sql`insert into improvement.challenge_answers (authority_id, answer_id, plan_id, challenge, shown, words, recorded_at, recorded_by)
    values (${by.authority}, ${uuid()}, ${plan}, ${answer.challenge}, ${answer.shown}, ${answer.words}, ${by.now}, ${by.person})`.execute(trx)
}
