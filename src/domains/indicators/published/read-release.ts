import type { FileProblem } from '../../../platform/files/file-problem.ts'
import { readCell, type Cell } from './cell.ts'
import type { DfeFile, ReleaseColumns } from './files.ts'
import { placeOf, type Place } from './places.ts'

export type Figure = { line: number; measure: string; place: Place; period: string; cell: Cell }

type Gather = (problem: FileProblem) => void

/**
 * The figures of one row of a release: of the whole of a place only. Rows that break a place down (by age, sex, setting ...)
 * stand among them, some calling themselves totals ("Special - total"); a whole has the same words as topic and breakdown.
 */
export function readReleaseRow(values: readonly string[], line: number, { columns, figures }: Extract<DfeFile, { kind: 'release' }>, gather: Gather): Figure[] | 'broken-down' {
  const cell = (at: number | undefined) => (at === undefined ? '' : values[at] ?? '')
  if (columns.topic !== undefined && columns.breakdown !== undefined && cell(columns.topic) !== cell(columns.breakdown)) return 'broken-down'
  const place = placeOfRow(cell, line, columns, gather)
  const period = periodOf(cell(columns.period))
  if (!period) gather(wrong(line, 'time_period', cell(columns.period), 'This is not a year, nor an academic year such as 202425.'))
  if (!place || !period) return []
  return figures.flatMap(({ at, measure }) => {
    const read = readCell(cell(at))
    if (!read) gather(wrong(line, measure.id, cell(at), 'This is neither a number nor a sign that we know.'))
    return read ? [{ line, measure: measure.id, place, period, cell: read }] : []
  })
}

function placeOfRow(cell: (at: number | undefined) => string, line: number, columns: ReleaseColumns, gather: Gather): Place | undefined {
  const level = cell(columns.level)
  const placed = placeOf({ level, name: cell(columns.name), region: cell(columns.region), onsCode: /regional/i.test(level) ? cell(columns.regionCode) : cell(columns.ons), laCode: cell(columns.la) })
  return taken(placed, line, cell(columns.name) || cell(columns.region), gather)
}

/** A row of the Local Authority Interactive Tool: one figure. It is kept under the tool's own short name, apart from the releases' figures, which it rounds otherwise. */
export function readToolRow(values: readonly string[], line: number, { columns }: Extract<DfeFile, { kind: 'tool' }>, gather: Gather): Figure[] {
  const cell = (at: number | undefined) => (at === undefined ? '' : values[at] ?? '')
  const number = String(Math.trunc(Number(cell(columns.number))))
  const name = cell(columns.name)
  const level = number === '970' ? 'England' : /^98\d$|^99\d$/.test(number) ? 'region' : 'authority'
  const place = taken(placeOf({ level, name, region: name, onsCode: '', laCode: number }), line, name, gather)
  const read = readCell(cell(columns.value))
  if (!read) gather(wrong(line, 'Values', cell(columns.value), 'This is neither a number nor a sign that we know.'))
  if (!place || !read) return []
  return [{ line, measure: `tool/${cell(columns.short)}`, place, period: cell(columns.years), cell: read }]
}

function taken(placed: ReturnType<typeof placeOf>, line: number, name: string, gather: Gather): Place | undefined {
  if ('fault' in placed) {
    gather({ severity: 'refused', rule: 'place-not-certain', line, path: 'la_name', value: name, reason: placed.fault, mend: 'Correct the row, or leave it out.' })
    return undefined
  }
  if (placed.note) gather({ severity: 'query', rule: 'codes-do-not-agree', line, path: 'la_name', value: name, reason: placed.note, mend: 'Look whether the figures are that place’s.' })
  return placed.place
}

/** `2024` stays; the academic year `202425` is told by its January, `2025`. */
function periodOf(text: string): string | undefined {
  if (/^(19|20)\d{2}$/.test(text)) return text
  return /^20\d{4}$/.test(text) && (Number(text.slice(2, 4)) + 1) % 100 === Number(text.slice(4)) ? `20${text.slice(4)}` : undefined
}

const wrong = (line: number, path: string, value: string, reason: string): FileProblem =>
  ({ severity: 'refused', rule: 'wrong-value', line, path, value, reason, mend: 'Look at the file, or download it again.' })
