import type { Page } from '../../../../ui/index.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { latenessOf } from '../../rules/next-step.ts'
import { isDueSoon, isPast20Weeks, type OrderedWork, type Work } from '../../rules/work-order.ts'

export type Whose = 'mine' | 'locality' | 'all'

const size = 50

/** The part of the work that one page shows: those children are looked at. `asked` is the card that was opened, if any. */
export function partOfList(work: OrderedWork, query: Record<string, string>, today: PlainDate): { asked: string | undefined; shown: readonly Work[]; page: Page } {
  const asked = query['show']
  const listed = listFor(asked, work, today)
  const number = Math.max(1, Math.trunc(Number(query['page'])) || 1)
  return { asked, shown: listed.slice((number - 1) * size, number * size), page: { number, size, total: listed.length } }
}

/** What one of the cards at the top counts, or all that needs somebody. */
function listFor(asked: string | undefined, { needs, onCourse }: OrderedWork, today: PlainDate): readonly Work[] {
  const all = [...needs, ...onCourse]
  switch (asked) {
    case 'late': return all.filter(({ next }) => latenessOf(next, today).state === 'past-law')
    case 'week': return all.filter(({ next }) => isDueSoon(next, today))
    case 'past20': return all.filter(({ dates }) => isPast20Weeks(dates, today))
    case 'open': return all
    default: return needs
  }
}
