import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { Assessment } from '../rules/assessment.ts'

const day = (date: PlainDate | null) => (date === null ? null : isoDate(date))

/**
 * Writes the assessment that its events give, if nobody else wrote since `version` was read.
 * Returns false if somebody did, and then nothing is written.
 */
export async function saveAssessment(trx: Transaction, authority: number, id: string, version: number, to: Assessment): Promise<boolean> {
  const has = (dispute: Assessment['disputes'][number]) => to.disputes.includes(dispute)
  const done = await sql`update casework.assessments set
      stage = ${to.stage}, received_on = ${day(to.receivedOn)}, source = ${to.source},
      assess_decided_on = ${day(to.assessDecidedOn)}, issue_decided_on = ${day(to.issueDecidedOn)},
      draft_sent_on = ${day(to.draftSentOn)}, closed_on = ${day(to.closedOn)}, exception = ${to.exception},
      exception_from = ${day(to.exceptionTimes?.from ?? null)}, exception_to = ${day(to.exceptionTimes?.to ?? null)},
      request_mediation = ${has('request-mediation')}, request_tribunal = ${has('request-tribunal')},
      assessment_mediation = ${has('assessment-mediation')}, assessment_tribunal = ${has('assessment-tribunal')},
      other_mediation = ${has('other-mediation')}, other_tribunal = ${has('other-tribunal')},
      version = version + 1
    where authority_id = ${authority} and assessment_id = ${id} and version = ${version}`.execute(trx)
  return done.numAffectedRows === 1n
}
