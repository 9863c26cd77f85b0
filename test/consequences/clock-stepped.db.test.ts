import { beforeAll, describe, expect, it } from 'vitest'
import { findUnlike } from '../../src/domains/casework/index.ts'
import { checkAudit } from '../../src/platform/audit/check.ts'
import { useApp } from '../kit/app.ts'
import { children } from '../kit/area.ts'

let now = new Date('2026-11-02T10:00:00Z')
const app = useApp({ clock: () => now })
const { eli, kofi } = children
const versionOf = async (assessment: string) => String((await app.database.pool.query('select version from casework.assessments where assessment_id = $1', [assessment])).rows[0].version)
const day = (n: number) => ({ 'on-day': String(n), 'on-month': '11', 'on-year': '2026' })

beforeAll(async () => { await app.database.pool.query('update identity.authorities set frozen_today = null') })

describe('a clock that is stepped', () => {
  it('back by hours keeps what was recorded, in the order in which it was recorded', async () => {
    const decided = await app.as('rosa').post(`/assessments/${eli.assessment}/decide-to-assess`, { decision: 'agreed-to-assess', ...day(2), note: '', version: await versionOf(eli.assessment) })
    expect(decided.status).toBe(303)
    now = new Date('2026-11-02T06:00:00Z')
    const asked = await app.as('rosa').post(`/assessments/${eli.assessment}/ask-for-advice`, { service: 'health', ...day(2), note: '', version: await versionOf(eli.assessment) })
    expect(asked.status).toBe(303)
    const page = await app.as('rosa').get(`/children/${eli.id}`)
    expect(page.text).toContain('Agreed to assess')
    expect(page.text).toContain('Waiting for advice from health')
  })

  it('back over midnight refuses a day that has not come yet, in words, and takes it when the clock is right again', async () => {
    now = new Date('2026-11-01T23:00:00Z')
    const form = { decision: 'agreed-to-assess', ...day(2), note: '', version: await versionOf(kofi.assessment) }
    const early = await app.as('rosa').post(`/assessments/${kofi.assessment}/decide-to-assess`, form)
    expect(early.status).toBe(400)
    expect(early.text).toContain('today or in the past')
    now = new Date('2026-11-02T10:05:00Z')
    expect((await app.as('rosa').post(`/assessments/${kofi.assessment}/decide-to-assess`, form)).status).toBe(303)
  })

  it('forward by years and back leaves pages that open, an audit that is whole, and rows that say what their events say', async () => {
    // a session that seems over is over, and is there again when the clock is right
    now = new Date('2031-01-01T00:00:00Z')
    expect((await app.as('rosa').get('/my-children')).location).toContain('/sign-in')
    now = new Date('2026-11-02T10:10:00Z')
    for (const path of ['/my-children', `/children/${eli.id}`]) expect([path, (await app.as('rosa').get(path)).status]).toEqual([path, 200])
    expect((await app.as('priya').get('/figures')).status).toBe(200)
    await app.database.pool.query(`update audit.entries set written_at = written_at - interval '1 minute'`)
    await app.database.pool.query('select audit.seal(901::smallint)')
    expect((await checkAudit(app.database.pool)).faults).toEqual([])
    expect((await findUnlike(app.database.pool)).unlike).toEqual([])
  })
})
