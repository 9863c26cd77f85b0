import type pg from 'pg'
import { id } from './area.ts'

/** One row in every table of indicators, in the hand of `by`. */
export const rowsOfIndicators = { indicator: id(660), commentary: id(661), scorecard: id(662) } as const

export async function fillIndicators(pool: pg.Pool, authority: number, by: string): Promise<void> {
  const { indicator, commentary, scorecard } = rowsOfIndicators
  const put = (table: string, columns: string, values: string) =>
    pool.query(`insert into indicators.${table} (authority_id, ${columns}, recorded_at, recorded_by) values ($1, ${values}, now(), $2)`, [authority, by])
  await put('indicators', 'indicator_id, code', `'${indicator}', 'M1'`)
  await put('definitions', 'definition_id, indicator_id, title, group_name, formula, meaning, polarity, period_kind, year_kind, unit, decimals, source, reported, known_from',
    `gen_random_uuid(), '${indicator}', 'A measure', 'A group', 'count', 'what is counted', 'high', 'M', 'financial', 'count', 0, 'entered', true, '2026-01-01'`)
  await put('targets', 'target_id, indicator_id, printed, known_from', `gen_random_uuid(), '${indicator}', '10', '2026-01-01'`)
  await put('tolerances', 'tolerance_id, indicator_id, amount, of, known_from', `gen_random_uuid(), '${indicator}', 5, 'points', '2026-01-01'`)
  await put('values', 'value_id, indicator_id, ends, state, value, known_from', `gen_random_uuid(), '${indicator}', '2026-09-30', 'number', 8, '2026-10-05'`)
  await put('commentaries', 'commentary_id, indicator_id, ends, body, known_from', `'${commentary}', '${indicator}', '2026-09-30', 'Why it is so', '2026-10-06'`)
  await put('sign_offs', 'commentary_id, step', `'${commentary}', 'owner'`)
  await put('rag_overrides', 'override_id, indicator_id, ends, rag, reason, known_from', `gen_random_uuid(), '${indicator}', '2026-08-31', 'RED', 'A reason', '2026-10-06'`)
  await put('rebases', 'rebase_id, indicator_id, from_period, reason, known_from', `gen_random_uuid(), '${indicator}', '2026-09-30', 'A new service', '2026-10-06'`)
  await put('scorecards', 'scorecard_id', `'${scorecard}'`)
  await put('layouts', 'layout_id, scorecard_id, layout, known_from', `gen_random_uuid(), '${scorecard}', '{"title": "A scorecard", "lines": [], "convention": "movement", "comparison": "previous-period", "tables": []}', '2026-10-06'`)
  await put('settings', 'setting_id, kind, holds_from, value, reason', `gen_random_uuid(), 'charts', '2030-01-01', '{"rules": "ptd-0.2.2"}', 'To come'`)
  await put('imports', 'import_id, kind, file_name, sha256, scorecard_id, counts, problems', `gen_random_uuid(), 'scorecard', 'a.xlsx', 'x', '${scorecard}', '{}', '[]'`)
}
