import Papa from 'papaparse'
import { placeFor, type Reader } from '../../../identity/index.ts'
import { file, notFound, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { findLoad } from '../../storage/loads.ts'
import { findChanges, findNamedIn, findProblems, type KeptChange, type KeptProblem } from '../../storage/reports.ts'

const together = 5000

/** What was refused or queried of a load, whole, as CSV. */
export const sendProblems = (severity: KeptProblem['severity']) => async ({ trx, visitor, params }: Visit<Reader>): Promise<Reply> => {
  const authority = placeFor(visitor as Reader, 'load-returns')
  const load = await findLoad(trx, authority, params['load'] as string)
  if (!load) return notFound()
  const rows = await allOf((after) => findProblems(trx, authority, load.id, severity, { after, limit: together }))
  const name = severity === 'refused' ? 'refused' : 'queries'
  const table = rows.map((one) => [one.line, one.path, one.value, one.reason, one.mend, one.rule].map(harmless))
  const named = await findNamedIn(trx, authority, rows.map(({ value }) => value))
  return file(`${load.fileName}-${name}.csv`, 'text/csv; charset=utf-8', csv(['Line', 'Where', 'Value', 'Reason', 'How to put it right', 'Check'], table), [{ authority, records: named }])
}

/** What a load changes, or changed, of children who are here. */
export async function sendChanges({ trx, visitor, params }: Visit<Reader>): Promise<Reply> {
  const authority = placeFor(visitor as Reader, 'load-returns')
  const load = await findLoad(trx, authority, params['load'] as string)
  if (!load) return notFound()
  const rows = await allOf((after): Promise<KeptChange[]> => findChanges(trx, authority, load.id, { after, limit: together }))
  const table = rows.map((one) => [one.line, one.name, one.what, one.was, one.becomes].map(harmless))
  const children = [...new Set(rows.map(({ child_id }) => child_id))]
  return file(`${load.fileName}-changes.csv`, 'text/csv; charset=utf-8', csv(['Line', 'Child', 'What', 'From', 'To'], table), [{ authority, records: children }])
}

async function allOf<Row extends { n: number }>(find: (after: number) => Promise<Row[]>): Promise<Row[]> {
  const all: Row[] = []
  for (let after = 0; ; after = all.at(-1)?.n ?? after) {
    const some = await find(after)
    all.push(...some)
    if (some.length < together) return all
  }
}

/** A spreadsheet takes a cell that begins like a formula for one, wherever it came from. */
const harmless = (cell: string | number | null): string => {
  const text = cell === null ? '' : String(cell)
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

// The mark at the beginning tells spreadsheets that it is UTF-8.
const csv = (header: string[], rows: string[][]): string => `\ufeff${Papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`
