import type { FileProblem } from '../../../platform/files/file-problem.ts'
import type { SheetRow, WorkbookCell } from '../../../platform/files/workbook/index.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { cellDoubtWords, readCellText, type CellSaid } from '../measures/rules/cell-text.ts'
import { readArrow } from '../measures/rules/direction.ts'
import type { Formula } from '../measures/rules/indicator.ts'
import { endsPeriod, periodHolding, periodInWords, periodKinds, yearBegins, type PeriodKind, type Rhythm } from '../measures/rules/period.ts'
import type { Polarity } from '../measures/rules/polarity.ts'
import { readRag, type Rag } from '../measures/rules/rag.ts'
import type { PrintedArrow, Target } from '../measures/rules/record.ts'
import { readTarget, type TargetMeaning } from '../measures/rules/target-text.ts'
import type { Unit } from '../measures/rules/unit.ts'
import type { KeptValue } from '../measures/storage/values.ts'
import type { ReadColumn } from './headings.ts'
import { cellAt, type FoundTable } from './find-tables.ts'
import { problemAt, type Place } from './problem.ts'

export type ReadValue = Omit<KeptValue, 'indicator'> & { readonly cell: WorkbookCell; readonly decimals: number; readonly unit: Unit | null }

/** An indicator as a row of a file tells of it. */
export type ReadIndicator = {
  readonly place: Place
  readonly title: string
  readonly group: string
  readonly mark: string | null
  /** "(Lower)", as it stands. */
  readonly way: string | null
  readonly polarity: Polarity
  readonly rhythm: Rhythm
  readonly unit: Unit
  readonly formula: Formula
  readonly decimals: number
  readonly qualityConcern: string | null
  readonly reported: boolean
  readonly values: readonly ReadValue[]
  readonly targets: readonly (Target & { readonly meaning: TargetMeaning | null | undefined; readonly cell: WorkbookCell })[]
  /** The last period of the table's columns: RAG, arrow and comment are of it. */
  readonly ends: PlainDate | null
  readonly rag: { readonly rag: Rag; readonly cell: WorkbookCell } | null
  readonly arrow: { readonly arrow: PrintedArrow; readonly column: number; readonly cell: WorkbookCell | undefined } | null
  readonly comment: string | null
}

const yes = /^(✓|✔|√|y|yes|x|1|true)$/i
const bare = (cell: WorkbookCell | undefined): string => cell?.text.replaceAll(/\s+/g, ' ').trim() ?? ''

/** Reads a row of a table. What cannot be read is left out and named; nothing is put in its place. */
export function readRow(table: FoundTable, row: SheetRow, group: string, problems: FileProblem[]): ReadIndicator | undefined {
  const at = (kind: ReadColumn['is']['kind']): Field | undefined => { const found = table.columns.find(({ is }) => is.kind === kind); return found && { column: found.column, cell: cellAt(row, found.column) } }
  const place: Place = { sheet: table.sheet, row: row.row }
  const ask: Ask = (field, rule, reason, mend, severity) => problems.push(problemAt({ ...place, ...(field && 'address' in field ? { cell: field } : field) }, rule, reason, mend, severity))
  const title = bare(at('title')?.cell)
  if (title === '') {
    ask(row.cells[0], 'no-title', 'The row has figures and no indicator, and was not read.', 'Write the indicator’s name into the row. Where cells are merged downwards, divide them.', 'refused')
    return undefined
  }
  const rhythm = readRhythm(table, at('period-kind')?.cell, ask)
  const values = table.columns.flatMap((column) => readValue(column, cellAt(row, column.column), rhythm, ask) ?? [])
  const own = values.filter(({ of }) => of === 'own')
  const ends = lastPeriod(table)
  const targets = table.columns.flatMap((column) => readTargetCell(column, cellAt(row, column.column), ask) ?? [])
  const unit = unitOf(title, values, targets[0]?.meaning) ?? 'score'
  if (unitOf(title, values, targets[0]?.meaning) === undefined) ask(at('title'), 'unit-not-said', 'In what this is measured is not said. It was kept as a bare number.', 'Write % or weeks beside the figures, or say it in the name.')
  const ragCell = at('rag')?.cell
  const rag = ragCell ? readRag(bare(ragCell)) : undefined
  if (ragCell && !rag) ask(ragCell, 'rag-not-understood', 'This is neither RED nor AMBER nor GREEN.', 'Write one of the three, or leave the cell empty.')
  return {
    place, title, group, rhythm, unit, targets, values: mergedValues(table, row, values, ask), ends,
    mark: bare(at('mark')?.cell) || null, way: /\([^()]+\)/.exec(bare(at('good-is')?.cell))?.[0] ?? null,
    polarity: readPolarity(at('polarity'), at('good-is'), targets.map(({ meaning }) => meaning), ask),
    formula: /^gap\b|\bgap$/i.test(title) ? 'gap' : unit === 'percent' ? 'share' : unit === 'count' ? 'count' : 'mean',
    decimals: Math.max(0, ...values.map(({ decimals }) => decimals)),
    qualityConcern: readTick(at('quality')?.cell),
    reported: at('reported') ? yes.test(bare(at('reported')?.cell)) : true,
    rag: rag && ragCell ? { rag, cell: ragCell } : null,
    arrow: readArrowCell(at('arrow') ?? at('good-is'), own.length > 0),
    comment: at('comment')?.cell?.text.trim() || null,
  }
}

