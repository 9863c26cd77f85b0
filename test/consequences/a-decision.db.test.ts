import { describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { children } from '../kit/area.ts'

const app = useApp()
const { kofi } = children
const on = (day: number, month: number) => ({ 'on-day': String(day), 'on-month': String(month), 'on-year': '2026' })
const version = async () => String((await app.database.pool.query('select version from casework.assessments where assessment_id = $1', [kofi.assessment])).rows[0].version)
const record = async (task: string, fields: Record<string, string>) => {
  const answer = await app.as('rosa').post(`/assessments/${kofi.assessment}/${task}`, { ...fields, version: await version() })
  expect([task, answer.status]).toEqual([task, 303])
}

/** The same few places, asked after each step. */
async function everywhere() {
  const [list, child, family, figures, months, open] = await Promise.all([
    app.as('rosa').get('/my-children?show=open'), app.as('rosa').get(`/children/${kofi.id}`), app.as('abena').get(`/my-family/${kofi.id}`),
    app.as('priya').get('/figures'), app.as('priya').get('/figures/timeliness'), app.as('priya').get('/figures/children/open/csv'),
  ])
  return { list, child, family, figures, months, open: open.body.toString('utf8') }
}

describe('agreeing to assess', () => {
  it('changes the officer’s list, the child, the family’s page and the stage that figures count', async () => {
    const before = await everywhere()
    expect(before.family.text).toContain('We are deciding if we should')
    expect(before.open).toContain('Kofi Mensa,Deciding whether to assess')
    await record('decide-to-assess', { decision: 'agreed-to-assess', ...on(20, 10) })
    const after = await everywhere()
    expect(after.list.text).toContain('Ask for advice. Nobody has been asked yet.')
    expect(after.child.text).toContain('met in time')
    expect(after.family.text).toContain('We have agreed to assess Kofi')
    expect(after.open).toContain('Kofi Mensa,Assessing')
  })
})

describe('issuing a plan', () => {
  it('takes the child from the open work, tells the family, and counts the plan', async () => {
    await record('decide-to-issue', { decision: 'agreed-to-issue', ...on(26, 10) })
    await record('ask-for-advice', { service: 'health', ...on(21, 10) })
    expect((await everywhere()).figures.text).toContain('3 open assessments')
    await record('send-draft', { ...on(27, 10) })
    await record('issue-plan', { early: 'agreed', ...on(2, 11) })
    const after = await everywhere()
    expect(after.list.text).not.toContain('Kofi Mensa')
    expect(after.child.text).toContain('Plan issued')
    expect(after.family.text).toContain('Kofi has a plan.')
    expect(after.figures.text).toContain('2 open assessments')
    expect(after.figures.text).toContain('1 plans issued in twelve months')
    expect(after.figures.text).toContain('100.0% of those within 20 weeks')
    expect(after.open).not.toContain('Kofi')
    const counted = await app.as('priya').get('/figures/children/issued?from=2026-11&to=2026-11&inTime=yes')
    expect(counted.text).toContain('Kofi Mensa')
  })

  it('leaves what was known the day before as it was', async () => {
    const yesterday = await app.as('priya').get('/figures?asAt=2026-11-01')
    expect(yesterday.text).toContain('3 open assessments')
    expect(yesterday.text).toContain('0 plans issued in twelve months')
  })
})

describe('taking a plan back', () => {
  it('returns the child to the open work, and the figure to what it was', async () => {
    const { rows: [row] } = await app.database.pool.query(`select event_id from casework.events where assessment_id = $1 and kind = 'plan-issued'`, [kofi.assessment])
    const answer = await app.as('rosa').post(`/assessments/${kofi.assessment}/correct/${row.event_id}`, { what: 'never-happened', reason: 'Sent to print, not to the family.', version: await version() })
    expect(answer.status).toBe(303)
    const after = await everywhere()
    expect(after.list.text).toContain('Kofi Mensa')
    expect(after.family.text).toContain('You have the draft of Kofi’s plan')
    expect(after.figures.text).toContain('3 open assessments')
    expect(after.figures.text).toContain('0 plans issued in twelve months')
  })
})
