import { describe, expect, it } from 'vitest'
import { useDatabase } from '../../../../test/kit/database.ts'
import { aReturn, attended, inForce, issued, person, placement, undecided } from '../../../../test/kit/returns/a-return.ts'
import { anArea, theRecord, type Area } from '../../../../test/kit/returns/an-area.ts'
import { assessmentFrom, findEvents } from '../../casework/index.ts'
import { assessmentColumns } from './columns.ts'

const database = useDatabase()
let next = 600

type Year = { year?: number; referenceDate?: string }
const of = (area: Area, requests: string, year: Year = {}, more = {}) => aReturn(person({ requests, ...more }), { authority: String(area.authority), ...year })

async function areaWith(requests: string): Promise<Area> {
  const area = await anArea(database, ++next)
  await area.load(of(area, requests))
  return area
}

async function changesOf(area: Area, file: string, how: Parameters<Area['load']>[1] = {}) {
  const loaded = await area.load(file, { now: '2024-04-01T09:00:00Z', ...how })
  if (loaded.kind === 'refused') throw new Error(loaded.problem.reason)
  const rows = await area.rows(`select what, was, becomes from returns.load_changes where load_id = '${loaded.load}' order by n`)
  return { outcome: loaded.outcome, changes: rows.map(({ what, was, becomes }) => `${what}: ${was} -> ${becomes}`) }
}

async function folds(area: Area) {
  for (const row of await area.rows('select * from casework.assessments')) {
    const events = await area.see((trx) => findEvents(trx, area.authority, row['assessment_id'] as string))
    expect(row).toMatchObject(assessmentColumns(assessmentFrom(events)))
  }
}

describe('a corrected return of the same year', () => {
  it.each<[string, string, string, string[]]>([
    ['another day of the request', issued(), issued({ received: '2023-03-02' }), ['Request received: 2023-03-01 -> 2023-03-02']],
    ['another day of the plan', issued(), issued({ issued: '2023-07-12', start: '2023-07-10' }), ['Plan issued: 2023-07-10 -> 2023-07-12']],
    ['no plan after all', issued({ active: '' }), issued({ active: '' }).replace('<AssessmentOutcome>Y', '<AssessmentOutcome>N').replace(/<NamedPlan>.*<\/NamedPlan>/s, ''),
      ['Plan issued, now refused to issue a plan: 2023-07-10 -> 2023-07-10', 'Code of the assessment’s outcome: Y -> N']],
    ['an exception that was forgotten', issued(), issued({ week20: '1' }), ['Exception to the time limit: null -> yes']],
    ['an exception that was none', issued({ week20: '1' }), issued(), ['Exception to the time limit: yes -> null']],
    ['an appeal', issued(), issued({ flags: '<AssessmentTribunal>1</AssessmentTribunal>' }), ['Mediation or appeal: null -> assessment: tribunal']],
    ['another need', issued(), issued({ active: inForce({ need: 'SEMH' }) }), ['Main need: ASD -> SEMH', 'Needs: 1 ASD -> 1 SEMH']],
    ['another school', issued(), issued({ active: inForce({ where: attended('100002') }) }),
      ['On roll at (URN): 100001 -> 100002', 'Placements: named 1: 100001; attended 1: 100001, from 2023-09-04 -> named 1: 100001; attended 1: 100002, from 2023-09-04']],
    ['a review', issued(), issued({ active: inForce({ review: '<ReviewMeeting>2023-12-01</ReviewMeeting><ReviewOutcome>M</ReviewOutcome><LastReview>2023-12-20</LastReview>' }) }),
      ['Review meeting: null -> 2023-12-01', 'Outcome of the review: null -> M', 'Decision after review: null -> 2023-12-20']],
    ['a second request', undecided(), undecided() + undecided('2023-11-01'), ['Request (request 2): null -> received 2023-11-01']],
    ['a plan where there was none', undecided('2023-03-01'), issued(), [
      'Agreed to assess: null -> 2023-04-05', 'Plan issued: null -> 2023-07-10', 'Code of the request’s outcome: A -> Y', 'Code of the assessment’s outcome: null -> Y',
      'Plan: null -> started 2023-07-10', 'On roll at (URN): null -> 100001', 'Main need: null -> ASD']],
  ])('%s', async (_, first, second, changes) => {
    const area = await areaWith(first)
    const before = await theRecord(area)
    const checked = await changesOf(area, of(area, second), { mode: 'check' })
    expect(checked.changes.toSorted()).toEqual(changes.toSorted())
    expect(await theRecord(area)).toEqual(before) // shown first, and nothing done

    const asked = await changesOf(area, of(area, second), { mode: 'ask' })
    expect(asked.outcome.applied).toBe(false)
    expect(await theRecord(area)).toEqual(before)
    const agreed = await changesOf(area, of(area, second), { mode: { confirmed: asked.outcome.digest } })
    expect(agreed.outcome).toMatchObject({ applied: true, changed: 1, unchanged: 0 })
    await folds(area)

    const again = await changesOf(area, of(area, second))
    expect(again).toMatchObject({ changes: [], outcome: { unchanged: 1, changed: 0 } })
  })

  it('what was told before stays in the record, and the correction is known from its own day', async () => {
    const area = await areaWith(issued())
    await changesOf(area, of(area, issued({ issued: '2023-07-12', start: '2023-07-10' })))
    const events = await area.rows(`select happened_on, known_from, reconstructed, corrects is not null as corrects from casework.events where kind = 'plan-issued' order by known_from`)
    expect(events).toEqual([
      { happened_on: '2023-07-10', known_from: new Date('2023-07-09T23:00:00Z'), reconstructed: true, corrects: false },
      { happened_on: '2023-07-12', known_from: new Date('2024-04-01T09:00:00Z'), reconstructed: false, corrects: true },
    ])
  })

  it('agreed to when something else has changed meanwhile is not done', async () => {
    const area = await areaWith(issued())
    const second = of(area, issued({ week20: '1' }))
    const { outcome } = await changesOf(area, second, { mode: 'ask' })
    await changesOf(area, of(area, issued({ received: '2023-03-02' })))
    expect((await changesOf(area, second, { mode: { confirmed: outcome.digest } })).outcome.applied).toBe(false)
  })

  it('undone again by the first, which comes last', async () => {
    const area = await areaWith(issued())
    await changesOf(area, of(area, issued({ week20: '1', issued: '2023-07-12', start: '2023-07-10' })))
    const { changes } = await changesOf(area, of(area, issued()), { now: '2024-05-01T09:00:00Z' })
    expect(changes.toSorted()).toEqual(['Exception to the time limit: yes -> null', 'Plan issued: 2023-07-12 -> 2023-07-10'])
    await folds(area)
    expect((await changesOf(area, of(area, issued()))).changes).toEqual([])
  })

  it('leaves what somebody corrected by hand, where the returns say the same', async () => {
    const area = await areaWith(issued())
    const [event] = await area.rows(`select event_id, child_id, assessment_id from casework.events where kind = 'plan-issued'`)
    await area.rows(`insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, recorded_at, recorded_by, corrects)
      values (${area.authority}, '0190f3a0-0000-7000-8000-000000000001', '${event?.['child_id']}', '${event?.['assessment_id']}', 'plan-issued', '2023-07-11', '2024-03-05', '2024-03-05', '${area.person}', '${event?.['event_id']}')`)
    await area.rows(`update casework.assessments set closed_on = '2023-07-11', issue_decided_on = '2023-07-11'`)
    const { changes } = await changesOf(area, of(area, issued({ flags: '<OtherMediation>1</OtherMediation>' })))
    expect(changes).toEqual(['Mediation or appeal: null -> other: mediation'])
    expect(await area.rows('select closed_on from casework.assessments')).toEqual([{ closed_on: '2023-07-11' }])
    await folds(area)
  })
})

