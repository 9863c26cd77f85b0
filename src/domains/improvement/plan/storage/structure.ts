import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Area, Workstream } from '../rules/programme.ts'

/** The areas of weakness of a plan, and what stands between them and the actions, in the paper's order. */
export async function findStructure(trx: Transaction, authority: number, plan: string): Promise<{ areas: Area[]; workstreams: Workstream[] }> {
  const areas = await sql<{ area_id: string; number: string | null; words: string | null }>`select area_id, number, words from improvement.areas
    where authority_id = ${authority} and plan_id = ${plan} order by position`.execute(trx)
  const workstreams = await sql<{ workstream_id: string; area_id: string | null; number: string | null; title: string | null }>`select workstream_id, area_id, number, title
    from improvement.workstreams where authority_id = ${authority} and plan_id = ${plan} order by position`.execute(trx)
  return {
    areas: areas.rows.map(({ area_id, number, words }) => ({ id: area_id, number, words })),
    workstreams: workstreams.rows.map(({ workstream_id, area_id, number, title }) => ({ id: workstream_id, area: area_id, number, title })),
  }
}