/** A place in the row, with what stands there. */
type Field = { readonly column: number; readonly cell: WorkbookCell | undefined }
type Ask = (field: WorkbookCell | Field | undefined, rule: string, reason: string, mend: string, severity?: FileProblem['severity']) => unknown

const readTick = (cell: WorkbookCell | undefined): string | null => (bare(cell) === '' ? null : yes.test(bare(cell)) ? 'marked in the source, which gives no reason' : bare(cell))

function readArrowCell(field: Field | undefined, hasValues: boolean): ReadIndicator['arrow'] {
  return field && hasValues ? { arrow: readArrow(bare(field.cell)) ?? 'unknown', ...field } : null
}

function readRhythm(table: FoundTable, cell: WorkbookCell | undefined, ask: Ask): Rhythm {
  const periods = table.columns.flatMap(({ is, period }) => (is.kind === 'value' && period !== undefined ? [{ heading: is.heading, ends: period }] : []))
  const first = periods[0]?.heading ?? ''
  const seems: PeriodKind = /^\d{4}([-/]\d{2,4})?$/.test(first) ? 'A' : /term/i.test(first) ? 'T' : 'M'
  const said = periodKinds.find((kind) => kind === bare(cell).toUpperCase())
  if (cell && !said) ask(cell, 'period-kind-not-understood', `This is none of M, R12M, T, C and A. The headings look like ${seems}, and it was read as that.`, 'Write one of the five.')
  const kind = said ?? seems
  return { kind, year: /^\d{4}$/.test(first) ? 'calendar' : kind === 'A' || kind === 'T' ? 'academic' : 'financial' }
}

const lastPeriod = ({ columns }: FoundTable): PlainDate | null => columns.reduce<PlainDate | null>((last, { is, period }) => (is.kind === 'value' && period !== undefined && (last === null || period > last) ? period : last), null)

function readValue(column: ReadColumn, cell: WorkbookCell | undefined, rhythm: Rhythm, ask: Ask): ReadValue | undefined {
  const { is } = column
  if ((is.kind !== 'value' && is.kind !== 'comparator') || !cell) return undefined
  if (cell.kind === 'error') { ask(cell, 'formula-error', 'The formula in this cell came to an error, and there is no value.', 'Mend the formula and load the file again.'); return undefined }
  const said = cell.kind === 'truth' || cell.kind === 'date' ? undefined : readCellText(cell.text)
  if (!said) { ask(cell, 'not-a-value', 'This is neither a number nor words that say why there is none. No value was taken.', 'Write a number, or why there is none: not yet available - due, c, to be established.'); return undefined }
  for (const doubt of said.doubts) ask(cell, doubt, cellDoubtWords[doubt], 'Look whether it says what is meant.')
  const known = said.known.state === 'number' && cell.number !== undefined ? { state: 'number' as const, value: asPrinted(cell.number, said) } : said.known
  return {
    of: is.kind === 'value' ? 'own' : is.with, ends: is.kind === 'value' ? periodEnd(column, rhythm, cell, ask) : column.period ?? null, known, count: said.count, numerator: null, denominator: null,
    asOf: said.asOf, provisional: column.provisional, note: said.note, printed: bare(cell), arrow: null, vintage: is.kind === 'comparator' ? is.heading : null, cell, decimals: said.decimals, unit: said.unit,
  }
}

