import type pg from 'pg'
import { todayFor, type Clock } from '../../../platform/clock.ts'
import { asReader, type StatedReader } from '../../../platform/db/transaction.ts'
import type { Answer } from '../sen2/doubts.ts'
import type { Sen2Outcome } from '../sen2/load.ts'
import { eraseChunks, readChunks } from '../storage/chunks.ts'
import { findAsked, findLoad, isOver, moveLoad, type Load, type LoadKind, type LoadStatus } from '../storage/loads.ts'
import { noteProgress, tellOf } from '../storage/progress.ts'
import { findDoubts } from '../storage/reports.ts'
import { loadPlainFile, type Taker } from './load-plain-file.ts'
import { loadReturn } from './load-return.ts'

/** What takes each kind of file that is not a return. */
export type Takers = Record<Exclude<LoadKind, 'sen2'>, Taker>

type Asked = { authority: number; load: string }
type Known = { reader: NonNullable<StatedReader>; now: Date; load: Load; confirmed: string | null; answers: Map<number, Answer> }

/**
 * Reads a load whose file is here, as whoever asked for it: shows what would change, or loads it. Does nothing for a load that
 * is not waiting, so that asking twice is no harm. The file is erased once nothing more is to be read from it.
 */
export async function readLoad(pool: pg.Pool, { authority, load: id }: Asked, takers: Takers, clock: Clock): Promise<void> {
  const known = await begin(pool, authority, id, clock)
  if (!known) return
  const { reader, load, now } = known
  const progress = everySoOften((bytes) => noteProgress(pool, reader, authority, id, bytes))
  const open = () => counting(readChunks(pool, reader, authority, id), progress.at)
  const loader = { authority, person: reader.person, now }
  try {
    if (load.kind === 'sen2') {
      const mode = known.confirmed ? { confirmed: known.confirmed } : 'ask' as const
      await loadReturn(pool, reader, { loader, load: id, open, answers: known.answers, mode }, endOf)
    } else await loadPlainFile(pool, reader, { loader, load: id, name: load.fileName, open }, takers[load.kind])
  } finally {
    await progress.end()
    await asReader(pool, reader, async (trx) => {
      const left = await findLoad(trx, authority, id)
      if (left && isOver(left.status)) await eraseChunks(trx, authority, id)
      await tellOf(trx.client, id)
    })
  }
}

/** Somebody has to look where children who are here would change, or where persons wait for an answer. */
export const endOf = ({ applied, states }: Sen2Outcome): LoadStatus => (applied && states.doubtful === 0 ? 'done' : 'to-confirm')

/** Takes the load on, as the person who asked for it. The owner of the database is asked for no more than who that is. */
async function begin(pool: pg.Pool, authority: number, id: string, clock: Clock): Promise<Known | undefined> {
  const row = await findAsked(pool, authority, id)
  if (!row) return undefined
  const { today, now } = todayFor(clock, row.frozenToday)
  const reader = { person: row.by, today }
  return asReader(pool, reader, async (trx) => {
    const moved = await moveLoad(trx, authority, id, ['waiting'], row.confirmed ? 'loading' : 'reading')
    const load = moved ? await findLoad(trx, authority, id) : undefined
    if (!load) return undefined
    const doubts = await findDoubts(trx, authority, id)
    const answers = new Map(doubts.flatMap(({ line, answer }) => (answer === null ? [] : [[line, answer] as const])))
    return { reader, now, load, confirmed: row.confirmed, answers }
  })
}

async function* counting(pieces: AsyncIterable<Uint8Array>, tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const piece of pieces) {
    tell((bytes += piece.length))
    yield piece
  }
}

const pause = 400 // milliseconds between two words of progress

function everySoOften(tell: (bytes: number) => Promise<void>): { at(bytes: number): void; end(): Promise<void> } {
  let last = 0
  let furthest = 0 // a file that is read a second time does not go back
  let telling: Promise<void> = Promise.resolve()
  return {
    at(bytes) {
      const now = Date.now()
      if (now - last < pause || bytes < furthest) return
      ;[last, furthest] = [now, bytes]
      telling = telling.then(() => tell(bytes)).catch(() => {}) // progress that is not told is no reason to stop
    },
    end: () => telling,
  }
}
