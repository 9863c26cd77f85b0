import { datesOf, findSharedWork, nextStepOf, type ListedAssessment, type NextStep } from '../../domains/casework/index.ts'
import { findChoices, type Reader } from '../../domains/identity/index.ts'
import { findShared, type SharedChild } from '../../domains/people/index.ts'
import { looksAt, page, type Reply } from '../../platform/http/reply.ts'
import type { Transaction } from '../../platform/db/transaction.ts'
import type { Visit } from '../../platform/http/route.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import { SharedListPage } from './list-view.tsx'

/** A shared child with the open assessment and its next step, where the grant opens them. */
export type SharedRow = SharedChild & { assessment: ListedAssessment | undefined; next: NextStep | undefined }

/** One list of all children whom areas have shared with the reader: the setting's, the team's, the adviser's own. */
export async function showShared({ trx, visitor }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const shared = await findShared(trx)
  const work = await nextSteps(trx, reader.today)
  const rows = shared.map((one): SharedRow => ({ ...one, assessment: work.get(one.child.id)?.assessment, next: work.get(one.child.id)?.next }))
  const body = <SharedListPage rows={rows.toSorted(byDate)} parties={reader.parties} today={reader.today} />
  return page({ title: 'Children shared with you', section: 'Shared with you', body }, looksAt(shared.map(({ child }) => child)))
}

/** By child: each area's own targets and days count for its own. */
async function nextSteps(trx: Transaction, today: PlainDate) {
  const open = await findSharedWork(trx)
  const steps = new Map<string, { assessment: ListedAssessment; next: NextStep | undefined }>()
  for (const authority of new Set(open.map((one) => one.authority))) {
    const choices = await findChoices(trx, authority)
    for (const assessment of open.filter((one) => one.authority === authority)) {
      steps.set(assessment.child, { assessment, next: nextStepOf(assessment, datesOf(assessment, choices), today) })
    }
  }
  return steps
}

const byDate = (a: SharedRow, b: SharedRow): number => (a.next?.by ?? Infinity) - (b.next?.by ?? Infinity)
