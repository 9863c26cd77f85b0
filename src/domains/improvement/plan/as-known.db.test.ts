import { beforeAll, describe, expect, it } from 'vitest'
import { aPlanWorkbook } from '../../../../test/kit/a-plan-workbook.ts'
import { useApp } from '../../../../test/kit/app.ts'
import { people, today } from '../../../../test/kit/area.ts'
import { asReader } from '../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import { importPlan } from '../reading/actions/import-plan.ts'
import { nameOf } from './rules/plan-action.ts'
import { findPlans } from './storage/plans.ts'
import { findProgramme } from './storage/programme.ts'
import { findRisks } from './storage/risks.ts'

const app = useApp()
const reader = { person: people.ines.id, today }
const area = 'Families wait too long to hear what was decided'

async function take(at: string, bytes: Buffer) {
  const by = { authority: 901, person: people.ines.id, now: new Date(at) }
  const done = await asReader(app.database.pool, reader, (trx) => importPlan(trx, by, { name: 'plan.xlsx', bytes }))
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

beforeAll(async () => {
  await take('2026-04-01T09:00:00Z', aPlanWorkbook())
  await take('2026-07-01T09:00:00Z', aPlanWorkbook({
    actions: (rows) => [
      ...rows.map((row) => (row[1] === 'SIP 1.1.1' ? row.with(2, 'Hold a daily meeting').with(4, 'Director of education') : row.map((cell) => (cell === 'Ten pages' ? 'Twelve pages' : cell)))),
      ['', 'SIP 2.1.2', 'Ring every family once', 'Hear a voice', 'Web editor', 'Half rung', 'All rung', 'June 26 In progress', '', '', ''],
    ],
  }))
  await take('2026-09-01T09:00:00Z', aPlanWorkbook({ actions: (rows) => rows.map((row) => (row[1] === 'SIP 1.1.1' ? row.with(2, 'Hold a meeting each morning').with(4, 'Director of education') : row)) }))
})

/** The plan as its pages show it on a day. */
const shown = (asKnown: PlainDate | null) => asReader(app.database.pool, reader, async (trx) => {
  const [plan] = await findPlans(trx, 901)
  if (!plan) throw new Error('the plan is there')
  const { actions, areas, overTime } = await findProgramme(trx, plan, { today: literalDate(today), asKnown })
  const first = actions.find((one) => nameOf(one) === 'SIP 1.1.1')
  return {
    names: actions.map(nameOf), words: first?.words, leads: first?.leads.map(({ name }) => name), areas: first?.areas.map((id) => areas.find((one) => one.id === id)?.words),
    pages: actions.find((one) => nameOf(one) === 'SIP 2.1.1')?.milestones[0]?.words, counted: overTime.at(-1)?.counts, months: overTime.map(({ month, counts }) => [month, Object.values(counts).reduce((a, b) => a + b, 0)]),
    risks: (await findRisks(trx, 901, plan.id, asKnown)).length,
  }
})

describe('a plan as known on a past day', () => {
  it('has the words, leads and milestones of then, and not the actions that a later file brought', async () => {
    expect(await shown(literalDate('2026-06-30'))).toMatchObject({ names: ['SIP 1.1.1', 'SIP 1.1.2', 'SIP 1.1.3', 'SIP 2.1.1'], words: 'Hold a weekly meeting on every open request', leads: ['Head of SEND'], areas: [area], pages: 'Ten pages', risks: 2 })
  })

  it('has what the file of that day said, and nothing of the one after it', async () => {
    expect(await shown(literalDate('2026-07-01'))).toMatchObject({ names: ['SIP 1.1.1', 'SIP 1.1.2', 'SIP 1.1.3', 'SIP 2.1.1', 'SIP 2.1.2'], words: 'Hold a daily meeting', leads: ['Director of education'], areas: [area], pages: 'Twelve pages' })
  })

  it('has what is said now where no day is asked', async () => {
    expect(await shown(null)).toMatchObject({ words: 'Hold a meeting each morning', pages: 'Ten pages', names: expect.arrayContaining(['SIP 2.1.2']) })
  })

  it('has the actions of the first file in the months before it, of which its statuses tell', async () => {
    expect((await shown(literalDate('2026-03-15'))).names).toHaveLength(4)
  })

  it('counts an action in the months from which it was there', async () => {
    expect((await shown(null)).months.filter(([month]) => ['2026-05', '2026-06', '2026-07'].includes(String(month)))).toEqual([['2026-05', 4], ['2026-06', 4], ['2026-07', 5]])
  })
})
