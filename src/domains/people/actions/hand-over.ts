import { sql } from 'kysely'
import type { Reader } from '../../identity/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'

/** What somebody holds, as numbers and places: never which child. */
export type Held = { children: number; openAssessments: number; patches: string[] }

export async function findHeld(trx: Transaction, authority: number, officer: string): Promise<Held> {
  const { rows } = await sql<{ children: number; open_assessments: number; patches: string[] }>`select * from people.held_by(${authority}::smallint, ${officer}::uuid)`.execute(trx)
  const row = rows[0]
  return { children: row?.children ?? 0, openAssessments: row?.open_assessments ?? 0, patches: row?.patches ?? [] }
}

export type Leaving = { leaver: string; heir: string | null; lastDay: PlainDate; why: string }

export type LeavingRefusal = 'not-appointed' | 'needs-an-heir' | 'heir-cannot' | 'before-they-began' | 'last-administrator'

/**
 * Ends somebody's appointments after their last day, and moves their children and patches to the heir at once, each with its
 * event: all of it in one transaction, by the database itself, since whoever does this need not see a child.
 */
export async function handOver(trx: Transaction, reader: Reader, authority: number, { leaver, heir, lastDay, why }: Leaving): Promise<Result<true, LeavingRefusal>> {
  const { rows } = await sql<{ outcome: 'done' | LeavingRefusal }>`
    select people.hand_over(${authority}::smallint, ${leaver}::uuid, ${heir}::uuid, ${isoDate(lastDay)}::date, ${why}, ${reader.now}) as outcome`.execute(trx)
  const outcome = rows[0]?.outcome ?? 'not-appointed'
  return outcome === 'done' ? ok(true) : refuse(outcome)
}
