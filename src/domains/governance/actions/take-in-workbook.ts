import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { FileUnfit } from '../../../platform/files/file-problem.ts'
import { readWorkbook } from '../../../platform/files/workbook/index.ts'
import { committeeIn } from '../scrutiny/committee.ts'
import { readScrutinyBook, type ScrutinyBook } from '../scrutiny/read-book.ts'
import type { By } from '../storage/by.ts'
import { findBoardNamed } from '../storage/boards.ts'
import { addLoad, addReportedTables, findSameLoad, type LoadCounts } from '../storage/loads.ts'
import { setUpBoard } from './set-up-board.ts'
import { takeForwardPlan } from './take-in/forward-plan.ts'
import { takeMinutes } from './take-in/minutes.ts'
import { takeTracker } from './take-in/tracker.ts'
import { takeWorkProgramme } from './take-in/work-programme.ts'

export type TakenWorkbook = { load: string; board: string; boardMade: boolean; counts: LoadCounts; book: ScrutinyBook }

/**
 * Takes a committee's workbook in, all of it or, by throwing FileUnfit, nothing. `board`: the name of the committee, where the
 * workbook does not say. What is here already is recognised and not taken twice.
 */
export async function takeInWorkbook(trx: Transaction, by: By, file: { bytes: Buffer; name: string }, board?: string): Promise<TakenWorkbook> {
  const book = readScrutinyBook(readWorkbook(file.bytes, file.name), file.name)
  const name = board ?? committeeIn(book)
  if (name === undefined) throw new FileUnfit({ rule: 'no-committee', line: null, path: null, value: file.name, reason: 'The workbook does not say whose it is.', mend: 'Name the committee.' })
  const found = await findBoardNamed(trx, by.authority, name)
  const id = found?.id ?? await addCommittee(trx, by, name)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  if (await findSameLoad(trx, by.authority, id, sha256)) throw new FileUnfit({ rule: 'taken-already', line: null, path: null, value: file.name, reason: 'This very file was taken in before, and nothing was changed.', mend: 'Change the workbook, or go to what was taken in.' })
  const load = uuid()
  const counts = await takeParts(trx, by, { board: id, load, book })
  await addLoad(trx, by, { id: load, board: id, fileName: file.name, sha256, counts, doubts: book.doubts, layout: book.layout })
  await addReportedTables(trx, by, load, book.tables)
  return { load, board: id, boardMade: found === undefined, counts, book }
}

async function addCommittee(trx: Transaction, by: By, name: string): Promise<string> {
  const made = await setUpBoard(trx, by, { name, kind: 'committee', purpose: '', quorum: null, inPublic: true }, 'Named in a workbook.')
  if (!made.ok) throw new Error('somebody set the committee up at the same moment')
  return made.value
}

export type Into = { board: string; load: string; book: ScrutinyBook }

async function takeParts(trx: Transaction, by: By, into: Into): Promise<LoadCounts> {
  const { book } = into
  let known = 0
  for (const tracker of book.trackers) known += await takeTracker(trx, by, into, tracker)
  for (const programme of book.workProgrammes) await takeWorkProgramme(trx, by, into, programme)
  for (const plan of book.forwardPlans) await takeForwardPlan(trx, by, into, plan)
  for (const minutes of book.minutes) known += await takeMinutes(trx, by, into, minutes)
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
  return {
    recommendations: sum(book.trackers.map(({ recommendations }) => recommendations.length)), workItems: sum(book.workProgrammes.map(({ items }) => items.length)),
    forwardPlan: sum(book.forwardPlans.map(({ entries }) => entries.length)), minutes: sum(book.minutes.map(({ minutes }) => minutes.length)),
    tables: book.tables.length, tableRows: sum(book.tables.map(({ rows }) => rows.length)), known,
  }
}
