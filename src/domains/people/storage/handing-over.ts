import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'

/** What somebody holds, as numbers and places: never which child. */
export type Held = { children: number; openAssessments: number; patches: string[] }

export async function findHeld(trx: Transaction, authority: number, officer: string): Promise<Held> {
  const { rows } = await sql<{ children: number; open_assessments: number; patches: string[] }>`select * from people.held_by(${authority}::smallint, ${officer}::uuid)`.execute(trx)
  const row = rows[0]
  return { children: row?.children ?? 0, openAssessments: row?.open_assessments ?? 0, patches: row?.patches ?? [] }
}

export type Leaving = { leaver: string; heir: string | null; lastDay: PlainDate; why: string }

export type LeavingRefusal = 'not-appointed' | 'needs-an-heir' | 'heir-cannot' | 'before-they-began' | 'last-administrator'

/** Has the database end the appointments and move the work, in the running transaction. */
export async function moveWork(trx: Transaction, authority: number, { leaver, heir, lastDay, why }: Leaving, now: Date): Promise<'done' | LeavingRefusal> {
  const { rows } = await sql<{ outcome: 'done' | LeavingRefusal }>`
    select people.hand_over(${authority}::smallint, ${leaver}::uuid, ${heir}::uuid, ${isoDate(lastDay)}::date, ${why}, ${now}) as outcome`.execute(trx)
  return rows[0]?.outcome ?? 'not-appointed'
}
