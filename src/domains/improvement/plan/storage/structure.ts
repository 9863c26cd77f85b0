import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Area, Workstream } from '../rules/programme.ts'
import { wasThere, type KnownBy } from './known.ts'
import { findWordings } from './wordings.ts'

type AreaRow = { area_id: string; number: string | null; words: string | null }
type WorkstreamRow = { workstream_id: string; area_id: string | null; number: string | null; title: string | null }

/** The areas of weakness of a plan, and what stands between them and the actions, in the paper's order, as known by the end of a day or now. */
export async function findStructure(trx: Transaction, authority: number, plan: string, asKnown: KnownBy = null): Promise<{ areas: Area[]; workstreams: Workstream[] }> {
  const areas = await sql<AreaRow>`select a.area_id, a.number, a.words from improvement.areas a
    where a.authority_id = ${authority} and a.plan_id = ${plan} and ${wasThere('area', 'a', asKnown)} order by a.position`.execute(trx)
  const workstreams = await sql<WorkstreamRow>`select w.workstream_id, w.area_id, w.number, w.title from improvement.workstreams w
    where w.authority_id = ${authority} and w.plan_id = ${plan} and ${wasThere('workstream', 'w', asKnown)} order by w.position`.execute(trx)
  const areasThen = await findWordings(trx, authority, plan, 'area', asKnown)
  const workstreamsThen = await findWordings(trx, authority, plan, 'workstream', asKnown)
  return {
    areas: areas.rows.map((row): AreaRow => ({ ...row, ...areasThen.get(row.area_id) })).map(({ area_id, number, words }) => ({ id: area_id, number, words })),
    workstreams: workstreams.rows.map((row): WorkstreamRow => ({ ...row, ...workstreamsThen.get(row.workstream_id) })).map(({ workstream_id, area_id, number, title }) => ({ id: workstream_id, area: area_id, number, title })),
  }
}
