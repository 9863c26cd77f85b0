import { beforeAll, describe, expect, it } from 'vitest'
import { hasShared, readShared } from '../../../../test/kit/shared-files.ts'
import { readTables } from '../../../platform/files/workbook/index.ts'
import { countStatuses } from '../plan/rules/status.ts'
import { countsOf, type PlanRead } from './rules/plan-read.ts'
import { proposeTables, readPlan } from './rules/read-plan.ts'

async function readReal(name: string): Promise<PlanRead> {
  const file = await readTables(readShared(`real/${name}`), name)
  return readPlan(file, proposeTables(file))
}

const none = { areas: 0, workstreams: 0, actions: 0, measures: 0, risks: 0, comments: 0, replies: 0 }

describe.skipIf(!hasShared('real/walsall-2023-accelerated-progress-plan.xlsx'))('the accelerated progress plan of 2023 (skipped where the papers are not beside the project)', () => {
  let plan: PlanRead
  beforeAll(async () => { plan = await readReal('walsall-2023-accelerated-progress-plan.xlsx') })

  it('comes in whole', () => {
    expect(countsOf(plan)).toEqual({ ...none, areas: 2, workstreams: 6, actions: 32, risks: 5 })
    expect(plan.doubts.filter(({ severity }) => severity === 'refused')).toEqual([])
    expect(plan.workstreams.map(({ number }) => number)).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1', '2.2'])
  })

  it('keeps a status that was shown by colour unknown', () => {
    expect(countStatuses(plan.actions.map(({ status }) => status))).toMatchObject({ embedded: 7, complete: 7, 'in-progress': 6, unknown: 12 })
    expect(plan.actions.filter(({ status, statusMonth }) => status === 'unknown' && statusMonth !== null).map(({ reference }) => reference)).toEqual(['APP 1.2.2', 'APP 1.2.4', 'APP 1.4.3'])
  })

  it('says of each doubtful cell where it stands', () => {
    const at = (sheet: string, letters: string) => plan.doubts.filter((one) => one.sheet === sheet && one.cell.startsWith(letters)).map(({ cell }) => cell)
    expect(at('Actions', 'C')).toEqual(['C23', 'C24', 'C30', 'C31', 'C32', 'C36', 'C37'])
    expect(at('Actions', 'E')).toEqual(['E8', 'E13', 'E14', 'E15', 'E20', 'E25', 'E36', 'E37'])
    expect(at('Actions', 'I')).toHaveLength(14) // nine blank, three with a date alone, two of a later month than the update
    expect(at('Risks', '')).toEqual(['B6', 'D6', 'C6'])
    expect(at('Areas', '')).toEqual(['C5'])
  })

  it('is the same plan as CSV, but for the words of its areas', async () => {
    const csv = await readReal('walsall-2023-actions.csv')
    expect(countsOf(csv)).toEqual({ ...none, areas: 2, workstreams: 6, actions: 32 })
    const told = (one: PlanRead) => one.actions.map(({ origin: _origin, updates, milestones, ...rest }) => ({ ...rest, updates: updates.map(({ words }) => words), milestones: milestones.map(({ words }) => words) }))
    expect(told(csv)).toEqual(told(plan))
  })
})

describe.skipIf(!hasShared('real/birmingham-2021-projects.xlsx'))('the draft plan of 2021 (skipped where the papers are not beside the project)', () => {
  let plan: PlanRead
  beforeAll(async () => { plan = await readReal('birmingham-2021-projects.xlsx') })

  it('comes in whole', () => {
    expect(countsOf(plan)).toEqual({ areas: 12, workstreams: 4, actions: 31, measures: 36, risks: 0, comments: 48, replies: 12 })
    expect([plan.workstreamWord, plan.actionWord]).toEqual(['Objective', 'Project'])
  })

  it('keeps what “by when” says, and makes no day of a month', () => {
    const kinds = plan.actions.map(({ timing }) => timing.kind)
    const count = (kind: string) => kinds.filter((one) => one === kind).length
    expect([count('at'), count('ongoing'), count('range'), count('steps'), count('several'), count('words')]).toEqual([24, 4, 1, 1, 1, 0])
    expect(plan.actions.filter(({ timing }) => timing.kind === 'at' && 'month' in timing.at).map(({ timingPrinted }) => timingPrinted)).toEqual(['November 2021', 'Jan 2022 (linked to 0-16 pathway below)', 'Implementation Jan 2022'])
  })

  it('shows which area each measure answers, though the tables write areas differently', () => {
    expect(plan.measures.every(({ areas }) => areas.length > 0)).toBe(true)
    expect(plan.measures.filter(({ areas }) => areas.length > 1)).toHaveLength(3)
  })

  it('says who was heard, group by group', () => {
    const groups = [...new Set(plan.comments.map(({ group }) => group))]
    expect(groups.map((group) => plan.comments.filter((one) => one.group === group).length)).toEqual([13, 16, 10, 9])
    expect(plan.replies.filter(({ did }) => did === null)).toHaveLength(1)
  })
})
