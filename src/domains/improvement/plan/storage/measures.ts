import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Measure } from '../rules/measure.ts'
import { wasKnown } from './known.ts'
import { findWordings } from './wordings.ts'

type Row = { measure_id: string; words: string; workstream_id: string | null; indicator: string | null; areas: string[]; actions: string[]; version: number; measure_areas?: { area_id: string }[]; measure_actions?: { action_id: string }[] }

/** What a plan is measured by, in the paper's order, in the words of a day or of now. Which indicator measures it is as it is now. */
export async function findMeasures(trx: Transaction, authority: number, plan: string, asKnown: PlainDate | null = null): Promise<Measure[]> {
  const { rows } = await sql<Row>`select m.measure_id, m.words, m.workstream_id, m.indicator, m.version,
      array(select l.area_id from improvement.measure_areas l where l.authority_id = m.authority_id and l.measure_id = m.measure_id) as areas,
      array(select l.action_id from improvement.measure_actions l where l.authority_id = m.authority_id and l.measure_id = m.measure_id) as actions
    from improvement.measures m where m.authority_id = ${authority} and m.plan_id = ${plan} and ${wasKnown('m', asKnown)} order by m.position`.execute(trx)
  const then = await findWordings(trx, authority, plan, 'measure', asKnown)
  return rows.map((row): Row => ({ ...row, ...then.get(row.measure_id) })).map((row) => ({
    id: row.measure_id, words: row.words, workstream: row.workstream_id, indicator: row.indicator, version: row.version,
    areas: row.measure_areas?.map(({ area_id }) => area_id) ?? row.areas, actions: row.measure_actions?.map(({ action_id }) => action_id) ?? row.actions,
  }))
}

/** Says which indicator measures it. False if it changed meanwhile. */
export async function linkIndicator(trx: Transaction, authority: number, measure: string, indicator: string | null, version: number): Promise<boolean> {
  const done = await sql`update improvement.measures set indicator = ${indicator}, version = version + 1 where authority_id = ${authority} and measure_id = ${measure} and version = ${version}`.execute(trx)
  return done.numAffectedRows === 1n
}
