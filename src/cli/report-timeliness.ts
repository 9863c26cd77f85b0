import { findOperator } from '../domains/identity/index.ts'
import { countIssued, findOpenAt, isPast20, monthlyTable, type Exceptions, type MonthRow } from '../domains/indicators/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase, type Database } from '../platform/db/connect.ts'
import { asReader } from '../platform/db/transaction.ts'
import { isoDate } from '../values/date-words.ts'
import { addToMonth, monthKeyOf, parseMonth, type MonthKey } from '../values/month-key.ts'
import { parseDate, type PlainDate } from '../values/plain-date.ts'

export type TimelinessArgs = { authority: string; from: string; to: string; asAt?: string | undefined; exceptions?: string | undefined; json: boolean }
type Io = { out: (text: string) => void; err: (text: string) => void }
type Asked = { authority: number; from: MonthKey; to: MonthKey; asAt: PlainDate | undefined; exceptions: Exceptions }

/**
 * `waymark report timeliness`: plans issued and within 20 weeks by month, with rolling twelve months, as known by
 * the end of a day. Returns 0 when done, 1 when there is no such authority, 2 when the words cannot be read.
 */
export async function reportTimeliness(args: TimelinessArgs, io: Io): Promise<0 | 1 | 2> {
  const asked = read(args)
  if (typeof asked === 'string') {
    io.err(`${asked}\n`)
    return 2
  }
  const database = await openDatabase(readConfig())
  try {
    return await print(database, asked, args.json, io)
  } finally {
    await database.close()
  }
}

async function print(database: Database, asked: Asked, json: boolean, io: Io): Promise<0 | 1 | 2> {
  const reader = await findOperator(database.pool, asked.authority, systemClock)
  if (!reader) {
    if (json) io.out(`${JSON.stringify({ refused: [{ field: 'authority', reason: 'there is no such authority here', mend: 'make it with waymark authority create' }] })}\n`)
    io.err(`There is no authority ${asked.authority} here. Make it with: waymark authority create --code ${asked.authority} --name "..."\n`)
    return 1
  }
  const asAt = asked.asAt ?? reader.today
  if (asAt > reader.today) {
    io.err('--as-at is today or in the past: what will be known later is not known yet\n')
    return 2
  }
  const to = asked.to > monthKeyOf(asAt) ? monthKeyOf(asAt) : asked.to // a month that the day has not reached has no figures
  const [counts, open] = await asReader(database.pool, { person: reader.person, today: isoDate(reader.today) }, async (trx) => [
    await countIssued(trx, asked.authority, addToMonth(asked.from, -11), to, asAt),
    await findOpenAt(trx, asked.authority, asAt),
  ] as const)
  const table = (exceptions: Exceptions) => monthlyTable(counts, asked.from, to, exceptions)
  const months = table(asked.exceptions)
  const report = {
    exceptions: asked.exceptions, months,
    open: { all: open.length, past20: open.filter((one) => isPast20(one, asAt)).length },
    asAt: isoDate(asAt),
    [asked.exceptions === 'excluding' ? 'includingExceptions' : 'excludingExceptions']: { months: table(asked.exceptions === 'excluding' ? 'including' : 'excluding') },
  }
  io.out(json ? `${JSON.stringify(report)}\n` : inWords(months, report.open, report.asAt))
  return 0
}

function read({ authority, from, to, asAt, exceptions = 'excluding' }: TimelinessArgs): Asked | string {
  const code = Number(authority)
  const first = parseMonth(from)
  const last = parseMonth(to)
  const day = asAt === undefined ? undefined : parseDate(asAt)
  if (!/^\d{3}$/.test(authority)) return '--authority is the three-digit code, like 201'
  if (!first.ok || !last.ok || first.value > last.value) return '--from and --to are months like 2021-01, the first not after the last'
  if (day && !day.ok) return '--as-at is a day like 2021-07-31'
  if (exceptions !== 'excluding' && exceptions !== 'including') return '--exceptions is excluding or including'
  return { authority: code, from: first.value, to: last.value, asAt: day?.ok ? day.value : undefined, exceptions }
}

function inWords(months: readonly MonthRow[], open: { all: number; past20: number }, asAt: string): string {
  const percent = (n: number | null) => (n === null ? '-' : `${n.toFixed(1)}%`).padStart(7)
  const lines = months.map((row) =>
    `${row.month} ${String(row.issued).padStart(7)} ${String(row.inTime).padStart(8)} ${percent(row.percent)} ${String(row.rolling.issued).padStart(8)} ${String(row.rolling.inTime).padStart(8)} ${percent(row.rolling.percent)}`)
  return [`Month    Issued  In time       %  12m iss.  12m in t.   12m %`, ...lines, `Open ${open.all}, past 20 weeks ${open.past20}, as known ${asAt}`, ''].join('\n')
}
