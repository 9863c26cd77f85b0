import { dateInWords, isoDate } from '../../values/date-words.ts'
import { addDays, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { DrawnArea } from '../draw-area.ts'
import { table, type Row, type Table } from '../write/table.ts'
import { boardWords, recommendationWords, workWords } from './words.ts'
import { planRows, visitRows } from './plan-and-visit-rows.ts'

/** Days of the scrutiny committee’s six meetings, from today: two are behind it. */
export const committeeDays = [-54, -26, 10, 45, 80, 115] as const

/** The boards of the area with what they met about, asked for, and mean to hear. */
export function* boardTables(chance: Chance, { place: { authority: authority_id }, team, today }: DrawnArea): Generator<Table> {
  const ids = new Map(boardWords.map(({ key }) => [key, chance.uuid()]))
  const id = (key: string) => ids.get(key) as string
  const clerk = team.only('democratic-services').id
  const on = (days: number) => isoDate(addDays(today, days))
  // the seat of a chair is held here by those who may chair committees
  const signsInAs = (name: string, seat: string) => team.all.find((member) => member.name === name && (member.role === 'chair' || !seat.endsWith('chair')))?.id ?? null
  yield table('governance.boards', boardWords.map((one) => ({ authority_id, board_id: id(one.key), name: one.name, kind: one.kind, purpose: one.purpose, quorum: one.quorum, in_public: one.inPublic, established_on: on(-900) })))
  yield table('governance.board_members', boardWords.flatMap((one) => one.members.map(([name, organisation, seat]) => ({ authority_id, member_id: chance.uuid(), board_id: id(one.key), name, organisation, seat, votes: seat !== 'in-attendance', person_id: signsInAs(name, seat), valid_from: on(-700) }))))
  yield table('governance.terms', boardWords.flatMap((one) => (one.terms === undefined ? [] : [{ authority_id, board_id: id(one.key), edition: 1, body: one.terms, agreed_on: on(-690), known_from: `${on(-690)}T12:00:00Z`, recorded_by: clerk }])))
  yield table('governance.reporting_lines', boardWords.flatMap((one) => one.to.map(([to, about]) => ({ authority_id, board_id: id(one.key), to_board_id: id(to), about, valid_from: on(-900) }))))
  const committee = committeeDays.map((days, n) => ({ id: chance.uuid(), days, n }))
  const partnership = [-40, -12, 17, 45].map((days) => ({ id: chance.uuid(), days }))
  yield table('governance.meetings', [
    ...committee.map(({ id: meeting_id, days }) => ({ authority_id, meeting_id, board_id: id('scrutiny'), held_on: on(days), begins: '6.00 pm', place: 'Council Chamber', state: days < -40 ? 'minutes-agreed' : days < 0 ? 'held' : days < 20 ? 'agenda-published' : 'planned' })),
    ...partnership.map(({ id: meeting_id, days }) => ({ authority_id, meeting_id, board_id: id('partnership'), held_on: on(days), begins: '2.00 pm', place: 'Merrow House and online', state: days < 0 ? 'held' : 'planned' })),
  ])
  yield* meetingRows(chance, authority_id, committee.map((one) => one.id))
  yield* recommendationRows(chance, { authority_id, board: id('scrutiny'), clerk, today }, committee.map((one) => one.id))
  yield table('governance.actions', [
    { authority_id, action_id: chance.uuid(), board_id: id('partnership'), meeting_id: partnership[1]?.id as string, what: 'Ask the three schools with most requests what would help them', owner: 'Oliver Renshaw', due_on: on(9), state: 'open' },
    { authority_id, action_id: chance.uuid(), board_id: id('partnership'), meeting_id: partnership[1]?.id as string, what: 'Bring the waiting times for therapies', owner: 'Dr Sunniva Blake', due_on: on(-2), state: 'open' },
  ])
  const programme = chance.uuid()
  const days = committeeDays.map(on)
  yield table('governance.work_programmes', [{ authority_id, programme_id: programme, board_id: id('scrutiny'), title: 'Work programme of the year', heading: 'Main agenda items', days }])
  yield table('governance.work_items', workWords.map(([theme, title, meeting], n) => ({ authority_id, item_id: chance.uuid(), programme_id: programme, rank: n + 1, theme, title, days: [days[meeting] as string] })))
  yield* planRows(chance, authority_id, today)
  yield* visitRows(chance, authority_id, today, team.only('programme-manager').id)
}

function* meetingRows(chance: Chance, authority_id: number, committee: readonly string[]): Generator<Table> {
  const item = (meeting: number, rank: number, title: string, what: string, led_by: string): Row<'governance.agenda_items'> => ({ authority_id, item_id: chance.uuid(), meeting_id: committee[meeting] as string, rank, title, what, led_by })
  yield table('governance.agenda_items', [
    item(1, 1, 'Apologies and substitutions', 'receive', 'Chair'), item(1, 2, 'Declarations of interest', 'receive', 'Chair'), item(1, 3, 'Minutes', 'approve', 'Chair'), item(1, 4, 'Pupils out of school', 'ask and recommend', 'Wes Harcombe'),
    item(2, 1, 'Apologies and substitutions', 'receive', 'Chair'), item(2, 2, 'Minutes', 'approve', 'Chair'), item(2, 3, 'Waiting for a plan', 'ask and recommend', 'Ruth Adeyemi'), item(2, 4, 'Recommendation tracker', 'review', 'Fenella Stroud'), item(2, 5, 'Work programme', 'agree', 'Fenella Stroud'),
  ])
  const came = (n: number, name: string, attended: string, substitutes_for: string | null = null): Row<'governance.attendances'> => ({ authority_id, meeting_id: committee[1] as string, n, name, organisation: 'Merrowdale Council', attended, substitutes_for })
  yield table('governance.attendances', [came(1, 'Councillor Winifred Askey', 'chair'), came(2, 'Councillor Bashir Noor', 'member'), came(3, 'Councillor Dev Raval', 'member'), came(4, 'Councillor Ida Pell', 'substitute', 'Councillor Petronella Quist'), came(5, 'Councillor Petronella Quist', 'apologies'), came(6, 'Wes Harcombe', 'in-attendance')])
}

type Where = { authority_id: number; board: string; clerk: string; today: PlainDate }

/** Recommendations with the minutes that made them, and every step since. */
function* recommendationRows(chance: Chance, { authority_id, board, clerk, today }: Where, committee: readonly string[]): Generator<Table> {
  const rows = recommendationWords.map((one, n) => ({ ...one, id: chance.uuid(), rank: n + 1, made: addDays(today, committeeDays[one.meeting]) }))
  const moved = (one: (typeof rows)[number]) => (one.state === 'made' ? one.made : addDays(one.made, one.state === 'reported-complete' ? 12 : 16))
  yield table('governance.recommendations', rows.map((one) => ({ authority_id, recommendation_id: one.id, board_id: board, rank: one.rank, made_on: isoDate(one.made), agenda_item: one.item, body: one.text, owners: [one.owner], state: one.state, state_on: isoDate(moved(one)), note: one.note })))
  yield table('governance.recommendation_parts', rows.flatMap((one) => (one.parts ?? []).map((body, n) => ({ authority_id, recommendation_id: one.id, part: n + 1, body, state: n === 0 ? 'reported-complete' : 'made' }))))
  const minutes = [...new Map(rows.map((one) => [`${one.meeting}${one.item}`, one])).values()].map((one, n) => ({ ...one, minute: chance.uuid(), number: String(31 + n) }))
  yield table('governance.minutes', minutes.map((one, n) => ({ authority_id, minute_id: one.minute, meeting_id: committee[one.meeting] as string, rank: n + 1, number: one.number, heading: one.item, body: 'Members asked, and officers answered.', resolved: rows.filter((other) => other.item === one.item).map(({ text }) => `• ${text}`).join('\n') })))
  yield table('governance.resolutions', minutes.flatMap((one) => rows.filter((other) => other.item === one.item && other.meeting === one.meeting).map((other, n) => ({ authority_id, minute_id: one.minute, n: n + 1, body: other.text, parts: [], recommendation_id: other.id }))))
  const event = (one: (typeof rows)[number], kind: string, day: PlainDate, detail: object, note: string | null): Row<'governance.events'> => ({
    authority_id, event_id: chance.uuid(), subject: 'recommendation', subject_id: one.id, kind, happened_on: isoDate(day), known_from: `${isoDate(day)}T15:00:00Z`, recorded_at: `${isoDate(day)}T15:00:00Z`, recorded_by: clerk, note, detail: JSON.stringify(detail),
  })
  yield table('governance.events', rows.flatMap((one) => {
    const made = event(one, 'made', one.made, { part: null, meeting: committee[one.meeting] }, null)
    const parts = one.parts ? [event(one, 'reported-complete', addDays(one.made, 16), { part: 1 }, `Sent on ${dateInWords(addDays(one.made, 16))}.`)] : []
    if (one.state === 'made') return [made]
    if (one.state === 'in-progress') return [made, ...(one.parts ? parts : [event(one, 'progress-told', moved(one), { part: null }, one.note)])]
    const done = event(one, 'reported-complete', addDays(one.made, 12), { part: null }, one.note)
    return one.state === 'closed' ? [made, done, event(one, 'closed', moved(one), { part: null, meeting: committee[1] }, 'Members thanked the officers.')] : [made, done]
  }))
}