describe('the return of the next year', () => {
  const nextYear = { year: 2025, referenceDate: '2025-01-16' }
  const historical = (more = '') => `<Requests><RequestOutcome>H</RequestOutcome><Assessment><AssessmentOutcome>H</AssessmentOutcome><NamedPlan><StartDate>2023-07-10</StartDate><PlanDetail>${placement()}</PlanDetail><PB>0</PB></NamedPlan></Assessment>${inForce()}${more}</Requests>`

  it('tells less of what has ended, and takes nothing away', async () => {
    const area = await areaWith(issued({ week20: '1', flags: '<AssessmentMediation>1</AssessmentMediation>' }))
    const { changes } = await changesOf(area, of(area, historical(), nextYear))
    expect(changes).toEqual(['Code of the request’s outcome: Y -> H', 'Code of the assessment’s outcome: Y -> H'])
    expect(await area.rows('select stage, received_on, closed_on, exception, assessment_mediation from casework.assessments')).toEqual([
      { stage: 'plan-issued', received_on: '2023-03-01', closed_on: '2023-07-10', exception: 'recorded-in-return', assessment_mediation: true },
    ])
    await folds(area)
  })

  it('tells how a request went on, known from the day on which it did', async () => {
    const area = await areaWith(undecided('2023-12-20'))
    await changesOf(area, of(area, issued({ received: '2023-12-20', agreed: '2024-01-30', issued: '2024-05-03', active: inForce({ where: attended('100001', '2024-05-07') }) }), nextYear), { now: '2025-03-01T09:00:00Z' })
    expect(await area.rows(`select kind, known_from, reconstructed from casework.events where kind like '%o-assess' or kind = 'plan-issued' order by known_from`)).toEqual([
      { kind: 'agreed-to-assess', known_from: new Date('2024-01-30T00:00:00Z'), reconstructed: true },
      { kind: 'plan-issued', known_from: new Date('2024-05-02T23:00:00Z'), reconstructed: true },
    ])
    expect(await area.rows('select stage from casework.assessments')).toEqual([{ stage: 'plan-issued' }])
    await folds(area)
  })

  it('leaves those who are not in it, and says how many', async () => {
    const area = await areaWith(undecided())
    const { outcome } = await changesOf(area, aReturn(person({ upn: 'B201000121002', forename: 'Max' }), { authority: String(area.authority), ...nextYear }))
    expect(outcome.states).toMatchObject({ absent: 1, new: 1 })
    expect(await area.rows('select count(*) as n from people.children')).toEqual([{ n: 2 }])
  })
})
