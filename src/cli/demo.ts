import { keptSecret, readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/connect.ts'
import { parseDate, yearOf } from '../values/plain-date.ts'
import {
  countryProgressOn, findSignIns, madeWords, makeAreaOnce, makeCountryOnce, neighboursOf, progressOn, signInWords, type CountrySize,
} from '../demonstration/index.ts'

/** The borough alone, or a region or the nation round it. */
export type DemoSize = 'area' | CountrySize

/** Where the command writes: its output, and its progress and complaints. */
export type DemoIo = { readonly out: (text: string) => void; readonly err: (text: string) => void }

/**
 * `waymark demo`: makes the demonstration area, unless it is there, and prints who can be signed in as.
 * `today` (YYYY-MM-DD) is the area's own day. With a region or the nation, the other authorities follow, one by one; what a
 * run cut short has made stays, and the next goes on from there. Returns 0 when done, made or found; 1 where others stand
 * there with another seed or day; 2 for a day that is none.
 */
export async function demo(args: { readonly seed: number; readonly today: string; readonly json: boolean; readonly size?: DemoSize }, io: DemoIo): Promise<0 | 1 | 2> {
  if (!isOwnDay(args.today)) {
    io.err('Give --today as a day of the years 2020 to 2099, written YYYY-MM-DD.\n')
    return 2
  }
  const config = readConfig()
  const password = keptSecret(config.dataFolder, 'demonstration-password', 9)
  const database = await openDatabase(config)
  try {
    const stream = { isTTY: Boolean(process.stderr.isTTY), write: io.err }
    const progress = progressOn(stream)
    const made = await makeAreaOnce(database.pool, { seed: args.seed, today: args.today, password, progress })
    if (made === 'was-there') io.err('The demonstration area is there already. Nothing was changed.\n')
    const country = args.size === 'region' || args.size === 'nation'
      ? await makeCountryOnce(database.pool, { ...args, neighbours: neighboursOf(args.seed, args.size), progress: countryProgressOn(stream) }) : undefined
    if (country && 'today' in country) {
      io.err(`Other authorities are there already, made with --seed ${country.seed} --today ${country.today}. Give the same, or an empty database.\n`)
      return 1
    }
    if (country) io.err(madeWords(country))
    const people = await findSignIns(database.pool)
    if (args.json) {
      const totals = made === 'was-there' ? null : made.totals
      io.out(`${JSON.stringify({ made: made !== 'was-there', totals, ...(country ? { country } : {}), password, signIns: people.map(({ name, title, email }) => ({ name, title, email })) })}\n`)
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
