import { sql } from 'kysely'
import { freshId } from '../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import { usualKeyDecisions, type KeyDecisions } from '../rules/settings.ts'
import type { By } from './by.ts'

/** What was said of key decisions: from which day it holds, by whom and why. */
export type KeyDecisionsSaid = { kind: 'key-decisions'; from: PlainDate; value: KeyDecisions; reason: string; by: string | null; at: Date }

/** Everything that was set, the latest first. */
export async function findKeyDecisionsSaid(trx: Transaction, authority: number): Promise<KeyDecisionsSaid[]> {
  const { rows } = await sql<{ holds_from: string; value: KeyDecisions; reason: string; by: string | null; recorded_at: Date }>`
    select s.holds_from, s.value, s.reason, p.name as by, s.recorded_at from governance.settings s left join identity.persons p on p.person_id = s.recorded_by
    where s.authority_id = ${authority} and s.kind = 'key-decisions' order by s.setting_id desc`.execute(trx)
  return rows.map((row) => ({ kind: 'key-decisions', from: literalDate(row.holds_from), value: row.value, reason: row.reason, by: row.by, at: row.recorded_at }))
}

/** From when a decision is key on a day: what was said last of those that hold from then or before, else what is usual. */
export async function findKeyDecisions(trx: Transaction, authority: number, on: PlainDate): Promise<KeyDecisions> {
  const { rows } = await sql<{ value: KeyDecisions }>`select value from governance.settings where authority_id = ${authority} and kind = 'key-decisions' and holds_from <= ${isoDate(on)}::date
    order by holds_from desc, setting_id desc limit 1`.execute(trx)
  return rows[0]?.value ?? usualKeyDecisions
}

export async function addKeyDecisions(trx: Transaction, by: By, value: KeyDecisions, from: PlainDate, reason: string): Promise<void> {
  await sql`insert into governance.settings (authority_id, setting_id, kind, holds_from, value, reason, recorded_at, recorded_by)
    values (${by.authority}, ${freshId()}, 'key-decisions', ${isoDate(from)}::date, ${JSON.stringify(value)}::jsonb, ${reason}, ${by.now}, ${by.person})`.execute(trx)
}
