import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { findOperator } from '../domains/identity/index.ts'
import { importIndicatorFile, type ImportKind, type ImportResult } from '../domains/indicators/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/connect.ts'
import { asReader } from '../platform/db/transaction.ts'
import { FileUnfit, type FileProblem } from '../platform/files/file-problem.ts'
import { dateInWords, isoDate } from '../values/date-words.ts'
import { parseDate } from '../values/plain-date.ts'
import { authorityCode, type ExitCode, type Io } from './io.ts'

export type ImportIndicatorsArgs = { kind: ImportKind; file: string; authority: string; knownFrom?: string | undefined; json: boolean }

/** `waymark import scorecard|framework`: takes a workbook or CSV of indicators. Returns 0 when done, 1 when the file is refused, 2 for wrong use. */
export async function importIndicators(args: ImportIndicatorsArgs, io: Io): Promise<ExitCode> {
  const authority = authorityCode(args.authority)
  const day = args.knownFrom === undefined ? undefined : parseDate(args.knownFrom)
  if (authority === undefined || !statSync(args.file, { throwIfNoEntry: false })?.isFile() || (day && !day.ok)) {
    io.err(authority === undefined ? 'Give --authority, three digits.\n' : day && !day.ok ? 'Write --known-from as YYYY-MM-DD.\n' : 'There is no such file.\n')
    return 2
  }
  const database = await openDatabase(readConfig())
  try {
    const operator = await findOperator(database.pool, authority, systemClock)
    if (!operator) {
      io.err(`There is no authority ${authority} here. Make it with: waymark authority create --code ${authority} --name "..."\n`)
      return 1
    }
    const importer = { authority, person: operator.person, now: operator.now, today: operator.today }
    const result = await asReader(database.pool, { person: operator.person, today: isoDate(operator.today) }, (trx) =>
      importIndicatorFile(trx, importer, args.kind, basename(args.file), readFileSync(args.file), day?.ok ? day.value : undefined))
    io.out(args.json ? `${JSON.stringify({ ...result, knownFrom: { ...result.knownFrom, day: isoDate(result.knownFrom.day) } })}\n` : inWords(result))
    return 0
  } catch (fault) {
    if (!(fault instanceof FileUnfit)) throw fault
    if (args.json) io.out(`${JSON.stringify({ refused: [fault.problem] })}\n`)
    io.err(`The file was refused, and nothing was changed.\n${problemInWords(fault.problem)}\n`)
    return 1
  } finally {
    await database.close()
  }
}

function inWords({ read, changes, knownFrom, problems }: ImportResult): string {
  const changed = Object.entries(changes).filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`)
  return [
    `Read ${read.indicators} indicators in ${read.tables} tables and ${read.groups} groups, with ${read.values} values, ${read.comparators} comparators, ${read.targets} targets, ${read.rags} RAGs, ${read.arrows} arrows, ${read.commentaries} comments.`,
    `Known from ${dateInWords(knownFrom.day)}, by ${knownFrom.by}.`,
    changed.length === 0 ? 'Nothing in it was new.' : `New or other than before: ${changed.join(', ')}.`,
    ...(problems.length === 0 ? [] : ['To look at:', ...problems.map((problem) => `  ${problemInWords(problem)}`)]), '',
  ].join('\n')
}

const problemInWords = ({ path, value, reason, mend }: FileProblem): string => `${path ?? 'The file'}${value === null ? '' : ` “${value}”`}: ${reason} ${mend}`
