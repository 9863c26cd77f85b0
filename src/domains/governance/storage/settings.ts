import { sql } from 'kysely'
import { freshId } from '../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import { usualKeyDecisions, type KeyDecisions } from '../rules/settings.ts'
import type { By } from './by.ts'

/** What was said of key decisions: from which day it holds, by whom and why. */
export type KeyDecisionsSaid = { id: string; kind: 'key-decisions'; from: PlainDate; value: KeyDecisions; reason: string; by: string | null; at: Date; takenBack: { because: string; by: string | null; at: Date } | null }

/** Everything that was set, the latest first. */
export async function findKeyDecisionsSaid(trx: Transaction, authority: number): Promise<KeyDecisionsSaid[]> {
  const { rows } = await sql<{ setting_id: string; holds_from: string; value: KeyDecisions; reason: string; by: string | null; recorded_at: Date; taken_back_at: Date | null; taken_back_because: string | null; taker: string | null }>`
    select s.setting_id, s.holds_from, s.value, s.reason, p.name as by, s.recorded_at, s.taken_back_at, s.taken_back_because, t.name as taker
    from governance.settings s left join identity.persons p on p.person_id = s.recorded_by left join identity.persons t on t.person_id = s.taken_back_by
    where s.authority_id = ${authority} and s.kind = 'key-decisions' order by s.setting_id desc`.execute(trx)
  return rows.map((row) => ({
    id: row.setting_id, kind: 'key-decisions', from: literalDate(row.holds_from), value: row.value, reason: row.reason, by: row.by, at: row.recorded_at,
    takenBack: row.taken_back_at === null ? null : { because: row.taken_back_because ?? '', by: row.taker, at: row.taken_back_at },
  }))
}

/** From when a decision is key on a day: what was said last of those that hold from then or before, else what is usual. */
export async function findKeyDecisions(trx: Transaction, authority: number, on: PlainDate): Promise<KeyDecisions> {
  const { rows } = await sql<{ value: KeyDecisions }>`select value from governance.settings where authority_id = ${authority} and kind = 'key-decisions' and taken_back_at is null and holds_from <= ${isoDate(on)}::date
    order by holds_from desc, setting_id desc limit 1`.execute(trx)
  return rows[0]?.value ?? usualKeyDecisions
}

export async function addKeyDecisions(trx: Transaction, by: By, value: KeyDecisions, from: PlainDate, reason: string): Promise<void> {
  await sql`insert into governance.settings (authority_id, setting_id, kind, holds_from, value, reason, recorded_at, recorded_by)
    values (${by.authority}, ${freshId()}, 'key-decisions', ${isoDate(from)}::date, ${JSON.stringify(value)}::jsonb, ${reason}, ${by.now}, ${by.person})`.execute(trx)
}

/** Takes a setting back before its day. False where its day has come, or it was taken back before. */
export async function takeBackKeyDecisions(trx: Transaction, by: By, id: string, because: string): Promise<boolean> {
  const done = await sql`update governance.settings set taken_back_at = ${by.now}, taken_back_by = ${by.person}, taken_back_because = ${because}
    where authority_id = ${by.authority} and setting_id = ${id} and taken_back_at is null and holds_from > ${isoDate(by.today)}::date`.execute(trx)
  return done.numAffectedRows === 1n
}

/** From when a decision is key today, as anyone may know who reads the decisions to come. */
export async function findKeyDecisionsTold(trx: Transaction, authority: number): Promise<KeyDecisions> {
  const { rows } = await sql<{ value: KeyDecisions | null }>`select governance.key_decisions_told(${authority}::smallint) as value`.execute(trx)
  return rows[0]?.value ?? usualKeyDecisions
}
