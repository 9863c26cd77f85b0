import { sql } from 'kysely'
import { freshId } from '../../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import { stricterOf, usualSettings, type FigureSettingKind, type FigureSettings } from '../rules/settings.ts'

/** A setting as it was said: from which day it holds, by whom and why. */
export type FigureSettingSaid<K extends FigureSettingKind = FigureSettingKind> = { id: string; kind: K; from: PlainDate; value: FigureSettings[K]; reason: string; by: string | null; at: Date; takenBack: { because: string; by: string | null; at: Date } | null }

/** Everything of a kind that was set, the latest first. */
export async function findFigureSettingsSaid<K extends FigureSettingKind>(trx: Transaction, authority: number, kind: K): Promise<FigureSettingSaid<K>[]> {
  const { rows } = await sql<{ setting_id: string; holds_from: string; value: FigureSettings[K]; reason: string; by: string | null; recorded_at: Date; taken_back_at: Date | null; taken_back_because: string | null; taker: string | null }>`
    select s.setting_id, s.holds_from, s.value, s.reason, p.name as by, s.recorded_at, s.taken_back_at, s.taken_back_because, t.name as taker
    from indicators.settings s left join identity.persons p on p.person_id = s.recorded_by left join identity.persons t on t.person_id = s.taken_back_by
    where s.authority_id = ${authority} and s.kind = ${kind} order by s.setting_id desc`.execute(trx)
  return rows.map((row) => ({
    id: row.setting_id, kind, from: literalDate(row.holds_from), value: row.value, reason: row.reason, by: row.by, at: row.recorded_at,
    takenBack: row.taken_back_at === null ? null : { because: row.taken_back_because ?? '', by: row.taker, at: row.taken_back_at },
  }))
}

/** What holds on a day: what was said last of those that hold from then or before, else what is usual. */
export async function findFigureSetting<K extends FigureSettingKind>(trx: Transaction, authority: number, kind: K, on: PlainDate): Promise<FigureSettings[K]> {
  const { rows } = await sql<{ value: FigureSettings[K] }>`select value from indicators.settings where authority_id = ${authority} and kind = ${kind} and taken_back_at is null and holds_from <= ${isoDate(on)}::date
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
    where s.authority_id = ${authority} and s.taken_back_at is null ${recordedUntil === undefined ? sql`` : sql`and s.recorded_at <= ${recordedUntil}`}
    order by s.kind, d.now, s.holds_from desc, s.setting_id desc`.execute(trx)
  const held = <K extends FigureSettingKind>(kind: K, now: boolean) => (rows.find((row) => row.kind === kind && row.now === now)?.value ?? usualSettings[kind]) as FigureSettings[K]
  return { 'disclosure': stricterOf(held('disclosure', false), held('disclosure', true)), 'charts': held('charts', false) }
}

type By = { authority: number; person: string; now: Date }

export async function addFigureSetting<K extends FigureSettingKind>(trx: Transaction, by: By, kind: K, value: FigureSettings[K], from: PlainDate, reason: string): Promise<void> {
  await sql`insert into indicators.settings (authority_id, setting_id, kind, holds_from, value, reason, recorded_at, recorded_by)
    values (${by.authority}, ${freshId()}, ${kind}, ${isoDate(from)}::date, ${JSON.stringify(value)}::jsonb, ${reason}, ${by.now}, ${by.person})`.execute(trx)
}

/** Takes a setting back before its day. False where its day has come, or it was taken back before. What was drawn never stood under it. */
export async function takeBackFigureSetting(trx: Transaction, by: By & { today: PlainDate }, id: string, because: string): Promise<boolean> {
  const done = await sql`update indicators.settings set taken_back_at = ${by.now}, taken_back_by = ${by.person}, taken_back_because = ${because}
    where authority_id = ${by.authority} and setting_id = ${id} and taken_back_at is null and holds_from > ${isoDate(by.today)}::date`.execute(trx)
  return done.numAffectedRows === 1n
}
