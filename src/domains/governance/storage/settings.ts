import { sql } from 'kysely'
import { freshId } from '../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import { usualSettings, type SettingKind, type Settings } from '../rules/settings.ts'
import type { By } from './by.ts'

/** A setting as it was said: from which day it holds, by whom and why. */
export type SettingSaid<K extends SettingKind = SettingKind> = { kind: K; from: PlainDate; value: Settings[K]; reason: string; by: string | null; at: Date }

/** Everything that was set, the latest first. */
export async function findSettingsSaid(trx: Transaction, authority: number): Promise<SettingSaid[]> {
  const { rows } = await sql<{ kind: SettingKind; holds_from: string; value: Settings[SettingKind]; reason: string; by: string | null; recorded_at: Date }>`
    select s.kind, s.holds_from, s.value, s.reason, p.name as by, s.recorded_at from governance.settings s left join identity.persons p on p.person_id = s.recorded_by
    where s.authority_id = ${authority} order by s.setting_id desc`.execute(trx)
  return rows.map((row) => ({ kind: row.kind, from: literalDate(row.holds_from), value: row.value, reason: row.reason, by: row.by, at: row.recorded_at }))
}

/** What holds on a day: what was said last of those that hold from then or before, else what is usual. */
export async function findSetting<K extends SettingKind>(trx: Transaction, authority: number, kind: K, on: PlainDate): Promise<Settings[K]> {
  const { rows } = await sql<{ value: Settings[K] }>`select value from governance.settings where authority_id = ${authority} and kind = ${kind} and holds_from <= ${isoDate(on)}::date
    order by holds_from desc, setting_id desc limit 1`.execute(trx)
  return rows[0]?.value ?? usualSettings[kind]
}

export async function addSetting<K extends SettingKind>(trx: Transaction, by: By, kind: K, value: Settings[K], from: PlainDate, reason: string): Promise<void> {
  await sql`insert into governance.settings (authority_id, setting_id, kind, holds_from, value, reason, recorded_at, recorded_by)
    values (${by.authority}, ${freshId()}, ${kind}, ${isoDate(from)}::date, ${JSON.stringify(value)}::jsonb, ${reason}, ${by.now}, ${by.person})`.execute(trx)
}
