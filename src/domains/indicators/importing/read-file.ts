import { FileUnfit, type FileProblem } from '../../../platform/files/file-problem.ts'
import type { SheetRow, Workbook } from '../../../platform/files/workbook/index.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { readDayInWords } from '../measures/rules/period.ts'
import type { Layout, ScorecardRow } from '../scorecards/rules/layout.ts'
import { conventionOf, doubtArrows, doubtGaps, doubtPolarities, doubtRags, doubtTargets, doubtTotals } from './doubts.ts'
import { cellAt, findTables, type FoundTable } from './find-tables.ts'
import { gapsOf, keysOf, parentsOf } from './name-indicators.ts'
import { readRow, type ReadIndicator } from './read-row.ts'

/** A scorecard or a framework as it was read. `layout` names indicators by their keys. */
export type ReadFile = {
  readonly indicators: readonly ReadIndicator[]
  readonly keys: ReadonlyMap<ReadIndicator, string>
  readonly parents: ReadonlyMap<ReadIndicator, ReadIndicator>
  readonly gaps: ReadonlyMap<ReadIndicator, { of: ReadIndicator; less: ReadIndicator }>
  readonly layout: Layout
  readonly groups: number
  /** The day that the file gives itself, or the last day of its last period; and which of the two it is. */
  readonly known: { readonly day: PlainDate; readonly from: 'its title' | 'its last period' } | null
  readonly problems: readonly FileProblem[]
}

/** Reads every table of indicators in a workbook. Throws FileUnfit where there is none. `name` is the file's. */
export function readIndicatorFile(workbook: Workbook, name: string): ReadFile {
  const { lines, tables, problems } = findTables(workbook)
  if (tables.length === 0) {
    throw new FileUnfit({ rule: 'no-header', line: null, path: null, value: name, reason: 'No row of headings was found: one with a column of indicators and two more that are known.', mend: 'Give the first row of the table headings such as Indicator, Target, a month or a year.' })
  }
  const indicators: ReadIndicator[] = []
  const rows = tables.map((table) => readTable(table, indicators, problems))
  const keys = keysOf(indicators, problems)
  const gaps = gapsOf(indicators)
  const convention = conventionOf(indicators)
  problems.push(...doubtTargets(indicators), ...doubtRags(indicators), ...doubtArrows(indicators, convention), ...doubtGaps(indicators, gaps), ...doubtPolarities(indicators), ...doubtTotals(indicators))
  const layout: Layout = {
    title: lines[0] ?? name.replace(/\.[a-z]+$/i, ''), lines: lines.slice(1), convention, comparison: 'previous-period',
    tables: tables.map((table, n) => ({ heading: table.heading, sheet: table.sheet || table.heading.replace(/ indicators?$/i, ''), columns: table.columns.map(({ is }) => is), rows: (rows[n] ?? []).map((row): ScorecardRow => (row.kind === 'heading' ? row : { kind: 'indicator', indicator: keys.get(row.indicator) as string, mark: row.indicator.mark, way: row.indicator.way })) })),
  }
  return { indicators, keys, parents: parentsOf(indicators), gaps, layout, groups: new Set(indicators.map(({ group }) => group)).size, known: knownOn(lines, tables), problems }
}

type Row = { kind: 'heading'; text: string } | { kind: 'indicator'; indicator: ReadIndicator }

function readTable(table: FoundTable, indicators: ReadIndicator[], problems: FileProblem[]): Row[] {
  const title = table.columns.find(({ is }) => is.kind === 'title')?.column ?? 1
  let group = table.heading
  return table.rows.flatMap((row): Row[] => {
    const heading = headingIn(row, title)
    if (heading !== undefined) {
      group = heading
      return [{ kind: 'heading', text: heading }]
    }
    const indicator = readRow(table, row, group, problems)
    if (!indicator) return []
    indicators.push(indicator)
    return [{ kind: 'indicator', indicator }]
  })
}

/** A row whose only cell is its first is the heading of a group. */
function headingIn(row: SheetRow, title: number): string | undefined {
  const [only] = row.cells
  return row.cells.length === 1 && only && only.column <= title && cellAt(row, only.column) ? only.text.trim() : undefined
}

function knownOn(lines: readonly string[], tables: readonly FoundTable[]): ReadFile['known'] {
  const said = lines.map((line) => (/^(\d{1,2}\S{0,3} )?[A-Z][a-z]+ \d{4}$/.test(line.trim()) ? readDayInWords(line) : undefined)).find((day) => day !== undefined)
  if (said !== undefined) return { day: said, from: 'its title' }
  const periods = tables.flatMap(({ columns }) => columns.flatMap(({ is, period }) => (is.kind === 'value' && period !== undefined ? period : [])))
  return periods.length === 0 ? null : { day: Math.max(...periods) as PlainDate, from: 'its last period' }
}
