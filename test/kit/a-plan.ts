import { beforeAll } from 'vitest'
import { importPlan } from '../../src/domains/improvement/index.ts'
import type { Database } from '../../src/platform/db/connect.ts'
import { asReader } from '../../src/platform/db/transaction.ts'
import { aPlanWorkbook } from './a-plan-workbook.ts'
import { useApp, type TestApp } from './app.ts'
import { people, today } from './area.ts'

/** The code under which the invented plan is kept. */
export const planCode = 'sip-2026'

/** Imports the invented plan into the area, as its programme manager. Its first day is 1 January 2026; “Head of SEND” is Wen. */
export async function importTestPlan({ pool }: Database, bytes = aPlanWorkbook()): Promise<void> {
  const by = { authority: 901, person: people.ines.id, now: new Date(`${today}T09:00:00Z`) }
  const done = await asReader(pool, { person: by.person, today }, (trx) => importPlan(trx, by, { name: 'plan.xlsx', bytes }))
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  await pool.query(`update improvement.plans set starts_on = '2026-01-01'`)
  await pool.query(`insert into improvement.named_leads (authority_id, name, person_id, named_at, named_by) values (901, 'Head of SEND', $1, now(), $2) on conflict do nothing`, [people.wen.id, people.ines.id])
}

export type ActionIds = Record<'1.1.1' | '1.1.2' | '1.1.3' | '2.1.1', string>

/** The ids of its actions, by reference. */
export async function actionIds({ pool }: Database): Promise<ActionIds> {
  const { rows } = await pool.query<{ reference: string; action_id: string }>('select reference, action_id from improvement.actions')
  return Object.fromEntries(rows.map(({ reference, action_id }) => [reference.replace('SIP ', ''), action_id])) as ActionIds
}

/** An application with the invented plan in it, for the pages of one file: where they begin, one row of a question, and the ids of its actions. */
export function useTestPlan(): { app: TestApp; base: string; one(text: string, ...values: unknown[]): Promise<any>; readonly ids: ActionIds } {
  const app = useApp()
  let ids: ActionIds
  beforeAll(async () => {
    await importTestPlan(app.database)
    ids = await actionIds(app.database)
  })
  return { app, base: `/improvement/plans/${planCode}`, one: async (text, ...values) => (await app.database.pool.query(text, values)).rows[0], get ids() { return ids } }
}
