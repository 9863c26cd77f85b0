import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { findAuthority, type Reader } from '../domains/identity/index.ts'
import { findDrawnScorecard, findScorecards, firstKnown, isScorecardFormat, scorecardFile, type Scorecard } from '../domains/indicators/index.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/connect.ts'
import { asReader, type Transaction } from '../platform/db/transaction.ts'
import { isoDate, longDate } from '../values/date-words.ts'
import { parseDate, type PlainDate } from '../values/plain-date.ts'
import { chooseOperator } from './choose-operator.ts'
import { authorityCode, type ExitCode, type Io } from './io.ts'

export type ScorecardArgs = { asAt?: string | undefined; out: string; authority?: string | undefined; scorecard?: string | undefined }

/** `waymark scorecard`: writes a scorecard as known at the end of a day to a file. Returns 0 when written, 1 when there is none, 2 for wrong use. */
export async function scorecard(args: ScorecardArgs, io: Io): Promise<ExitCode> {
  const asked = authorityCode(args.authority)
  const day = args.asAt === undefined ? undefined : parseDate(args.asAt)
  const format = extname(args.out).slice(1)
  if (!isScorecardFormat(format) || (day && !day.ok) || (args.authority !== undefined && asked === undefined)) {
    io.err(!isScorecardFormat(format) ? 'Give --out as a file that ends in .xlsx, .pdf or .html.\n' : day && !day.ok ? 'Write --as-at as YYYY-MM-DD.\n' : 'Give --authority as three digits.\n')
    return 2
  }
  const database = await openDatabase(readConfig())
  try {
    const operator = await chooseOperator(database, asked, false)
    if (typeof operator === 'string') {
      io.err(`${operator}\n`)
      return 1
    }
    const asKnown = day?.ok ? day.value : operator.today
    if (asKnown > operator.today) {
      io.err('--as-at is today or in the past: what will be known later is not known yet\n')
      return 2
    }
    const found = await asReader(database.pool, { person: operator.person, today: isoDate(operator.today) }, (trx) => find(trx, operator, asKnown, args.scorecard))
    if (typeof found === 'string') {
      io.err(`${found}\n`)
      return 1
    }
    writeFileSync(args.out, (await scorecardFile(found.drawn, format, found.author)).body)
    io.err(`“${found.drawn.title}”, as known at the end of ${longDate(asKnown)}, is in ${args.out}.\n`)
    return 0
  } finally {
    await database.close()
  }
}

async function find(trx: Transaction, operator: Reader, asKnown: PlainDate, title: string | undefined) {
  const authority = operator.appointments[0]?.authority as number
  const all = await findScorecards(trx, authority, asKnown)
  const chosen = title === undefined ? latestOf(all) : all.find(({ layout }) => layout.title.toLowerCase() === title.toLowerCase())
  if (!chosen) {
    const first = await firstKnown(trx, authority)
    if (all.length > 0) return `There is no scorecard “${title}”. There are: ${all.map(({ layout }) => layout.title).join('; ')}.`
    return first ? `No scorecard was known on ${isoDate(asKnown)}. The first is known from ${first.toISOString().slice(0, 10)}.` : 'There is no scorecard here yet. Load one with: waymark import scorecard FILE --authority CODE'
  }
  const found = await findDrawnScorecard(trx, authority, chosen.id, asKnown, 'withheld')
  return found ? { drawn: found.drawn, author: (await findAuthority(trx, authority))?.name ?? '' } : 'There is no scorecard here.'
}

/** Without a title, the one that was drawn up last. */
const latestOf = (all: readonly Scorecard[]): Scorecard | undefined => all.toSorted((a, b) => b.knownFrom.getTime() - a.knownFrom.getTime())[0]
