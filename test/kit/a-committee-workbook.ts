import writeExcel from 'write-excel-file/node'

type Cell = string | number | Date | null | { across: number; text: string } | { down: number; text: string }
export type SheetOf = { sheet: string; rows: Cell[][] }

const cellOf = (cell: Cell) => {
  if (cell === null) return null
  if (typeof cell === 'string') return { value: cell, type: String }
  if (typeof cell === 'number') return { value: cell, type: Number, ...(cell > 0 && cell <= 1 ? { format: '0%' } : { format: '0' }) }
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd/mm/yy' }
  return 'across' in cell ? { value: cell.text, type: String, columnSpan: cell.across } : { value: cell.text, type: String, rowSpan: cell.down }
}

/** A workbook of sheets, as a committee's officer keeps one: titles across, items merged down. */
export const workbookOf = (sheets: readonly SheetOf[]): Promise<Buffer> =>
  writeExcel(sheets.map(({ sheet, rows }) => ({ sheet, data: rows.map((row) => row.map(cellOf)) })) as never).toBuffer()

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const across = (text: string, columns: number): Cell[] => [{ across: columns, text }, ...Array.from({ length: columns - 1 }, () => null)]

/** The tables of an invented committee, with the kinds of doubt that real ones have. */
export const committeeSheets = (): SheetOf[] => [
  { sheet: 'Tracker', rows: [
    across('Children and Learning Scrutiny Committee – Recommendation Tracker', 7),
    ['Meeting date', 'Agenda item', 'Recommendation', 'Officer', 'Status', 'Date', 'Notes'],
    [{ down: 2, text: '9 September 2026' }, { down: 2, text: 'Waiting for a plan' }, 'That a table of waits by locality be sent to members.', 'Fenella Stroud', 'Complete', '22 September 2026', 'Sent by email.'],
    [null, null, 'That Cabinet be asked to fund two more psychologists.', 'Fenella Stroud/ Ruth Adeyemi', 'In Progress', null, '[...] to Cabinet in December.'],
    [{ down: 2, text: '7 October 2026' }, { down: 2, text: 'Pupils out of school' }, 'That members receive:\n• the number of part-time timetables;\n• the number of those over six weeks.', 'Ruth Adeyemi', 'In Progress', null, null],
    [null, null, 'That the attendance strategy come back in spring.', null, 'To be confirmed', 'spring', null],
  ] },
  { sheet: 'Work programme', rows: [
    across('Work programme 2026/27', 4),
    ['Main agenda items', day('2026-09-09'), day('2026-10-08'), day('2027-01-20')],
    across('Theme: Waiting', 4), ['Waiting for a plan', 'X', null, 'X'], ['Psychologists', null, null, 'yes'],
    across('Theme: In school', 4), ['Pupils out of school', null, 'X', null], ['Transport', null, null, null],
  ] },
  { sheet: 'Forward plan', rows: [
    across('FORWARD PLAN NOVEMBER 2026 TO FEBRUARY 2027 (1.10.2026)', 7),
    ['Reference No./ Date first entered in Plan', 'Decision to be considered', 'Decision maker', 'Background papers and Contact Officer', 'Main consultees', 'Contact Member', 'Date item to be considered'],
    ['7/26 (1.9.26)', 'A new special school\nTo choose the site.', 'Cabinet\nKey Decision', 'Site report\nRuth Adeyemi', 'Schools forum', 'Cllr Noor', '18 November 2026'],
    ['8/26 (1.10.26)', 'A contract for transport\nThis will be a private report.', 'Cabinet\nKey Decision', 'Ruth Adeyemi', 'None', 'Cllr Noor', '16 December 2026'],
    ['9/26 (1.10.26)', 'Annual plan for food safety', 'Cabinet\nCouncil\nNon-key Decision', 'Officer', 'None', 'Cllr Noor', 'Cabinet 18 November 2026\nCouncil 9 March 2027'],
    ['Later', 'Review of leisure', 'Cabinet', 'Officer', 'None', 'Cllr Noor', 'to be fixed'],
  ] },
  { sheet: 'Minutes', rows: [
    across('Minutes of the Children and Learning Scrutiny Committee, Town Hall', 3),
    across('Monday 9 September 2026 at 6.00 P.M.', 3),
    ['Minute', 'Heading', 'Resolved'],
    ['21', 'Apologies', null], ['22', 'Minutes', 'That the minutes of the meeting of 3 June be approved and signed.'],
    ['23', 'Waiting for a plan', '• That a table of waits by locality be sent to members.\n• That Cabinet be asked to fund two more psychologists.'],
  ] },
  { sheet: 'Moving on', rows: [
    across('Children who change phase', 3), ['Year', 'Children', 'In time'], ['Year 6', 120, 0.9], ['Year 11', 'about 80', 0.7], ['Year 2', 40, null],
    [null], across('How they were told', 2), ['Way', 'Children'], ['Letter', 200], ['Email', 40],
  ] },
]
