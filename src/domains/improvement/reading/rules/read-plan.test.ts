import { describe, expect, it } from 'vitest'
import { headingKey, proposeTable } from './propose-columns.ts'
import type { Meaning } from './meanings.ts'
import { proposeTables, readPlan } from './read-plan.ts'
import { sheetOf } from '../../../../../test/kit/sheet-of.ts'
import type { Sheet } from './cells.ts'

const header = ['Project', 'Ref', 'We will', 'Families will', 'Lead', 'After 3 months', 'After 6 months', 'RAG', 'Update (May 2026)']
const wide = (row: number) => ({ top: row, left: 1, bottom: row, right: 9 })

const theActions = sheetOf('Plan', [
  ['Saltmarsh improvement plan - update June 2026'],
  ['Key', 'Not yet started', 'In progress', 'Complete'],
  header,
  ['Families wait too long for a decision'],
  ['Decide in time', 'SIP 1.1.1', 'Hold a weekly meeting', 'Know what happens next', 'Head of SEND', 'Met weekly', 'Cleared the list', 'May 26 In progress', 'It meets'],
  ['', 'SIP 1.1.2', 'Publish the wait', 'See the wait', '', 'Published it', '', '', ''],
  ['The local offer is hard to use'],
  ['A better site', 'SIP 2.1.1', 'Rewrite the pages', 'Find help', 'Web team (Council)\nWith parents', '', '', 'May 26', ''],
], [wide(1), wide(4), wide(7), { top: 5, left: 1, bottom: 6, right: 1 }])

const read = (...sheets: Sheet[]) => {
  const file = { date1904: false, sheets }
  return readPlan(file, proposeTables(file))
}
const refusedIn = (...sheets: Sheet[]) => read(...sheets).doubts.filter(({ severity }) => severity === 'refused').map(({ cell, reason }) => [cell, reason])

describe('a plan with title, key, headings and merged projects', () => {
  const plan = read(theActions)

  it('is found under its header', () => {
    expect(proposeTable(theActions)).toMatchObject({ kind: 'actions', headerRow: 3, title: 'Saltmarsh improvement plan - update June 2026' })
    expect(plan.month).toBe('2026-06')
  })

  it('puts each action under its area and project', () => {
    expect(plan.areas.map(({ number, words }) => [number, words])).toEqual([['1', 'Families wait too long for a decision'], ['2', 'The local offer is hard to use']])
    expect(plan.workstreams.map(({ number, title, area }) => [number, title, area])).toEqual([['1.1', 'Decide in time', 0], ['2.1', 'A better site', 1]])
    expect(plan.actions.map(({ reference, areas, workstream }) => [reference, areas, workstream])).toEqual([['SIP 1.1.1', [0], 0], ['SIP 1.1.2', [0], 0], ['SIP 2.1.1', [1], 1]])
  })

  it('reads milestones, updates and leads', () => {
    const [first, , third] = plan.actions
    expect(first?.milestones.map(({ months, words }) => [months, words])).toEqual([[3, 'Met weekly'], [6, 'Cleared the list']])
    expect(first?.updates).toMatchObject([{ kind: 'progress', month: '2026-05', words: 'It meets' }])
    expect(third?.leads).toEqual([{ name: 'Web team', organisation: 'Council', part: 'lead' }, { name: 'With parents', organisation: null, part: 'support' }])
  })

  it('leaves a blank status and a month alone unknown, and says where', () => {
    expect(plan.actions.map(({ status }) => status)).toEqual(['in-progress', 'unknown', 'unknown'])
    expect(plan.doubts.map(({ cell }) => cell).toSorted()).toEqual(['E6', 'H6', 'H8'])
    expect(refusedIn(theActions)).toEqual([])
  })
})

