import { authorityOf, findChoices, holds, type Reader } from '../../../identity/index.ts'
import { page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { orderWork, type OrderedWork, type Work } from '../../rules/work-order.ts'
import { findOpenWork, type WorkScope } from '../../storage/assessments.ts'
import { partOfList, type Whose } from './part.ts'
import { MyChildrenPage } from './view.tsx'

/** The open work of the reader, their locality or everyone, in the order in which it needs somebody. */
export async function showMyChildren({ trx, visitor, query }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const authority = authorityOf(reader)
  const whose = whoseWork(reader, query['whose'])
  const found = await findOpenWork(trx, scopeOf(reader, authority, whose))
  const work = orderWork(found, await findChoices(trx, authority), reader.today)
  const body = <MyChildrenPage work={work} whose={whose} choices={choicesOf(reader)} query={query} today={reader.today} />
  return page({ title: whose === 'mine' ? 'My children' : 'Open assessments', section: 'My children', body },
    [{ authority, records: shownOf(work, whose, query, reader.today).map((one) => one.assessment.child) }])
}

/** Whom the page shows: its part of the list, and for one's own children those folded away as well. */
function shownOf(work: OrderedWork, whose: Whose, query: Record<string, string>, today: PlainDate): readonly Work[] {
  const { shown, asked } = partOfList(work, query, today)
  return asked || whose !== 'mine' ? shown : [...shown, ...work.onCourse]
}

function choicesOf(reader: Reader): Whose[] {
  const locality = reader.appointments[0]?.locality ? ['locality' as const] : []
  return holds(reader, 'link-officer') ? ['mine', ...locality, 'all'] : [...locality, 'all']
}

function whoseWork(reader: Reader, asked: string | undefined): Whose {
  const choices = choicesOf(reader)
  return choices.find((one) => one === asked) ?? choices[0] as Whose
}

function scopeOf(reader: Reader, authority: number, whose: Whose): WorkScope {
  const locality = reader.appointments[0]?.locality
  if (whose === 'mine') return { authority, officer: reader.person }
  return whose === 'locality' && locality ? { authority, locality } : { authority }
}
