import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { findOperator } from '../domains/identity/index.ts'
import { beginLoad, loadReturn, setLoad, type Answer, type ReturnLoaded } from '../domains/returns/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase, type Database } from '../platform/db/connect.ts'
import { asReader } from '../platform/db/transaction.ts'
import { isoDate } from '../values/date-words.ts'
import { authorityCode, progressLine, type ExitCode, type Io } from './io.ts'
import { printAsJson, printInWords } from './print-import.ts'

export type ImportSen2Args = {
  file: string
  authority: string
  /** Only shows what would be done. */
  check: boolean
  /** `LINE=CHILD_ID`, `LINE=new` or `LINE=skip`, for persons in doubt. */
  match: readonly string[]
  json: boolean
}

/**
 * `waymark import sen2`: loads a SEN2 return into an authority, as its service person, under row-level security. Persons who are
 * refused stay out and the rest go in; persons in doubt wait for `--match`. Returns 0 when done, 1 when the whole file is refused
 * or the authority is not here, 2 for wrong use.
 */
export async function importSen2(args: ImportSen2Args, io: Io): Promise<ExitCode> {
  const authority = authorityCode(args.authority)
  const answers = readAnswers(args.match)
  const size = statSync(args.file, { throwIfNoEntry: false })?.size
  if (authority === undefined || !answers || size === undefined) {
    io.err(authority === undefined ? 'Give --authority, three digits.\n' : size === undefined ? 'There is no such file.\n' : 'Write --match as LINE=CHILD, LINE=new or LINE=skip.\n')
    return 2
  }
  const database = await openDatabase(readConfig())
  try {
    return await importInto(database, { ...args, authority, answers, size }, io)
  } finally {
    await database.close()
  }
}

type Asked = { file: string; authority: number; check: boolean; answers: ReadonlyMap<number, Answer>; size: number; json: boolean }

async function importInto(database: Database, { file, authority, check, answers, size, json }: Asked, io: Io): Promise<ExitCode> {
  const { pool } = database
  const operator = await findOperator(pool, authority, systemClock)
  if (!operator) {
    io.err(`There is no authority ${authority} here. Make it with: waymark authority create --code ${authority} --name "..."\n`)
    return 1
  }
  const reader = { person: operator.person, today: isoDate(operator.today) }
  const loader = { authority, person: operator.person, now: operator.now }
  const load = await asReader(pool, reader, (trx) => beginLoad(trx, loader, 'sen2', basename(file), 'reading', size))
  const line = progressLine(io, size)
  const work = { loader, load, open: () => createReadStream(file, { highWaterMark: 1 << 18 }), answers, mode: check ? 'check' as const : 'apply' as const, progress: line.at }
  const loaded: ReturnLoaded = await loadReturn(pool, reader, work, () => (check ? 'abandoned' : 'done'))
  line.end()
  const sha256 = await digestOf(file)
  await asReader(pool, reader, async (trx) => {
    if (loaded.kind === 'read') await setLoad(trx, authority, load, { status: check ? 'abandoned' : 'done', sha256, finishedAt: operator.now, ...(check ? { note: 'Checked from the command line; nothing was written.' } : {}) })
    await (json ? printAsJson : printInWords)(trx, authority, load, loaded, io)
  })
  return loaded.kind === 'refused' ? 1 : 0
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

function readAnswers(given: readonly string[]): Map<number, Answer> | undefined {
  const answers = new Map<number, Answer>()
  for (const one of given) {
    const said = /^(\d+)=(new|skip|[0-9a-f-]{36})$/.exec(one)
    if (!said) return undefined
    answers.set(Number(said[1]), said[2] as Answer)
  }
  return answers
}
