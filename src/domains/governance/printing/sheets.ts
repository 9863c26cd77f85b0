import { dateInWords } from '../../../values/date-words.ts'
import type { PlacedCell, PlacedSheet } from '../../../platform/files/laid-out-workbook.ts'
import { matrixOf } from '../rules/work-programme/matrix.ts'
import { stateWords } from '../rules/recommendations/words.ts'
import type { SheetLayout } from '../scrutiny/read-book.ts'
import { stateOfWords } from '../scrutiny/read-tracker.ts'
import type { ForwardEntry, ForwardPlan } from '../storage/forward-plans.ts'
import type { KeptTable } from '../storage/loads.ts'
import type { Meeting } from '../storage/meetings.ts'
import type { Minute } from '../storage/minutes.ts'
import type { Recommendation } from '../storage/recommendations.ts'
import type { WorkProgramme } from '../storage/work-programmes.ts'

type Row = PlacedCell[]

const title = (text: string, across: number): Row => [{ text, bold: true, across }, ...Array.from({ length: across - 1 }, () => null)]
const header = (head: readonly string[]): Row => head.map((text) => ({ text, bold: true }))
const text = (words: string): PlacedCell => ({ text: words })

/** The status as the tracker's own word for it, if it has not moved since. */
export const statusPrinted = (one: Recommendation): string => (one.printed && stateOfWords(one.printed.status) === one.state ? one.printed.status : one.state === 'not-known' ? '' : stateWords[one.state])

/** A recommendation with its parts as bullets under it. */
export const textPrinted = (one: Recommendation): string => [one.text, ...one.parts.map((part) => `• ${part.text}`)].join('\n')

/** A tracker: a meeting and an item that go over several rows are merged down. */
export function trackerSheet({ sheet, titles, head }: Pick<SheetLayout, 'sheet' | 'titles' | 'head'>, rows: readonly Recommendation[]): PlacedSheet {
  const cells = rows.map((one) => ({ meeting: one.printed?.meeting || (one.madeOn === null ? '' : dateInWords(one.madeOn)), item: one.agendaItem }))
  const down = (n: number, same: (other: number) => boolean) => { let to = n + 1; while (to < rows.length && same(to)) to += 1; return to - n }
  const merged = (n: number, of: (at: number) => string, value: string): PlacedCell => (n > 0 && of(n - 1) === of(n) && value !== '' ? null : { text: value, down: value === '' ? 1 : down(n, (other) => of(other) === of(n)) })
  const meetingOf = (n: number) => cells[n]?.meeting ?? ''
  const itemOf = (n: number) => `${meetingOf(n)}|${cells[n]?.item ?? ''}`
  return {
    name: sheet, widths: [18, 26, 60, 26, 16, 18, 44],
    rows: [...titles.map((one) => title(one, 7)), header(head.length === 7 ? head : ['Meeting date', 'Agenda item', 'Recommendation', 'Officer', 'Status', 'Date', 'Notes']),
      ...rows.map((one, n): Row => [
        merged(n, meetingOf, cells[n]?.meeting ?? ''), merged(n, itemOf, cells[n]?.item ?? ''), text(textPrinted(one)), text(one.printed?.owners ?? one.owners.join(', ')), text(statusPrinted(one)),
        text(one.printed && stateOfWords(one.printed.status) === one.state ? one.printed.date : one.stateOn === null ? '' : dateInWords(one.stateOn)), text(one.note)])],
  }
}

/** A work programme: themes across, an X where a meeting hears an item. */
export function workProgrammeSheet(sheet: string, programme: WorkProgramme): PlacedSheet {
  const { columns, rows } = matrixOf(programme.items, programme.meetings)
  const across = columns.length + 1
  return {
    name: sheet, widths: [60, ...columns.map(() => 12)],
    rows: [title(programme.title, across), [{ text: programme.heading, bold: true }, ...columns.map((day): PlacedCell => ({ day, bold: true }))],
      ...rows.map((row): Row => (row.kind === 'theme' ? title(row.theme, across) : [text(row.item.title), ...row.marks.map((mark): PlacedCell => (mark ? { text: 'X' } : null))]))],
  }
}

export const forwardHeadings = ['Reference No./ Date first entered in Plan', 'Decision to be considered', 'Decision maker', 'Background papers and Contact Officer', 'Main consultees', 'Contact Member', 'Date item to be considered']

/** The cells of an item as a forward plan prints them. */
export function entryPrinted(entry: ForwardEntry): { reference: string; decision: string; maker: string; considered: string } {
  if (entry.printed) return entry.printed
  return {
    reference: `${entry.reference}${entry.enteredOn === null ? '' : ` (${dateInWords(entry.enteredOn)})`}`,
    decision: [entry.title, entry.details, ...(entry.privately ? [`To be considered in private: paragraph ${entry.paragraph ?? 'not given'} of Schedule 12A`] : [])].filter((line) => line !== '').join('\n'),
    maker: [...entry.makers, ...(entry.key === null ? [] : [entry.key ? 'Key Decision' : 'Non-key Decision'])].join('\n'), considered: entry.consideredOn.map(dateInWords).join('\n'),
  }
}

/** A forward plan in its seven columns. */
export function forwardPlanSheet(sheet: string, plan: ForwardPlan, entries: readonly ForwardEntry[]): PlacedSheet {
  const head = plan.headings.length === 7 ? plan.headings : forwardHeadings
  return {
    name: sheet, widths: [18, 60, 18, 36, 26, 18, 20],
    rows: [title(plan.title, 7), header(head), ...entries.map((entry): Row => { const { reference, decision, maker, considered } = entryPrinted(entry); return [reference, decision, maker, entry.papers, entry.consultees, entry.member, considered].map(text) })],
  }
}

/** Numbered minutes with what was resolved under each. */
export function minutesSheet({ sheet, titles, head }: Pick<SheetLayout, 'sheet' | 'titles' | 'head'>, minutes: readonly Minute[]): PlacedSheet {
  return { name: sheet, widths: [10, 44, 90], rows: [...titles.map((one) => title(one, 3)), header(head.length === 3 ? head : ['Minute', 'Heading', 'Resolved']), ...minutes.map((one): Row => [text(one.number), text(one.heading), text(one.resolved)])] }
}

export const minutesTitles = (meeting: Meeting): string[] => [`Minutes of the ${meeting.boardName}${meeting.place === '' ? '' : `, ${meeting.place}`}`, `${dateInWords(meeting.on)}${meeting.begins === '' ? '' : ` at ${meeting.begins}`}`]

/** The tables of figures of one sheet, one above the other with an empty row between. */
export function tablesSheet(sheet: string, tables: readonly KeptTable[]): PlacedSheet {
  const width = Math.max(1, ...tables.map(({ head }) => head.length))
  return {
    name: sheet, widths: Array.from({ length: width }, (_, n) => (n === 0 ? 50 : 26)),
    rows: tables.flatMap((table, n): Row[] => [
      ...(n > 0 ? [[null]] : []), ...(table.title === '' ? [] : [title(table.title, width)]), header(table.head),
      ...table.rows.map((row) => row.map((cell): PlacedCell => (cell === null ? null : { ...(cell.number === undefined ? { text: cell.text } : { number: cell.number }), ...(cell.format === undefined ? {} : { format: cell.format }), ...(cell.down === undefined ? {} : { down: cell.down }) })))]),
  }
}
