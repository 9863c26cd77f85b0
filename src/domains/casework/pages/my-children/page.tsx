import { findChoices, holds, placesWhere, type Reader } from '../../../identity/index.ts'
import { looksAt, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { Options } from '../../../../statute/index.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { ListedAssessment } from '../../rules/listed-assessment.ts'
import { orderWork, type OrderedWork, type Work } from '../../rules/work-order.ts'
import { findOpenWork, type WorkScope } from '../../storage/assessments.ts'
import { partOfList, type Whose } from './part.ts'
import { MyChildrenPage } from './view.tsx'

/** The open work of the reader, their localities or everyone, of all the areas they work for, in the order in which it needs somebody. */
export async function showMyChildren({ trx, visitor, query }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const whose = whoseWork(reader, query['whose'])
  const { found, choices } = await findWork(trx, reader, whose)
  const work = orderWork(found, (authority) => choices.get(authority) ?? {}, reader.today)
  const areas = choices.size > 1 ? new Map(reader.authorities.map(({ authority, name }) => [authority, name])) : undefined
  const body = <MyChildrenPage work={work} whose={whose} choices={choicesOf(reader)} areas={areas} query={query} today={reader.today} />
  const shown = shownOf(work, whose, query, reader.today).map(({ assessment }) => ({ authority: assessment.authority, id: assessment.child }))
  return page({ title: whose === 'mine' ? 'My children' : 'Open assessments', section: 'My children', body }, looksAt(shown))
}

/** The work of each area with that area's own targets. */
async function findWork(trx: Transaction, reader: Reader, whose: Whose) {
  const found: ListedAssessment[] = []
  const choices = new Map<number, Options>()
  for (const authority of placesWhere(reader, 'work-on-cases')) {
    const scope = scopeOf(reader, authority, whose)
    if (scope) found.push(...await findOpenWork(trx, scope))
    choices.set(authority, await findChoices(trx, authority))
  }
  return { found, choices }
}

/** Whom the page shows: its part of the list, and for one's own children those folded away as well. */
function shownOf(work: OrderedWork, whose: Whose, query: Record<string, string>, today: PlainDate): readonly Work[] {
  const { shown, asked } = partOfList(work, query, today)
  return asked || whose !== 'mine' ? shown : [...shown, ...work.onCourse]
}

function choicesOf(reader: Reader): Whose[] {
  const locality = reader.appointments.some((one) => one.locality !== null) ? ['locality' as const] : []
  return holds(reader, 'link-officer') ? ['mine', ...locality, 'all'] : [...locality, 'all']
}

function whoseWork(reader: Reader, asked: string | undefined): Whose {
  const choices = choicesOf(reader)
  return choices.find((one) => one === asked) ?? choices[0] as Whose
}

/** Undefined where the reader has no locality of their own there. */
function scopeOf(reader: Reader, authority: number, whose: Whose): WorkScope | undefined {
  if (whose === 'mine') return { authority, officer: reader.person }
  if (whose === 'all') return { authority }
  const locality = reader.appointments.find((one) => one.authority === authority && one.locality !== null)?.locality
  return locality ? { authority, locality } : undefined
}
