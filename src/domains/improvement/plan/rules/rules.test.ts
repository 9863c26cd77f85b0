import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMilestone, anAction, anUpdate, aStatus } from '../../../../../test/kit/an-action.ts'
import type { MonthKey } from '../../../../values/month-key.ts'
import { addDays, literalDate } from '../../../../values/plain-date.ts'
import { mayTell } from './may-tell.ts'
import { layPaper } from './paper.ts'
import type { PlanAction } from './plan-action.ts'
import { standingOf, standingOverTime, type StatusRow } from './programme.ts'
import { proposeStatus } from './propose-status.ts'
import { actionsOfRisk } from './risk.ts'
import { statuses, type KnownStatus } from './status.ts'
import { restoreTiming, storeTiming } from './stored-timing.ts'
import { daysOf, type Timing } from './timing.ts'

const starts = literalDate('2026-01-01')
const on = (day: string) => literalDate(day)

describe('a proposed status', () => {
  const met = (...marks: (boolean | null)[]) => marks.map((mark, n) => aMilestone((n + 1) * 3, mark))
  const proposed = (more: Partial<PlanAction>, today = '2026-05-01', start: typeof starts | null = starts) => proposeStatus(anAction(more), start, on(today))?.status

  it.each<[string, Partial<PlanAction>, string, string | undefined]>([
    ['is in progress while its milestones are met in time', {}, '2026-05-01', 'in-progress'],
    ['is delayed when a milestone has passed unmet', { milestones: met(false, null) }, '2026-05-01', 'delayed'],
    ['is delayed when nobody said that a passed milestone was met', { milestones: met(null, null) }, '2026-05-01', 'delayed'],
    ['is overdue when its last day has passed', {}, '2026-07-01', 'overdue'],
    ['is not overdue on its last day', {}, '2026-06-30', 'in-progress'],
    ['is complete when all its milestones are met', { milestones: met(true, true) }, '2026-05-01', 'complete'],
    ['is complete and not embedded while nothing shows an effect', { status: aStatus('complete'), milestones: met(null, null) }, '2026-09-01', 'complete'],
    ['is embedded when its effect is shown and it says how it will last', { milestones: met(true, true), updates: [anUpdate('impact', 'It helps'), anUpdate('embed', 'It will last')] }, '2026-05-01', 'embedded'],
    ['is not yet started when nothing is met and nothing told', { milestones: met(null, null), updates: [], status: null }, '2026-02-01', 'not-yet-started'],
    ['is said to be done no longer when a milestone is said not to be met', { status: aStatus('complete'), milestones: met(false, null) }, '2026-05-01', 'delayed'],
    ['takes the day that the action itself names before its milestones’', { timing: { kind: 'at', at: { month: '2026-03' as MonthKey } } }, '2026-04-01', 'overdue'],
    ['takes no day from “ongoing”', { timing: { kind: 'ongoing', since: null }, milestones: [] }, '2030-01-01', 'in-progress'],
    ['is none where nothing is known', { milestones: [], updates: [], status: null }, '2026-05-01', undefined],
  ])('%s', (_, more, today, status) => expect(proposed(more, today)).toBe(status))

  it('is never late while nobody has said when the plan began', () => {
    expect(proposed({ milestones: met(null, null) }, '2030-01-01', null)).toBe('in-progress')
  })

  it('is never overdue before its day, and never becomes less late as days pass', () => {
    const late = { 'not-yet-started': 0, 'in-progress': 0, 'delayed': 1, 'overdue': 2, 'complete': 0, 'embedded': 0 }
    fc.assert(fc.property(fc.array(fc.constantFrom(true, false, null), { minLength: 1, maxLength: 4 }), fc.nat(600), fc.nat(600), (marks, a, b) => {
      const action = anAction({ milestones: met(...marks) })
      const at = (days: number) => late[proposeStatus(action, starts, addDays(starts, days))?.status ?? 'in-progress']
      expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)))
    }))
  })
})

