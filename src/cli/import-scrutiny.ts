import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { findOperator } from '../domains/identity/index.ts'
import { takeInWorkbook, type TakenWorkbook } from '../domains/governance/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/connect.ts'
import { asReader } from '../platform/db/transaction.ts'
import { FileUnfit } from '../platform/files/file-problem.ts'
import { isoDate } from '../values/date-words.ts'
import { authorityCode, type ExitCode, type Io } from './io.ts'

export type ImportScrutinyArgs = { file: string; authority: string; board: string | undefined; json: boolean }

/**
 * `waymark import scrutiny`: takes in a committee's workbook: tracker, work programme, forward plan, minutes and the tables it was
 * given. All of it goes in or nothing does. Returns 0 when done, 1 when it is refused or the authority is not here, 2 for wrong use.
 */
export async function importScrutiny(args: ImportScrutinyArgs, io: Io): Promise<ExitCode> {
  const authority = authorityCode(args.authority)
  if (authority === undefined || !statSync(args.file, { throwIfNoEntry: false })?.isFile()) {
    io.err(authority === undefined ? 'Give --authority, three digits.\n' : 'There is no such file.\n')
    return 2
  }
  const database = await openDatabase(readConfig())
  try {
    const operator = await findOperator(database.pool, authority, systemClock)
    if (!operator) {
      io.err(`There is no authority ${authority} here. Make it with: waymark authority create --code ${authority} --name "..."\n`)
      return 1
    }
    const by = { authority, person: operator.person, now: operator.now, today: operator.today }
    const file = { bytes: readFileSync(args.file), name: basename(args.file) }
    const taken = await asReader(database.pool, { person: operator.person, today: isoDate(operator.today) }, (trx) => takeInWorkbook(trx, by, file, args.board))
    print(taken, args.json, io)
    return 0
  } catch (fault) {
    if (!(fault instanceof FileUnfit)) throw fault
    const { rule, reason, mend } = fault.problem
    io.out(args.json ? `${JSON.stringify({ taken: false, refused: [{ rule, reason, mend }], doubts: [] })}\n` : `The workbook was refused, and nothing was changed.\n${reason} ${mend}\n`)
    return 1
  } finally {
    await database.close()
  }
}

function print({ load, board, counts, book }: TakenWorkbook, json: boolean, io: Io): void {
  const parts = book.trackers.reduce((sum, { recommendations }) => sum + recommendations.reduce((more, one) => more + one.parts.length, 0), 0)
  if (json) {
    io.out(`${JSON.stringify({ taken: true, load, board, counts: { ...counts, parts }, tables: book.tables.map(({ sheet, title, rows }) => ({ sheet, title, rows: rows.length })), doubts: book.doubts })}\n`)
    return
  }
  io.out(`Took in ${counts.recommendations} recommendations with ${parts} sub-parts, ${counts.workItems} items of the work programme, ${counts.forwardPlan} of the forward plan, ${counts.minutes} minutes and ${counts.tables} other tables with ${counts.tableRows} rows.\n`)
  if (counts.known > 0) io.out(`${counts.known} of them were here before.\n`)
  if (book.doubts.length > 0) io.out('In doubt:\n')
  for (const { sheet, place, value, reason } of book.doubts) io.out(`  ${sheet}${place ? ` ${place}` : ''}${value ? ` “${value.replace(/\s+/g, ' ').slice(0, 80)}”` : ''}: ${reason}\n`)
}
