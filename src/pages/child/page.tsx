import { datesOf, findAssessmentsOf, findEvents, nextStepOf } from '../../domains/casework/index.ts'
import { findChoices, placesWhere, type Reader } from '../../domains/identity/index.ts'
import { findChild, findLinkOfficer, findOwnOpening, searchPath } from '../../domains/people/index.ts'
import { findPlansOf } from '../../domains/plans/index.ts'
import { notFound, page, type Reply } from '../../platform/http/reply.ts'
import type { Visit } from '../../platform/http/route.ts'
import type { AssessmentView } from './assessment-view.ts'
import { ChildPage } from './view.tsx'

/** A child's page: who, where in the process, what is next and whose turn it is, then all that happened. */
export async function showChild({ trx, visitor, params }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const child = await findChild(trx, placesWhere(reader, 'see-children'), params['child'] as string)
  if (!child) return notFound()
  const choices = await findChoices(trx, child.authority)
  const officer = await findLinkOfficer(trx, child.authority, child.id)
  const plans = await findPlansOf(trx, child.authority, child.id)
  const assessments: AssessmentView[] = []
  for (const assessment of await findAssessmentsOf(trx, child.authority, child.id)) {
    const dates = datesOf(assessment, choices)
    assessments.push({
      assessment, dates, next: nextStepOf(assessment, dates, reader.today),
      events: await findEvents(trx, child.authority, assessment.id),
    })
  }
  const opening = await findOwnOpening(trx, child.authority, child.id, reader.person)
  const body = <ChildPage child={child} opening={opening} officer={officer} assessments={assessments} plans={plans} today={reader.today} mayRecord={placesWhere(reader, 'work-on-cases').includes(child.authority)} />
  const breadcrumbs = [{ text: 'Search', href: searchPath }, { text: child.name }]
  return page({ title: child.name, section: 'My children', breadcrumbs, body }, [{ authority: child.authority, records: [child.id] }])
}