/** A sheet keeps 8.8 as 8.800000000000001; what it shows is what is meant. */
const asPrinted = (number: number, { known, decimals }: CellSaid): number => (known.state === 'number' && Math.abs(known.value - number) < 10 ** -(decimals + 6) ? known.value : number)

function periodEnd({ period, is }: ReadColumn, rhythm: Rhythm, cell: WorkbookCell, ask: Ask): PlainDate | null {
  if (period === undefined || endsPeriod(rhythm, period)) return period ?? null
  const ends = periodHolding(rhythm, period)
  if (rhythm.kind === 'T') ask(cell, 'not-a-term', `“${is.heading}” is not the month in which a term’s figures are drawn up. The value was taken for the ${periodInWords(rhythm, ends).toLowerCase()}.`, 'Move it into the month in which the term ends.')
  return ends
}

/** A value in merged cells stands once, and it cannot be told for which of them it is meant. */
function mergedValues(table: FoundTable, row: SheetRow, values: ReadValue[], ask: Ask): ReadValue[] {
  for (const { cell } of values) {
    const merged = table.merges.some((one) => one.top <= row.row && row.row <= one.bottom && one.left <= cell.column && cell.column <= one.right)
    if (merged) ask(cell, 'merged-value', 'The value stands in merged cells. It was taken for the first of them only.', 'Divide the cells, and write the value where it belongs.')
  }
  return values
}

function readTargetCell({ is, period }: ReadColumn, cell: WorkbookCell | undefined, ask: Ask) {
  if (is.kind !== 'target' || !cell || bare(cell) === '') return undefined
  const meaning = readTarget(bare(cell))
  if (meaning === undefined) ask(cell, 'target-not-understood', 'It is not clear what number this target asks for. It is kept in its words, and nothing is rated by it.', 'Write it as “60% or higher”, “no higher than 17”, “reduce by 30%”, “12.5% - 13.5%”.')
  return { printed: bare(cell), from: period === undefined ? null : yearBegins(period), until: period ?? null, baseline: null, meaning, cell }
}

const letters: Record<string, Polarity> = { h: 'high', high: 'high', higher: 'high', l: 'low', low: 'low', lower: 'low', r: 'range', n: 'neutral' }

function readPolarity(letter: Field | undefined, goodIs: Field | undefined, targets: readonly (TargetMeaning | null | undefined)[], ask: Ask): Polarity {
  const word = letter?.cell ? bare(letter.cell) : /\(([^()]+)\)/.exec(bare(goodIs?.cell))?.[1] ?? ''
  const said = letters[word.toLowerCase()]
  if (said) return said
  if (word !== '') ask(letter ?? goodIs, 'polarity-not-understood', 'It is not clear which way is good.', 'Write H or L, Higher or Lower.')
  const meant = targets.map(polarityMeant).find((one) => one !== undefined)
  if (meant) ask(goodIs ?? letter, 'polarity-from-target', `Which way is good is not said. By the target it is ${meant === 'range' ? 'a range' : meant === 'low' ? 'lower' : 'higher'}.`, 'Say so in the file, or change the indicator.')
  return meant ?? 'neutral'
}

function polarityMeant(meaning: TargetMeaning | null | undefined): Polarity | undefined {
  if (!meaning) return undefined
  if (meaning.kind === 'between') return 'range'
  if (meaning.kind === 'at-most' || meaning.kind === 'reduce-by') return 'low'
  if (meaning.kind === 'at-least' || meaning.kind === 'increase-by') return 'high'
  return meaning.kind === 'compared' && meaning.way !== 'in-line' ? (meaning.way === 'below' ? 'low' : 'high') : undefined
}

/** In what it is measured: as the values are written, as the target is, or as the name says. */
function unitOf(title: string, values: readonly ReadValue[], target: TargetMeaning | null | undefined): Unit | undefined {
  const gap = /^gap\b|\bgap$/i.test(title)
  const written = values.map(({ unit }) => unit).find((unit) => unit !== null) ?? (target && 'unit' in target ? target.unit : null)
  if (written) return gap && written === 'percent' ? 'percentage-points' : written
  if (/^number of|^count of/i.test(title)) return 'count'
  if (/score/i.test(title)) return gap ? 'points' : 'score'
  if (/percentage|proportion|share of|%|\brate\b/i.test(title)) return gap ? 'percentage-points' : 'percent'
  return values.every(({ decimals }) => decimals === 0) ? 'count' : undefined
}
