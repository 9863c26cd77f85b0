import { keptSecret, readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/connect.ts'
import { parseDate, yearOf } from '../values/plain-date.ts'
import { findSignIns, makeAreaOnce, progressOn, signInWords } from '../demonstration/index.ts'

/** Where the command writes: its output, and its progress and complaints. */
export type DemoIo = { readonly out: (text: string) => void; readonly err: (text: string) => void }

/**
 * `waymark demo`: makes the demonstration area, unless it is there, and prints who can be signed in as.
 * `today` (YYYY-MM-DD) is the area's own day. Returns 0 when done, made or found; 2 for a day that is none.
 */
export async function demo(args: { readonly seed: number; readonly today: string; readonly json: boolean }, io: DemoIo): Promise<0 | 2> {
  if (!isOwnDay(args.today)) {
    io.err('Give --today as a day of the years 2020 to 2099, written YYYY-MM-DD.\n')
    return 2
  }
  const config = readConfig()
  const password = keptSecret(config.dataFolder, 'demonstration-password', 9)
  const database = await openDatabase(config)
  try {
    const progress = progressOn({ isTTY: Boolean(process.stderr.isTTY), write: io.err })
    const made = await makeAreaOnce(database.pool, { seed: args.seed, today: args.today, password, progress })
    if (made === 'was-there') io.err('The demonstration area is there already. Nothing was changed.\n')
    const people = await findSignIns(database.pool)
    if (args.json) {
      const totals = made === 'was-there' ? null : made.totals
      io.out(`${JSON.stringify({ made: made !== 'was-there', totals, password, signIns: people.map(({ name, title, email }) => ({ name, title, email })) })}\n`)
    } else io.out(signInWords(people, password))
    return 0
  } finally {
    await database.close()
  }
}

/** The history before it lies wholly under the law of 2014, in years that all can write. */
function isOwnDay(text: string): boolean {
  const day = parseDate(text)
  return day.ok && yearOf(day.value) >= 2020 && yearOf(day.value) < 2100
}
