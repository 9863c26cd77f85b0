import { describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { children, eventId } from '../kit/area.ts'

const app = useApp()
const kofi = children.kofi
const day = (name: string, iso: string) => {
  const [year, month, date] = iso.split('-') as [string, string, string]
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date }
}
const record = (task: string) => `/assessments/${kofi.assessment}/${task}`
const version = async () => String((await app.database.pool.query('select version from casework.assessments where assessment_id = $1', [kofi.assessment])).rows[0].version)
const events = async () => (await app.database.pool.query('select kind, happened_on, corrects from casework.events where assessment_id = $1 order by recorded_at, event_id', [kofi.assessment])).rows as { kind: string; happened_on: string; corrects: string | null }[]

describe('recording what was decided', () => {
  it('is refused to those whose work it is not, as if there were nothing', async () => {
    for (const who of ['lena', 'omar', 'abena', 'else'] as const) expect([who, (await app.as(who).get(record('decide-to-assess'))).status]).toEqual([who, 404])
    expect((await app.nobody.get(record('decide-to-assess'))).status).toBe(303)
  })

  it('is not found for an assessment that is not there, or whose address is none', async () => {
    expect((await app.as('rosa').get('/assessments/00000000-0000-7000-8000-00000000ffff/decide-to-assess')).status).toBe(404)
    expect((await app.as('rosa').get('/assessments/nonsense/decide-to-assess')).status).toBe(404)
  })

  it('shows the date in law with its working, and today filled in', async () => {
    const page = await app.as('rosa').get(record('decide-to-assess'))
    // 28 September + 42 days; the authority's own target is 28 days
    expect(page.text).toContain('Monday 9 November 2026')
    expect(page.text).toContain('Our own target is Monday 26 October 2026')
    expect(page.text).toContain('reg 5(1) Special Educational Needs and Disability Regulations 2014')
    expect(page.html).toContain('value="2026"')
  })

  it('answers bad input beside the field, and records nothing', async () => {
    const before = await events()
    const empty = await app.as('rosa').post(record('decide-to-assess'), { version: await version() })
    expect(empty.status).toBe(400)
    expect(empty.text).toContain('Choose what was decided')
    expect(empty.text).toContain('Enter the date')
    const cases: [Record<string, string>, string][] = [
      [{ decision: 'agreed-to-assess', ...day('on', '2026-02-30') }, 'must be a real date'],
      [{ decision: 'agreed-to-assess', ...day('on', '2026-11-03') }, 'today or in the past'],
      [{ decision: 'agreed-to-assess', ...day('on', '2026-09-27') }, 'on or after the day the request was received'],
      [{ decision: 'refused-to-assess', ...day('on', '2026-10-20') }, 'Enter the reasons for not assessing'],
    ]
    for (const [fields, words] of cases) {
      const answer = await app.as('rosa').post(record('decide-to-assess'), { ...fields, version: await version() })
      expect([answer.status, answer.text.includes(words), words]).toEqual([400, true, words])
    }
    expect(await events()).toEqual(before)
  })

  it('records the decision, its day, its words and who, and shows the next step', async () => {
    const answer = await app.as('rosa').post(record('decide-to-assess'), { decision: 'agreed-to-assess', note: 'Four cycles of support.', version: await version(), ...day('on', '2026-10-19') })
    expect([answer.status, answer.location]).toEqual([303, `/children/${kofi.id}`])
    const page = await app.as('rosa').get(`/children/${kofi.id}`)
    expect(page.text).toContain('Ask for advice')
    expect(page.text).toContain('19 October 2026, recorded by Rosa Okello. “Four cycles of support.”')
  })

  it('tells whoever comes second that things have changed, and writes nothing', async () => {
    const before = await events()
    const answer = await app.as('ada').post(record('decide-to-assess'), { decision: 'agreed-to-assess', version: '1', ...day('on', '2026-10-19') })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Nothing was recorded')
    expect(await events()).toEqual(before)
  })

  it('lets only one of two who send at once be first', async () => {
    const fields = { service: ['health', 'education'], version: await version(), ...day('on', '2026-10-20') }
    const both = await Promise.all([app.as('rosa').post(record('ask-for-advice'), fields), app.as('tom').post(record('ask-for-advice'), fields)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect((await events()).filter(({ kind }) => kind === 'advice-asked')).toHaveLength(2)
  })

  it('follows the assessment to the final plan', async () => {
    const rosa = app.as('rosa')
    const form = await rosa.get(record('advice-came'))
    const ids = [...form.html.matchAll(/name="advice"[^>]* value="([^"]+)"|value="([^"]+)"[^>]*name="advice"/g)].map(([, a, b]) => (a ?? b) as string)
    expect(ids).toHaveLength(2)
    expect((await rosa.post(record('advice-came'), { advice: ids, version: await version(), ...day('on', '2026-10-26') })).status).toBe(303)
    expect((await rosa.post(record('decide-to-issue'), { decision: 'agreed-to-issue', version: await version(), ...day('on', '2026-10-27') })).status).toBe(303)
    expect((await rosa.post(record('send-draft'), { version: await version(), ...day('on', '2026-10-28') })).status).toBe(303)
    // the family's 15 days run to 11 November
    const early = await rosa.post(record('issue-plan'), { version: await version(), ...day('on', '2026-11-02') })
    expect(early.text).toContain('cannot go out before Wednesday 11 November 2026 is over')
    expect((await rosa.post(record('issue-plan'), { early: 'agreed', version: await version(), ...day('on', '2026-11-02') })).status).toBe(303)
    expect((await rosa.get(`/children/${kofi.id}`)).text).toContain('Plan issued')
    expect((await rosa.get(record('withdraw'))).status).toBe(200)
    expect((await rosa.post(record('withdraw'), { note: 'By email', version: await version(), ...day('on', '2026-11-02') })).status).toBe(409)
  })
})

describe('correcting the record', () => {
  const correct = (child: keyof typeof children) => `/assessments/${children[child].assessment}/correct/${eventId(child)}`

  it('keeps what was recorded beside what puts it right', async () => {
    const rosa = app.as('rosa')
    const { rows: [row] } = await app.database.pool.query(`select event_id from casework.events where assessment_id = $1 and kind = 'plan-issued'`, [kofi.assessment])
    const path = `/assessments/${kofi.assessment}/correct/${row.event_id}`
    expect((await rosa.get(path)).text).toContain('Final plan issued, Monday 2 November 2026')
    const answer = await rosa.post(path, { what: 'other-day', reason: 'Posted on the Friday.', version: await version(), ...day('on', '2026-10-30') })
    expect(answer.status).toBe(303)
    const page = await rosa.get(`/children/${kofi.id}`)
    expect(page.html).toMatch(/<s>Final plan issued, 2 November 2026<\/s>/)
    expect(page.text).toContain('Posted on the Friday.')
    expect((await events()).filter(({ kind }) => kind === 'plan-issued').map(({ happened_on }) => happened_on).toSorted()).toEqual(['2026-10-30', '2026-11-02'])
    const { rows: [after] } = await app.database.pool.query('select closed_on from casework.assessments where assessment_id = $1', [kofi.assessment])
    expect(after.closed_on).toBe('2026-10-30')
  })

  it('refuses a day that other steps make impossible, and taking back what others rest on', async () => {
    const path = correct('kofi')
    const late = await app.as('rosa').post(path, { what: 'other-day', reason: 'x', version: await version(), ...day('on', '2026-10-25') })
    expect([late.status, late.text.includes('on or before the day of the step after')]).toEqual([400, true])
    const back = await app.as('rosa').post(path, { what: 'never-happened', reason: 'x', version: await version() })
    expect([back.status, back.text.includes('take that back first')]).toEqual([400, true])
  })

  it('asks what is wrong and how it is known', async () => {
    const answer = await app.as('rosa').post(correct('eli'), { version: '1' })
    expect(answer.text).toContain('Choose what is wrong')
    expect(answer.text).toContain('Enter how you know')
  })

  it('is not found for an event that does not stand', async () => {
    expect((await app.as('rosa').get(`/assessments/${kofi.assessment}/correct/00000000-0000-7000-8000-00000000ffff`)).status).toBe(404)
  })
})

describe('recording an exception', () => {
  const path = `/assessments/${children.niamh.assessment}/exception`
  const times = (from: string, to: string) => ({ ...day('from', from), ...day('to', to), ...day('on', '2026-10-01'), version: '1' })

  it('is refused on a ground that is not made out, with the reason', async () => {
    const answer = await app.as('ada').post(path, { ground: 'absent', note: 'Letter', ...times('2026-07-01', '2026-07-20') })
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(/Not available: .*less than 4 weeks/)
  })

  it('needs evidence', async () => {
    const answer = await app.as('ada').post(path, { ground: 'absent', ...times('2026-07-01', '2026-08-10') })
    expect(answer.text).toContain('Enter the evidence, and why the date is impractical')
  })

  it('records the ground and its evidence, and moves no date', async () => {
    const before = await app.as('ada').get(`/children/${children.niamh.id}`)
    const answer = await app.as('ada').post(path, { ground: 'absent', note: 'Tickets seen; away with family.', ...times('2026-07-01', '2026-08-10') })
    expect(answer.status).toBe(303)
    const after = await app.as('ada').get(`/children/${children.niamh.id}`)
    expect(after.text).toContain('away from the area for 4 weeks or more')
    const dates = (text: string) => [...text.matchAll(/By \w+ \d+ \w+ \d{4}/g)].map(String)
    expect(after.text).toContain('Available: away from the area from Wednesday 1 July 2026 to Monday 10 August 2026')
    expect(dates(after.text).length).toBeGreaterThan(1)
    expect(dates(after.text)).toEqual(dates(before.text))
  })
})
