import { createHash } from 'node:crypto'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { FileProblem } from '../../../platform/files/file-problem.ts'
import { readAddress, readTables } from '../../../platform/files/workbook/index.ts'
import { isoDate } from '../../../values/date-words.ts'
import { earlierOf, type PlainDate } from '../../../values/plain-date.ts'
import { waitForTurn } from '../measures/storage/turn.ts'
import { addImport, type ImportKind } from '../scorecards/storage/imports.ts'
import { keepFile, type Changes } from './keep.ts'
import { readIndicatorFile } from './read-file.ts'

export type Importer = { authority: number; person: string; now: Date; today: PlainDate }

/** What became of a file. */
export type ImportResult = {
  readonly id: string
  readonly scorecard: string
  readonly read: { readonly tables: number; readonly groups: number; readonly indicators: number; readonly values: number; readonly comparators: number; readonly targets: number; readonly rags: number; readonly arrows: number; readonly commentaries: number }
  readonly changes: Changes
  /** From when what the file says counts as known, and who said so. */
  readonly knownFrom: { readonly day: PlainDate; readonly by: 'the person who loads it' | 'its title' | 'its last period' | 'the day of loading' }
  readonly problems: readonly FileProblem[]
  readonly indicators: readonly { readonly title: string; readonly group: string; readonly polarity: string; readonly period: string; readonly unit: string; readonly place: string }[]
}

/**
 * Takes a scorecard or a framework of indicators, as a workbook or as CSV, into the record: all of it, or, where it throws FileUnfit,
 * none. What it says counts as known from `knownFrom`, else from the day that it gives itself. Loading it again changes nothing.
 */
export async function importIndicatorFile(trx: Transaction, importer: Importer, kind: ImportKind, name: string, bytes: Buffer, knownFrom?: PlainDate): Promise<ImportResult> {
  const file = readIndicatorFile(await readTables(bytes, name), name)
  await waitForTurn(trx, importer.authority)
  const known = knownDay(importer.today, file.known, knownFrom)
  const by = { authority: importer.authority, person: importer.person, now: importer.now, ...(known.day < importer.today ? { knownFrom: new Date(`${isoDate(known.day)}T12:00:00Z`) } : {}) }
  const kept = await keepFile(trx, by, file, known.day)
  const values = file.indicators.flatMap((one) => one.values)
  const read = {
    tables: file.layout.tables.length, groups: file.groups, indicators: file.indicators.length, values: values.filter(({ of }) => of === 'own').length, comparators: values.filter(({ of }) => of !== 'own').length,
    targets: file.indicators.reduce((sum, one) => sum + one.targets.length, 0), rags: file.indicators.filter(({ rag }) => rag).length,
    arrows: file.indicators.filter(({ arrow }) => arrow && arrow.arrow !== 'unknown').length, commentaries: file.indicators.filter(({ comment }) => comment).length,
  }
  const problems = inOrder([...file.problems, ...kept.problems], file.layout.tables.map(({ sheet }) => sheet))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const changed = Object.values(kept.changes).reduce((sum, one) => sum + one, 0)
  const id = await addImport(trx, by, { kind, fileName: name, sha256, scorecard: kept.scorecard, counts: { ...read, changed }, problems })
  return {
    id, scorecard: kept.scorecard, read, changes: kept.changes, knownFrom: known, problems,
    indicators: file.indicators.map((one) => ({ title: one.title, group: one.group, polarity: one.polarity, period: one.rhythm.kind, unit: one.unit, place: problemAtRow(one.place) })),
  }
}

function knownDay(today: PlainDate, file: { day: PlainDate; from: 'its title' | 'its last period' } | null, said: PlainDate | undefined): ImportResult['knownFrom'] {
  if (said !== undefined) return { day: earlierOf(said, today), by: 'the person who loads it' }
  return file && file.day < today ? { day: file.day, by: file.from } : { day: today, by: 'the day of loading' }
}

const problemAtRow = ({ sheet, row }: { sheet: string; row: number }): string => (sheet === '' ? `row ${row}` : `${sheet}!row ${row}`)

/** By sheet as they come, then by row and column: as somebody goes through the file. */
function inOrder(problems: readonly FileProblem[], order: readonly string[]): FileProblem[] {
  const placed = problems.map((problem) => ({ problem, sheet: problem.path?.includes('!') ? problem.path.split('!')[0] : '', column: readAddress(problem.path?.split('!').at(-1) ?? '')?.column ?? 0 }))
  const sheets = [...new Set([...order, ...placed.map(({ sheet }) => sheet)])]
  return placed.toSorted((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || (a.problem.line ?? 0) - (b.problem.line ?? 0) || a.column - b.column).map(({ problem }) => problem)
}
