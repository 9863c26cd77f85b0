import type { CaseworkEvent, CaseworkFact } from '../../domains/casework/index.ts'
import { isoDate } from '../../values/date-words.ts'
import { laterOf, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import { lastWorkingDayBefore, laterByWorkingDays } from '../working-days.ts'

/** Somebody's pen: records facts one after the other, each known no earlier than the one before. */
export type Pen = {
  record(fact: CaseworkFact, on: PlainDate, by: string, more?: { corrects?: string; noteId?: string; knownOn?: PlainDate }): CaseworkEvent
}

const minutes = 60_000

/** Mostly recorded the same day or the next; now and then weeks afterwards; never later than yesterday. */
export function penOf(chance: Chance, today: PlainDate): Pen {
  let last = 0
  return {
    record(fact, on, by, more = {}) {
      const knownOn = more.knownOn ?? cap(laterByWorkingDays(on, delay(chance)), on, today)
      const moment = Date.parse(`${isoDate(knownOn)}T09:00:00Z`) + chance.whole(0, 460) * minutes
      last = Math.max(moment, last + chance.whole(1, 4) * minutes)
      const known = new Date(last).toISOString()
      return {
        ...fact, id: chance.uuid(), happenedOn: on, knownFrom: known, reconstructed: true, recordedAt: known, recordedBy: by,
        corrects: more.corrects ?? null, noteId: more.noteId ?? null,
      }
    },
  }
}

function delay(chance: Chance): number {
  return chance.weighed([[0, 70], [1, 22], [chance.whole(2, 5), 6.5], [chance.whole(8, 25), 1.5]])
}

const cap = (known: PlainDate, happened: PlainDate, today: PlainDate): PlainDate =>
  known < today ? known : laterOf(happened, lastWorkingDayBefore(today))
