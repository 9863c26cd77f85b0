import { datesOf, findAssessmentsOf, nextStepOf } from '../../domains/casework/index.ts'
import { findChoices, type Reader } from '../../domains/identity/index.ts'
import { findLinkOfficer, findShared, sharedPath } from '../../domains/people/index.ts'
import { findPlansOf } from '../../domains/plans/index.ts'
import { notFound, page, type Reply } from '../../platform/http/reply.ts'
import type { Visit } from '../../platform/http/route.ts'
import { SharedChildPage } from './child-view.tsx'

/** A shared child, as far as the grants open the record: the database leaves out the rest. */
export async function showSharedChild({ trx, visitor, params }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const grants = (await findShared(trx)).filter(({ child }) => child.id === params['child'])
  const child = grants[0]?.child
  if (!child) return notFound()
  const choices = await findChoices(trx, child.authority)
  const assessments = (await findAssessmentsOf(trx, child.authority, child.id)).map((assessment) => {
    const dates = datesOf(assessment, choices)
    return { assessment, next: nextStepOf(assessment, dates, reader.today) }
  })
  const body = (
    <SharedChildPage child={child} grants={grants} assessments={assessments} today={reader.today}
      plans={await findPlansOf(trx, child.authority, child.id)} officer={await findLinkOfficer(trx, child.authority, child.id)} />
  )
  return page({ title: child.name, section: 'Shared with you', back: { href: sharedPath, text: 'Children shared with you' }, body }, [{ authority: child.authority, records: [child.id] }])
}