describe('what keeps a whole file out', () => {
  const rows = (...more: (string | number)[][]) => sheetOf('Plan', [header, ...more])

  it('is a sheet without a header', () => {
    expect(refusedIn(sheetOf('Plan', [['Some words'], ['and others', 'here']]))).toMatchObject([['A1', 'No sheet has a header row with a column of actions.']])
  })

  it('is one reference on two actions', () => {
    expect(refusedIn(rows(['A', '1.1.1', 'One'], ['A', '1.1.1', 'Two']))).toMatchObject([['B3', '1.1.1 is the reference of another action too, in B2.']])
  })

  it('is a formula with an error in a cell that is read', () => {
    expect(refusedIn(rows(['A', '1.1.1', '#REF!']))).toMatchObject([['C2', 'The formula of this cell gives an error.']])
  })

  it('is a merged cell that runs over an area’s heading', () => {
    const sheet = sheetOf('Plan', [header, ['Area one'], ['A', '1.1.1', 'One'], ['Area two'], ['', '2.1.1', 'Two']], [wide(2), wide(4), { top: 3, left: 1, bottom: 5, right: 1 }])
    expect(refusedIn(sheet)[0]?.[1]).toContain('runs over the heading in row 4')
  })

  it('is text where a number should be', () => {
    const risks = sheetOf('Risks', [['Ref', 'Risk', 'Likelihood', 'Mitigation'], ['1.1.1', 'a', 3, 'x'], ['1.1.1', 'b', 4, 'x'], ['1.1.1', 'c', 2, 'x'], ['1.1.1', 'd', 'high', 'x']])
    expect(refusedIn(theActions, risks)).toMatchObject([['C5', 'Text stands here, and “Likelihood” holds numbers.']])
  })
})

describe('what is only said', () => {
  it('is that a sheet is hidden, and that days were counted from 1904', () => {
    const file = { date1904: true, sheets: [theActions, sheetOf('Old', [header], [], true)] }
    expect(readPlan(file, proposeTables(file)).doubts.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['This sheet is hidden, and was not read.', 'This workbook counts its dates from 1904. They were read so.']))
  })

  it('is an area under another number than its actions’', () => {
    const sheet = sheetOf('Plan', [header, ['Area one'], ['A', '1.1.1', 'One'], ['B', '2.1.1', 'Two']], [wide(2)])
    expect(read(sheet).doubts.some(({ cell, reason }) => cell === 'B4' && reason.includes('under area 1'))).toBe(true)
  })
})

describe('what somebody chose before', () => {
  it('counts for the same heading in the next file, whatever its month', () => {
    const remembered = new Map<string, Meaning>([[headingKey('Update (June 2026)'), 'embed']])
    const columns = proposeTable(theActions, remembered)?.columns
    expect(columns?.find(({ letters }) => letters === 'I')?.means).toBe('embed')
  })
})

describe('measures, risks and what people said', () => {
  it('are read from sheets of their own, and answer the plan’s areas', () => {
    const plan = read(
      sheetOf('Projects', [['Objective', 'Project', 'Responsible officers', 'By when'], ['Objective 1 - Lead well (Waiting times, Local offer)', 'Cut the wait', 'Director', 'Ongoing']]),
      sheetOf('Measures', [['Objective', 'Key measures', 'Area of weakness'], ['Objective 1 - Lead well (Waiting times)', 'Longest wait', 'Waiting Time\nLocal Offer']]),
      sheetOf('Feedback', [['Group', 'Comment'], ['Parents', 'Answer the telephone']]),
      sheetOf('YSWD', [['Partner', 'You said', 'We did'], ['Council', 'Answer the telephone', 'We do']]),
    )
    expect(plan.areas.map(({ words }) => words)).toEqual(['Waiting times', 'Local offer'])
    expect(plan.actions).toMatchObject([{ words: 'Cut the wait', areas: [0, 1], workstream: 0, timing: { kind: 'ongoing' } }])
    expect(plan.measures).toMatchObject([{ words: 'Longest wait', areas: [0, 1], workstream: 0 }])
    expect(plan.comments).toMatchObject([{ group: 'Parents', words: 'Answer the telephone' }])
    expect(plan.replies).toMatchObject([{ partner: 'Council', did: 'We do' }])
  })
})
