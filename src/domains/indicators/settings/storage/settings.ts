import { sql } from 'kysely'
import { freshId } from '../../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import { stricterOf, usualSettings, type FigureSettingKind, type FigureSettings } from '../rules/settings.ts'

/** A setting as it was said: from which day it holds, by whom and why. */
export type FigureSettingSaid<K extends FigureSettingKind = FigureSettingKind> = { kind: K; from: PlainDate; value: FigureSettings[K]; reason: string; by: string | null; at: Date }

/** Everything of a kind that was set, the latest first. */
export async function findFigureSettingsSaid<K extends FigureSettingKind>(trx: Transaction, authority: number, kind: K): Promise<FigureSettingSaid<K>[]> {
  const { rows } = await sql<{ holds_from: string; value: FigureSettings[K]; reason: string; by: string | null; recorded_at: Date }>`
    select s.holds_from, s.value, s.reason, p.name as by, s.recorded_at from indicators.settings s left join identity.persons p on p.person_id = s.recorded_by
    where s.authority_id = ${authority} and s.kind = ${kind} order by s.setting_id desc`.execute(trx)
  return rows.map((row) => ({ kind, from: literalDate(row.holds_from), value: row.value, reason: row.reason, by: row.by, at: row.recorded_at }))
}

/** What holds on a day: what was said last of those that hold from then or before, else what is usual. */
export async function findFigureSetting<K extends FigureSettingKind>(trx: Transaction, authority: number, kind: K, on: PlainDate): Promise<FigureSettings[K]> {
  const { rows } = await sql<{ value: FigureSettings[K] }>`select value from indicators.settings where authority_id = ${authority} and kind = ${kind} and holds_from <= ${isoDate(on)}::date
    order by holds_from desc, setting_id desc limit 1`.execute(trx)
  return rows[0]?.value ?? usualSettings[kind]
}

type Row = { kind: FigureSettingKind; now: boolean; value: FigureSettings[FigureSettingKind] }

/**
 * Under what figures are read as known by the end of a day. Charts have the rules of that day. Small numbers are withheld as on that day
 * and as on the day of reading, so that no past day shows what is withheld now; with `recordedUntil`, as on the day of that moment, so
 * that what was drawn then is drawn again the same.
 */
export async function findSettingsFor(trx: Transaction, authority: number, asKnown: PlainDate, recordedUntil?: Date): Promise<FigureSettings> {
  const reading = recordedUntil === undefined ? sql`access.today()` : sql`(${recordedUntil}::timestamptz at time zone 'Europe/London')::date`
  const { rows } = await sql<Row>`select distinct on (s.kind, d.now) s.kind, d.now, s.value
    from (values (false, ${isoDate(asKnown)}::date), (true, ${reading})) d (now, day) join indicators.settings s on s.holds_from <= d.day
    where s.authority_id = ${authority} ${recordedUntil === undefined ? sql`` : sql`and s.recorded_at <= ${recordedUntil}`}
    order by s.kind, d.now, s.holds_from desc, s.setting_id desc`.execute(trx)
  const held = <K extends FigureSettingKind>(kind: K, now: boolean) => (rows.find((row) => row.kind === kind && row.now === now)?.value ?? usualSettings[kind]) as FigureSettings[K]
  return { 'disclosure': stricterOf(held('disclosure', false), held('disclosure', true)), 'charts': held('charts', false) }
}

type By = { authority: number; person: string; now: Date }

export async function addFigureSetting<K extends FigureSettingKind>(trx: Transaction, by: By, kind: K, value: FigureSettings[K], from: PlainDate, reason: string): Promise<void> {
  await sql`insert into indicators.settings (authority_id, setting_id, kind, holds_from, value, reason, recorded_at, recorded_by)
    values (${by.authority}, ${freshId()}, ${kind}, ${isoDate(from)}::date, ${JSON.stringify(value)}::jsonb, ${reason}, ${by.now}, ${by.person})`.execute(trx)
}