describe('how a plan stands', () => {
  const area = (id: string) => ({ id, number: null, words: id })
  const list = fc.array(fc.tuple(fc.constantFrom<KnownStatus>('unknown', ...statuses), fc.subarray(['one', 'two'])))

  it('counts every action once in all, and once in each area that it answers', () => {
    fc.assert(fc.property(list, (drawn) => {
      const actions = drawn.map(([status, areas], n) => anAction({ id: `${n}`, areas, status: status === 'unknown' ? null : aStatus(status) }))
      const standing = standingOf(actions, [area('one'), area('two')])
      expect(Object.values(standing.counts).reduce((sum, n) => sum + n, 0)).toBe(actions.length)
      expect(standing.byArea.reduce((sum, one) => sum + one.actions, 0) + standing.others.actions).toBe(actions.reduce((sum, { areas }) => sum + Math.max(1, areas.length), 0))
    }))
  })

  it('is told month by month as it was known then, the last said counting', () => {
    const row = (action: string, status: KnownStatus, day: string, said: string): StatusRow => ({ action, status, knownFrom: on(day), said })
    const rows = [row('a', 'in-progress', '2026-01-31', '1'), row('b', 'complete', '2026-02-28', '2'), row('a', 'complete', '2026-03-31', '3'), row('b', 'delayed', '2026-02-28', '4')]
    expect(standingOverTime(rows, Array.from({ length: 3 }, () => anAction()), on('2026-03-31')).map(({ month, counts }) => [month, counts['in-progress'], counts.complete, counts.delayed, counts.unknown])).toEqual([
      ['2026-01', 1, 0, 0, 2], ['2026-02', 1, 0, 1, 1], ['2026-03', 0, 1, 1, 1]])
    expect(standingOverTime([], [anAction()], on('2026-03-31'))).toEqual([])
  })
})

describe('a timing', () => {
  const timings: Timing[] = [
    { kind: 'unknown' }, { kind: 'words' }, { kind: 'at', at: { day: on('2026-02-03') } }, { kind: 'range', from: { month: '2026-01' as MonthKey }, to: null },
    { kind: 'ongoing', since: { day: on('2026-02-03') } }, { kind: 'after-months', months: 6 }, { kind: 'steps', steps: [{ at: { day: on('2026-05-01') }, words: 'Begin' }, { at: { month: '2026-09' as MonthKey }, words: 'Look again' }] },
    { kind: 'several', points: [{ day: on('2026-02-03') }, { month: '2026-04' as MonthKey }] },
  ]
  it.each(timings)('of kind $kind comes back from the database as it went in', (timing) => expect(restoreTiming(JSON.parse(JSON.stringify(storeTiming(timing))))).toEqual(timing))

  it('has days where its words name some, and none where they do not', () => {
    expect(timings.map((timing) => daysOf(timing, starts).due)).toEqual([null, null, on('2026-02-03'), null, null, on('2026-06-30'), on('2026-09-30'), on('2026-04-30')])
    expect(daysOf({ kind: 'after-months', months: 6 }, null)).toEqual({ from: null, due: null })
  })
})

describe('a risk', () => {
  it('stands for the actions that its range takes in', () => {
    const actions = ['SIP 1.1.1', 'SIP 1.1.2', 'SIP 1.2.1', null].map((reference, n) => anAction({ id: `${n}`, reference }))
    expect(actionsOfRisk({ refs: 'SIP 1.1.1 - 1.1.6' }, actions).map(({ id }) => id)).toEqual(['0', '1'])
    expect(actionsOfRisk({ refs: null }, actions)).toEqual([])
  })
})

describe('telling of an action', () => {
  const led = anAction({ leads: [{ name: 'Head of SEND', organisation: null, part: 'support', person: 'wen', personName: 'Wen' }] })
  it('is for those whose name stands on it, and for whoever runs the programme', () => {
    expect([mayTell(led, { person: 'wen', runs: false }), mayTell(led, { person: 'tom', runs: false }), mayTell(led, { person: 'tom', runs: true })]).toEqual([true, false, true])
  })
})

describe('the paper', () => {
  it('has areas over the table, projects beside their actions, and a column for each update', () => {
    const actions = [anAction(), anAction({ id: 'a2', reference: 'SIP 1.1.2', updates: [anUpdate('impact', 'It helps', null)] }), anAction({ id: 'a3', workstream: 'v', areas: ['two'], status: null })]
    const paper = layPaper(actions, [{ id: 'one', number: '1', words: 'Families wait' }, { id: 'two', number: '2', words: null }], [{ id: 'w', area: 'one', number: '1.1', title: 'In time' }, { id: 'v', area: 'two', number: '2.1', title: null }], { action: 'We will' }, { workstream: 'Project', action: 'Action' })
    expect(paper.columns).toEqual(['Project', 'Ref', 'We will', 'Families will', 'Lead', 'After 3 months', 'After 6 months', 'Resources', 'Status', 'Progress (October 2026)', 'Evidence of impact'])
    expect(paper.rows.map((row) => (row.kind === 'heading' ? row.text : `${row.project?.text ?? '"'} x${row.project?.covers ?? 0} ${row.cells[0]} ${row.cells[7]}`))).toEqual([
      'Families wait', 'In time x2 SIP 1.1.1 In progress', '" x0 SIP 1.1.2 In progress', 'Area 2', '2.1 x1 SIP 1.1.1 '])
  })
})
