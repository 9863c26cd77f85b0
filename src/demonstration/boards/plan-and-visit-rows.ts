import { dateInWords, isoDate } from '../../values/date-words.ts'
import { addDays, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import { table, type Table } from '../write/table.ts'
import { entryWords } from './words.ts'

/** The forward plan, published some weeks ago; one decision is private, one came into it too late. */
export function* planRows(chance: Chance, authority_id: number, today: PlainDate): Generator<Table> {
  const plan = chance.uuid()
  const on = (days: number) => isoDate(addDays(today, days))
  yield table('governance.forward_plans', [{ authority_id, plan_id: plan, title: `Decisions to come, from ${dateInWords(today)}`, headings: [], from_on: on(0), to_on: on(120), published_on: on(-60), recorded_at: `${on(-60)}T09:00:00Z` }])
  yield table('governance.forward_entries', entryWords.map((one, n) => ({
    authority_id, entry_id: chance.uuid(), plan_id: plan, rank: n + 1, reference: one.reference, entered_on: null, recorded_on: on(-one.entered), title: one.title, details: one.details, makers: ['Cabinet'], is_key: one.key, papers: `Report of the director\n${one.contact}`, consultees: 'Families and schools',
    member: one.member, considered_on: [on(one.decided)], privately: one.paragraph !== undefined, paragraph: one.paragraph ?? null, public_interest: one.paragraph === undefined ? null : 'Those who bid would know each other’s price, and the council would pay more.',
    private_noticed_on: one.paragraph === undefined ? null : on(-one.entered), private_again_on: null,
  })))
}

/** Two visits of the department’s advisers, what became of what they said, and talks with the leads. */
export function* visitRows(chance: Chance, authority_id: number, today: PlainDate, by: string): Generator<Table> {
  const on = (days: number) => isoDate(addDays(today, days))
  const [formal, informal, focus] = [chance.uuid(), chance.uuid(), chance.uuid()]
  yield table('governance.visits', [
    { authority_id, visit_id: formal, visited_on: on(-120), kind: 'formal', visitors: 'Two advisers of the department, one of NHS England', summary: 'Progress is real. Families do not all feel it yet.' },
    { authority_id, visit_id: informal, visited_on: on(-33), kind: 'informal', visitors: 'One adviser of the department', summary: 'A talk about waiting times and therapies.' },
  ])
  yield table('governance.focus_areas', [{ authority_id, focus_id: focus, title: 'Hear parents who are in no group', lead: 'Folasade Bright', state: 'open' }])
  const said = (visit_id: string, n: number, body: string, tone: string, focus_id: string | null = null) => ({ authority_id, visit_id, n, body, tone, focus_id })
  yield table('governance.visit_feedback', [
    said(formal, 1, 'Officers and health colleagues work from one list.', 'strength'), said(formal, 2, 'Hear more parents than those who sit on the board.', 'concern', focus), said(formal, 3, 'Show that plans are better, and not only in time.', 'concern'), said(informal, 1, 'The weekly meeting with health has shortened waits.', 'strength'),
  ])
  yield table('governance.one_to_ones', [
    { authority_id, one_to_one_id: chance.uuid(), held_on: on(-18), lead: 'Samina Rafiq', about: 'Assessments and plans', agreed: 'To bring the cases over 20 weeks one by one.', next_on: on(10), recorded_by: by },
    { authority_id, one_to_one_id: chance.uuid(), held_on: on(-15), lead: 'Oliver Renshaw', about: 'Help in school', agreed: 'To ask five schools before the board meets.', next_on: on(13), recorded_by: by },
  ])
}
