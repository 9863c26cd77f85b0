import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Measure } from '../rules/measure.ts'
import { wasThere, type KnownBy } from './known.ts'
import type { Teller } from './tell.ts'
import { findWordings, keepWording, type Said } from './wordings.ts'

type Row = { measure_id: string; words: string; workstream_id: string | null; indicator: string | null; areas: string[]; actions: string[]; version: number }

/** The measures of success of a plan in its order, as known by the end of a day or now, with the indicators that measured them then. */
export async function findMeasures(trx: Transaction, authority: number, plan: string, asKnown: KnownBy = null): Promise<Measure[]> {
  const { rows } = await sql<Row>`select m.measure_id, m.words, m.workstream_id, m.indicator, m.version,
      array(select l.area_id from improvement.measure_areas l where l.authority_id = m.authority_id and l.measure_id = m.measure_id) as areas,
      array(select l.action_id from improvement.measure_actions l where l.authority_id = m.authority_id and l.measure_id = m.measure_id) as actions
    from improvement.measures m where m.authority_id = ${authority} and m.plan_id = ${plan} and ${wasThere('measure', 'm', asKnown)} order by m.position`.execute(trx)
  const then = await findWordings(trx, authority, plan, 'measure', asKnown, 'words')
  const measured = await findWordings(trx, authority, plan, 'measure', asKnown, 'indicator')
  return rows.map((row): Row => ({ ...row, ...wordsThen(then.get(row.measure_id)), ...indicatorThen(measured.get(row.measure_id)) })).map((row) => ({ id: row.measure_id, words: row.words, workstream: row.workstream_id, indicator: row.indicator, areas: row.areas, actions: row.actions, version: row.version }))
}

/** A wording that a file or a person replaced names words and lists; one that a link replaced names the indicator alone. */
const wordsThen = (said: Said | undefined): Partial<Row> => (said?.['words'] === undefined ? {} : {
  words: said['words'] as string, workstream_id: said['workstream_id'] as string | null,
  areas: ((said['measure_areas'] ?? []) as { area_id: string }[]).map(({ area_id }) => area_id), actions: ((said['measure_actions'] ?? []) as { action_id: string }[]).map(({ action_id }) => action_id),
})
const indicatorThen = (said: Said | undefined): Partial<Row> => (said === undefined ? {} : { indicator: said['indicator'] as string | null })

/** Says which indicator measures it. False if it changed meanwhile. */
export async function linkIndicator(trx: Transaction, by: Teller, plan: string, { id, version, indicator: was }: Measure, indicator: string | null): Promise<boolean> {
  const done = await sql`update improvement.measures set indicator = ${indicator}, version = version + 1 where authority_id = ${by.authority} and measure_id = ${id} and version = ${version}`.execute(trx)
  if (done.numAffectedRows !== 1n) return false
  await keepWording(trx, by, plan, 'measure', id, { indicator: was })
  return true
}
