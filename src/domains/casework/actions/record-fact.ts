import type { Reader } from '../../identity/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { CaseworkFact } from '../events.ts'
import { assessmentFrom } from '../rules/assessment.ts'
import type { ListedAssessment } from '../rules/listed-assessment.ts'
import { mayHappen, type Refusal } from '../rules/what-may-happen.ts'
import { addAdvice, returnAdvice } from '../storage/advice.ts'
import { findEvents, recordEvent } from '../storage/events.ts'
import { saveAssessment } from '../storage/save.ts'

/** What somebody says happened: the facts, the day, their words, and the version that they looked at. */
export type Said = { facts: readonly CaseworkFact[]; on: PlainDate; note?: string | undefined; version: number }

/** `changed-meanwhile`: somebody recorded something after the page was opened; nothing was written. */
export type RecordRefusal = Refusal | 'changed-meanwhile'

/** Records facts of one day on an assessment, all or none. The database refuses a reader who may not. */
export async function recordFacts(trx: Transaction, reader: Reader, assessment: ListedAssessment, said: Said): Promise<Result<true, RecordRefusal>> {
  if (assessment.version !== said.version) return refuse('changed-meanwhile')
  const events = await findEvents(trx, assessment.authority, assessment.id)
  const state = assessmentFrom(events)
  for (const fact of said.facts) {
    const judged = mayHappen(state, fact.kind, said.on, reader.today)
    if (!judged.ok) return judged
  }
  const added = []
  for (const [n, fact] of said.facts.entries()) {
    added.push(await recordEvent(trx, {
      authority: assessment.authority, child: assessment.child, assessment: assessment.id, fact,
      happenedOn: said.on, by: reader.person, now: reader.now, note: n === 0 ? said.note : undefined,
    }))
    await keepAdvice(trx, assessment, fact, said.on)
  }
  const saved = await saveAssessment(trx, assessment.authority, assessment.id, said.version, assessmentFrom([...events, ...added]))
  return saved ? ok(true) : refuse('changed-meanwhile')
}

async function keepAdvice(trx: Transaction, assessment: ListedAssessment, fact: CaseworkFact, on: PlainDate): Promise<void> {
  const about = { authority: assessment.authority, child: assessment.child, assessment: assessment.id }
  if (fact.kind === 'advice-asked') await addAdvice(trx, about, fact.adviceId, fact.service, on)
  if (fact.kind === 'advice-returned') await returnAdvice(trx, assessment.authority, fact.adviceId, on)
}
