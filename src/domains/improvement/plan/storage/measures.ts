import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Measure } from '../rules/measure.ts'

type Row = { measure_id: string; words: string; workstream_id: string | null; indicator: string | null; areas: string[]; actions: string[]; version: number }

export async function findMeasures(trx: Transaction, authority: number, plan: string): Promise<Measure[]> {
  const { rows } = await sql<Row>`select m.measure_id, m.words, m.workstream_id, m.indicator, m.version,
      array(select l.area_id from improvement.measure_areas l where l.authority_id = m.authority_id and l.measure_id = m.measure_id) as areas,
      array(select l.action_id from improvement.measure_actions l where l.authority_id = m.authority_id and l.measure_id = m.measure_id) as actions
    from improvement.measures m where m.authority_id = ${authority} and m.plan_id = ${plan} order by m.position`.execute(trx)
  return rows.map((row) => ({ id: row.measure_id, words: row.words, workstream: row.workstream_id, indicator: row.indicator, areas: row.areas, actions: row.actions, version: row.version }))
}

/** Says which indicator measures it. False if it changed meanwhile. */
export async function linkIndicator(trx: Transaction, authority: number, measure: string, indicator: string | null, version: number): Promise<boolean> {
  const done = await sql`update improvement.measures set indicator = ${indicator}, version = version + 1 where authority_id = ${authority} and measure_id = ${measure} and version = ${version}`.execute(trx)
  return done.numAffectedRows === 1n
}
