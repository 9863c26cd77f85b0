import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Definition, Formula, Indicator, Source } from '../rules/indicator.ts'
import type { PeriodKind, YearKind } from '../rules/period.ts'
import type { Polarity } from '../rules/polarity.ts'
import type { ReckoningName } from '../rules/reckonings.ts'
import type { Unit } from '../rules/unit.ts'
import type { By } from './by.ts'
import { insertRows } from './insert-rows.ts'
import { knownBy } from './moment.ts'

type Row = {
  indicator_id: string; code: string; title: string; group_name: string; parent_id: string | null; formula: Formula; gap_of: string | null; gap_less: string | null; meaning: string
  polarity: Polarity; period_kind: PeriodKind; year_kind: YearKind; unit: Unit; decimals: number; source: Source; reckoning: ReckoningName | null; published_measure: string | null
  owner: string | null; owner_id: string | null; owner_name: string | null; quality_concern: string | null; reported: boolean
}

/** The indicators of an authority as defined by the end of a day, by code. */
export async function findIndicators(trx: Transaction, authority: number, asKnown: PlainDate, recordedUntil?: Date): Promise<Indicator[]> {
  const { rows } = await sql<Row>`
    select distinct on (i.code) i.code, d.indicator_id, d.title, d.group_name, d.parent_id, d.formula, d.gap_of, d.gap_less, d.meaning, d.polarity, d.period_kind, d.year_kind, d.unit,
      d.decimals, d.source, d.reckoning, d.published_measure, d.owner, d.owner_id, o.name as owner_name, d.quality_concern, d.reported
    from indicators.definitions d join indicators.indicators i using (authority_id, indicator_id) left join identity.persons o on o.person_id = d.owner_id
    where d.authority_id = ${authority} and ${knownBy('d', { asKnown, recordedUntil })}
    order by i.code, d.known_from desc, d.recorded_at desc, d.definition_id desc`.execute(trx)
  return rows.map(indicatorOf)
}

const indicatorOf = (row: Row): Indicator => ({
  id: row.indicator_id, code: row.code, title: row.title, group: row.group_name, parent: row.parent_id, formula: row.formula,
  gap: row.gap_of === null || row.gap_less === null ? null : { of: row.gap_of, less: row.gap_less },
  meaning: row.meaning, polarity: row.polarity, rhythm: { kind: row.period_kind, year: row.year_kind }, unit: row.unit, decimals: row.decimals, source: row.source, reckoning: row.reckoning,
  publishedMeasure: row.published_measure, owner: row.owner, ownerId: row.owner_id, ownerName: row.owner_name, qualityConcern: row.quality_concern, reported: row.reported,
})

export type NewIndicator = { id: string; code: string; importKey: string | null }

/** Adds indicators; their definitions follow. How many were added: one whose code or key is taken is not. */
export const addIndicators = (trx: Transaction, by: By, indicators: readonly NewIndicator[]): Promise<number> =>
  insertRows(trx, 'indicators', by, indicators, ({ id, code, importKey }) => ({ indicator_id: id, code, import_key: importKey }))

/** Indicators by what an import knows them by. */
export async function findImported(trx: Transaction, authority: number): Promise<Map<string, string>> {
  const { rows } = await sql<{ import_key: string; indicator_id: string }>`select import_key, indicator_id from indicators.indicators where authority_id = ${authority} and import_key is not null`.execute(trx)
  return new Map(rows.map(({ import_key, indicator_id }) => [import_key, indicator_id]))
}

/** Every code that is taken. */
export async function findCodes(trx: Transaction, authority: number): Promise<Set<string>> {
  const { rows } = await sql<{ code: string }>`select code from indicators.indicators where authority_id = ${authority}`.execute(trx)
  return new Set(rows.map(({ code }) => code))
}

export type NewDefinition = Definition & { id: string; because: string | null }

/** Says anew what indicators are. */
export const define = (trx: Transaction, by: By, definitions: readonly NewDefinition[]): Promise<number> =>
  insertRows(trx, 'definitions', by, definitions, (it) => ({
    definition_id: uuid(), indicator_id: it.id, title: it.title, group_name: it.group, parent_id: it.parent, formula: it.formula, gap_of: it.gap?.of ?? null, gap_less: it.gap?.less ?? null,
    meaning: it.meaning, polarity: it.polarity, period_kind: it.rhythm.kind, year_kind: it.rhythm.year, unit: it.unit, decimals: it.decimals, source: it.source, reckoning: it.reckoning,
    published_measure: it.publishedMeasure, owner: it.owner, owner_id: it.ownerId, quality_concern: it.qualityConcern, reported: it.reported, because: it.because,
  }))
