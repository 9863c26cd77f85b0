import { dayOf, monthOf, yearOf, type PlainDate } from '../../../../values/plain-date.ts'
import type { ForwardEntry } from '../../storage/forward-plans.ts'

const boxes = (name: string, date: PlainDate | null | undefined): Record<string, string> =>
  date === null || date === undefined ? {} : { [`${name}-day`]: String(dayOf(date)), [`${name}-month`]: String(monthOf(date)), [`${name}-year`]: String(yearOf(date)) }

/** A decision as its form's fields. */
export function fieldsOf(entry: ForwardEntry): Record<string, string> {
  const { withoutNotice: without } = entry
  return {
    reference: entry.reference, title: entry.title, details: entry.details, makers: entry.makers.join('\n'), key: entry.key === null ? '' : entry.key ? 'yes' : 'no', pounds: entry.pounds === null ? '' : String(entry.pounds), wards: entry.wards === null ? '' : String(entry.wards),
    papers: entry.papers, consultees: entry.consultees, member: entry.member, privately: entry.privately ? 'yes' : '', paragraph: entry.paragraph ?? '', publicInterest: entry.publicInterest ?? '', without: without?.kind ?? '', version: String(entry.version),
    ...boxes('considered', entry.consideredOn[0]), ...boxes('noticed', entry.noticedOn), ...boxes('again', entry.againOn),
    ...(without?.kind === 'general-exception' ? { ...boxes('told', without.chairToldOn), ...boxes('opened', without.openedOn) } : {}),
    ...(without?.kind === 'special-urgency' ? { ...boxes('agreed', without.agreedOn), agreedBy: without.agreedBy } : {}),
  }
}
