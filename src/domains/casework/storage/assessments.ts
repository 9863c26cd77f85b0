import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { AdviceService, ExceptionGround, RequestSource } from '../events.ts'
import type { Stage } from '../rules/assessment.ts'
import type { ListedAssessment } from '../rules/listed-assessment.ts'

type Row = Record<'received_on' | 'assess_decided_on' | 'issue_decided_on' | 'draft_sent_on' | 'closed_on' | 'exception_from' | 'exception_to', string | null> & {
  authority_id: number; assessment_id: string; child_id: string; known_as: string; surname: string; birth_date: string
  setting: string | null; locality: string | null; link_officer_id: string | null; link_officer: string | null
  stage: Stage; source: RequestSource | null; exception: ExceptionGround | null; version: number
  advice: { id: string; service: AdviceService; asked: string; returned: string | null }[] | null
}

const columns = sql`
  a.authority_id, a.assessment_id, a.child_id, c.known_as, c.surname, c.birth_date, c.setting, c.locality,
  c.link_officer_id, c.link_officer, a.stage, a.source, a.exception, a.version,
  a.received_on, a.assess_decided_on, a.issue_decided_on, a.draft_sent_on, a.closed_on, a.exception_from, a.exception_to,
  (select jsonb_agg(jsonb_build_object('id', v.advice_id, 'service', v.service, 'asked', v.asked_on, 'returned', v.returned_on) order by v.asked_on, v.service)
   from casework.advice v where v.authority_id = a.authority_id and v.assessment_id = a.assessment_id) as advice`

const joined = sql`casework.assessments a join people.listed_children c using (authority_id, child_id)`

/** Whose open work to list. */
export type WorkScope = { authority: number; officer?: string; locality?: string }

/** Open assessments of an officer, a locality or the whole authority, in no order: the rules order them. */
export async function findOpenWork(trx: Transaction, scope: WorkScope): Promise<ListedAssessment[]> {
  const { rows } = await sql<Row>`select ${columns} from ${joined}
    where a.authority_id = ${scope.authority} and a.stage in ('requested', 'assessing', 'drafting', 'draft-sent')
      ${scope.officer ? sql`and c.link_officer_id = ${scope.officer}` : sql``}
      ${scope.locality ? sql`and c.locality_id = ${scope.locality}` : sql``}`.execute(trx)
  return rows.map(listed)
}

/** Open assessments of the children for whom the reader holds a grant that opens them, otherwise than as family. */
export async function findSharedWork(trx: Transaction): Promise<ListedAssessment[]> {
  const { rows } = await sql<Row>`select ${columns} from ${joined}
    where (a.authority_id, a.child_id) in (select g.authority_id, g.child_id from access.granted(array['roll', 'advice', 'adviser', 'panel']) g)
      and a.stage in ('requested', 'assessing', 'drafting', 'draft-sent')`.execute(trx)
  return rows.map(listed)
}

/** All assessments of a child, newest first. */
export async function findAssessmentsOf(trx: Transaction, authority: number, child: string): Promise<ListedAssessment[]> {
  const { rows } = await sql<Row>`select ${columns} from ${joined}
    where a.authority_id = ${authority} and a.child_id = ${child} order by a.received_on desc nulls last`.execute(trx)
  return rows.map(listed)
}

/** One assessment, if the reader may see its child. `lock` holds it until the transaction ends. */
export async function findAssessment(trx: Transaction, authorities: readonly number[], id: string, lock = false): Promise<ListedAssessment | undefined> {
  if (lock) {
    await sql`select from casework.assessments where authority_id = any(${[...authorities]}) and assessment_id = ${id} for update`.execute(trx)
  }
  const { rows } = await sql<Row>`select ${columns} from ${joined}
    where a.authority_id = any(${[...authorities]}) and a.assessment_id = ${id}`.execute(trx)
  return rows[0] && listed(rows[0])
}

const date = (text: string | null): PlainDate | null => (text === null ? null : literalDate(text))

function listed(row: Row): ListedAssessment {
  return {
    authority: row.authority_id, id: row.assessment_id, child: row.child_id, name: `${row.known_as} ${row.surname}`,
    birthDate: literalDate(row.birth_date), setting: row.setting, locality: row.locality,
    officerId: row.link_officer_id, officer: row.link_officer, stage: row.stage, source: row.source, exception: row.exception,
    exceptionTimes: row.exception_from && row.exception_to ? { from: literalDate(row.exception_from), to: literalDate(row.exception_to) } : null,
    version: row.version, receivedOn: date(row.received_on), assessDecidedOn: date(row.assess_decided_on),
    issueDecidedOn: date(row.issue_decided_on), draftSentOn: date(row.draft_sent_on), closedOn: date(row.closed_on),
    advice: (row.advice ?? []).map((one) => ({ id: one.id, service: one.service, askedOn: literalDate(one.asked), returnedOn: date(one.returned) })),
  }
}
