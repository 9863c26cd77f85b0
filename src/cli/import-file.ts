import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Reader } from '../domains/identity/index.ts'
import { beginLoad, findProblems, loadPlainFile, type KeptProblem, type LoadKind, type Taker } from '../domains/returns/index.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase, type Database } from '../platform/db/connect.ts'
import { asReader } from '../platform/db/transaction.ts'
import { FileUnfit } from '../platform/files/file-problem.ts'
import { isoDate } from '../values/date-words.ts'
import { chooseOperator } from './choose-operator.ts'
import { authorityCode, progressLine, type ExitCode, type Io } from './io.ts'

export type ImportFileArgs = { file: string; authority?: string | undefined; json: boolean }

/**
 * What `import schools`, `postcodes` and `dfe` have in common: the file is read as the service person of an authority, and the load
 * is kept among that authority's. Without a code it is the only authority here; what belongs to all may go by any of them.
 */
export async function importFile(kind: LoadKind, args: ImportFileArgs, take: Taker, io: Io, anyAuthority: boolean): Promise<ExitCode> {
  const size = statSync(args.file, { throwIfNoEntry: false })?.size
  const asked = authorityCode(args.authority)
  if (size === undefined || (args.authority !== undefined && asked === undefined)) {
    io.err(size === undefined ? 'There is no such file.\n' : 'Give --authority as three digits.\n')
    return 2
  }
  const database = await openDatabase(readConfig())
  try {
    const operator = await chooseOperator(database, asked, anyAuthority)
    if (typeof operator === 'string') {
      io.err(`${operator}\n`)
      return asked === undefined && operator.includes('--authority') ? 2 : 1
    }
    return await importAs(database, operator, { kind, file: args.file, size, json: args.json }, take, io)
  } finally {
    await database.close()
  }
}

type Work = { kind: LoadKind; file: string; size: number; json: boolean }

async function importAs({ pool }: Database, operator: Reader, { kind, file, size, json }: Work, take: Taker, io: Io): Promise<ExitCode> {
  const authority = operator.appointments[0]?.authority as number
  const reader = { person: operator.person, today: isoDate(operator.today) }
  const loader = { authority, person: operator.person, now: operator.now }
  const name = basename(file)
  const load = await asReader(pool, reader, (trx) => beginLoad(trx, loader, kind, name, 'reading', size))
  const line = progressLine(io, size)
  const open = async function* () {
    let read = 0
    for await (const piece of createReadStream(file, { highWaterMark: 1 << 18 })) {
      read += (piece as Buffer).length
      line.at(read)
      yield piece as Uint8Array
    }
  }
  const taken = await loadPlainFile(pool, reader, { loader, load, name, open }, take)
  line.end()
  const counts = taken instanceof FileUnfit ? {} : taken.counts
  const unchanged = taken instanceof FileUnfit ? 0 : taken.unchanged
  const problems = await asReader(pool, reader, async (trx) => ({ refused: await all(trx, 'refused'), queries: await all(trx, 'query') }))
  if (json) io.out(`${JSON.stringify({ read: counts, ...problems, unchanged })}\n`)
  else {
    io.out(taken instanceof FileUnfit ? 'The file was refused, and nothing was changed.\n' : `${Object.entries(counts).map(([what, count]) => `${what} ${count}`).join(', ')}, unchanged ${unchanged}\n`)
    for (const one of [...problems.refused, ...problems.queries]) io.out(`  line ${one.line ?? '-'}, ${one.path ?? 'the file'}${one.value ? ` “${one.value}”` : ''}: ${one.reason} ${one.mend ?? ''}\n`)
  }
  return taken instanceof FileUnfit ? 1 : 0

  async function all(trx: Parameters<typeof findProblems>[0], severity: KeptProblem['severity']) {
    const found: Omit<KeptProblem, 'n' | 'severity'>[] = []
    for (let after = 0; ;) {
      const some = await findProblems(trx, authority, load, severity, { after, limit: 1000 })
      found.push(...some.map((one) => ({ line: one.line, path: one.path, value: one.value, reason: one.reason, mend: one.mend, rule: one.rule })))
      if (some.length < 1000) return found
      after = some.at(-1)?.n ?? after
    }
  }
}
