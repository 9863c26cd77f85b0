import { describe, expect, test } from 'vitest'
import { deadlines } from './deadlines.ts'
import { readFacts } from './read-facts.ts'

const refused = (json: unknown) => {
  const facts = readFacts(json)
  const result = facts.ok ? deadlines(facts.value) : facts
  return result.ok ? [] : result.error
}

describe('facts that cannot be used', () => {
  const assessment = { procedure: 'assessment', requestReceived: '2026-06-10' }

  test.each<[string, unknown, string]>([
    ['no object', [], 'facts'],
    ['no object at all', null, 'facts'],
    ['no procedure', {}, 'procedure'],
    ['an unknown procedure', { procedure: 'adoption' }, 'procedure'],
    ['an inherited name for a procedure', { procedure: 'toString' }, 'procedure'],
    ['an unknown key', { ...assessment, requestRecieved: '2026-01-05' }, 'requestRecieved'],
    ['an inherited name for a key', { ...assessment, constructor: '2026-01-05' }, 'constructor'],
    ['a key of another procedure', { ...assessment, meeting: '2026-01-05' }, 'meeting'],
    ['a date in another form', { procedure: 'assessment', requestReceived: '05/01/2026' }, 'requestReceived'],
    ['a day that does not exist', { procedure: 'assessment', requestReceived: '2026-02-30' }, 'requestReceived'],
    ['a number for a date', { procedure: 'assessment', requestReceived: 20260105 }, 'requestReceived'],
    ['a day before the law', { procedure: 'assessment', requestReceived: '2014-08-31' }, 'requestReceived'],
    ['no list', { ...assessment, adviceRequested: '2026-07-20' }, 'adviceRequested'],
    ['a bad day in a list', { ...assessment, adviceRequested: ['2026-07-20', 'soon'] }, 'adviceRequested[1]'],
    ['advice before the request', { ...assessment, adviceRequested: ['2026-06-09'] }, 'adviceRequested[0]'],
    ['advice of nobody known', { ...assessment, adviceRequested: [{ on: '2026-07-20', from: 'aunt' }] }, 'adviceRequested[0].from'],
    ['advice on no day', { ...assessment, adviceRequested: [{ from: 'school' }] }, 'adviceRequested[0].on'],
    ['half a closure', { ...assessment, closures: [{ firstClosed: '2026-07-22' }] }, 'closures[0].reopens'],
    ['a closure turned round', { ...assessment, closures: [{ firstClosed: '2026-09-02', reopens: '2026-07-22' }] }, 'closures[0].reopens'],
    ['a closure of no days', { ...assessment, closures: [{ firstClosed: '2026-07-22', reopens: '2026-07-22' }] }, 'closures[0].reopens'],
    ['an absence turned round', { ...assessment, absences: [{ from: '2026-07-22', to: '2026-07-21' }] }, 'absences[0].to'],
    ['circumstances turned round', { ...assessment, personalCircumstances: [{ from: '2026-07-22', to: '2026-07-21' }] }, 'personalCircumstances[0].to'],
    ['a draft before the request', { ...assessment, draftServed: '2026-06-09' }, 'draftServed'],
    ['a consultation before the request', { ...assessment, consultationSent: '2026-06-09' }, 'consultationSent'],
    ['a meeting before the plan', { procedure: 'review', planMade: '2026-10-02', meeting: '2026-10-01' }, 'meeting'],
    ['a review before the plan', { procedure: 'review', planMade: '2026-10-02', lastReviewDecided: '2026-10-01' }, 'lastReviewDecided'],
    ['amendments before the meeting', { procedure: 'review', meeting: '2026-10-02', amendmentsSent: '2026-10-01' }, 'amendmentsSent'],
    ['a certificate before the notice', { procedure: 'appeal', noticeSent: '2026-03-13', certificateIssued: '2026-03-12' }, 'certificateIssued'],
    ['agreement before the request', { procedure: 'reassessment', requestReceived: '2026-07-27', agreed: '2026-07-26' }, 'agreed'],
    ['a transfer before the move', { procedure: 'transfer-in', moved: '2026-06-01', transferred: '2026-05-31' }, 'transferred'],
    ['a transfer before it was known', { procedure: 'transfer-in', oldAuthorityAware: '2026-06-02', transferred: '2026-06-01' }, 'transferred'],
    ['a kind of transfer not known', { procedure: 'phase-transfer', kind: 'secondary', year: 2027 }, 'kind'],
    ['a year that is none', { procedure: 'phase-transfer', kind: 'other', year: 27 }, 'year'],
    ['half a year', { procedure: 'phase-transfer', kind: 'other', year: 2027.5 }, 'year'],
    ['a year before the law', { procedure: 'phase-transfer', kind: 'other', year: 2013 }, 'year'],
  ])('are refused by name: %s', (_, json, field) => {
    const refusals = refused(json)
    expect(refusals.map((each) => each.field)).toContain(field)
    expect(refusals.every(({ reason, mend }) => reason.endsWith('.') && mend.endsWith('.'))).toBe(true)
  })

  test('are refused all at once, so that they are mended in one go', () => {
    const refusals = refused({ procedure: 'review', planMade: 'x', meeting: 'y', chair: 'z' })
    expect(refusals.map(({ field }) => field)).toEqual(['planMade', 'meeting', 'chair'])
  })

  test('say what was written and how to write it', () => {
    expect(refused({ procedure: 'assessment', requestReceived: '2026-02-30' })).toEqual([
      {
        field: 'requestReceived',
        reason: '"2026-02-30" is a day that does not exist.',
        mend: 'Write a day as YYYY-MM-DD, for example 2026-01-05.',
      },
    ])
  })
})

describe('what is written wrongly', () => {
  const DATE = 'Write a day as YYYY-MM-DD, for example 2026-01-05.'
  const PROCEDURES = 'Write one of: assessment, review, phase-transfer, appeal, reassessment, transfer-in.'
  const assessment = { procedure: 'assessment', requestReceived: '2026-06-10' }
  const year = (written: unknown) => ({ procedure: 'phase-transfer', kind: 'other', year: written })
  const YEAR = 'Write a year from 2000 to 2099, for example 2027.'

  test.each<[unknown, field: string, reason: string, mend: string]>([
    [undefined, 'facts', 'nothing is not an object.', 'Write an object with: procedure.'],
    [null, 'facts', 'null is not an object.', 'Write an object with: procedure.'],
    [[], 'facts', '[] is not an object.', 'Write an object with: procedure.'],
    [{}, 'procedure', 'No procedure is given.', PROCEDURES],
    [{ procedure: 'adoption' }, 'procedure', '"adoption" is not known here.', PROCEDURES],
    [{ procedure: 'appeal', meeting: '2026-01-05' }, 'meeting', 'meeting is not known here.', 'Leave it out, or write one of: procedure, noticeSent, certificateIssued.'],
    [{ procedure: 'appeal', noticeSent: 20260105 }, 'noticeSent', '20260105 is not a date.', DATE],
    [{ procedure: 'appeal', noticeSent: '5 January' }, 'noticeSent', '"5 January" is not a date.', DATE],
    [{ procedure: 'appeal', noticeSent: 'x'.repeat(58) }, 'noticeSent', `"${'x'.repeat(58)}" is not a date.`, DATE],
    [{ procedure: 'appeal', noticeSent: 'x'.repeat(59) }, 'noticeSent', `"${'x'.repeat(59)}... is not a date.`, DATE],
    [{ ...assessment, closures: '2026-07-20' }, 'closures', '"2026-07-20" is not a list.', 'Write a list: [ ... ].'],
    [{ ...assessment, adviceRequested: [[]] }, 'adviceRequested[0]', '[] is not a date.', DATE],
    [{ ...assessment, adviceRequested: [{ on: null }] }, 'adviceRequested[0].on', 'on is missing.', 'Give on as well.'],
    [{ ...assessment, closures: [{ reopens: '2026-09-02' }] }, 'closures[0].firstClosed', 'firstClosed is missing.', 'Give firstClosed as well.'],
    [{ ...assessment, absences: [{ to: '2026-09-02' }] }, 'absences[0].from', 'from is missing.', 'Give from as well.'],
    [{ ...assessment, absences: [{ from: '2026-09-02' }] }, 'absences[0].to', 'to is missing.', 'Give to as well.'],
    [{ ...assessment, absences: ['2026-09-02'] }, 'absences[0]', '"2026-09-02" is not an object.', 'Write an object with: from, to.'],
    [year('12027'), 'year', '"12027" is not a year.', YEAR],
    [year('20270'), 'year', '"20270" is not a year.', YEAR],
    [year('20x7'), 'year', '"20x7" is not a year.', YEAR],
    [year('202x'), 'year', '"202x" is not a year.', YEAR],
    [year([2027]), 'year', '[2027] is not a year.', YEAR],
  ])('is answered with what was written, and how to write it: %j', (json, field, reason, mend) => {
    expect(refused(json)).toEqual([{ field, reason, mend }])
  })

  test('is told apart from what is written rightly: every kind of adviser, setting and move', () => {
    for (const from of ['health', 'school', 'early-years', 'psychologist', 'social-care']) {
      expect(refused({ ...assessment, adviceRequested: [{ on: '2026-07-20', from }] })).toEqual([])
    }
    for (const kind of ['post-16', 'other']) expect(refused({ procedure: 'phase-transfer', kind, year: 2027 })).toEqual([])
  })
})

describe('facts that come on the same day', () => {
  test.each<[string, Record<string, unknown>]>([
    ['an assessment', { procedure: 'assessment', requestReceived: '2026-06-10', draftServed: '2026-06-10', consultationSent: '2026-06-10', adviceRequested: ['2026-06-10'] }],
    ['a closure of one day', { procedure: 'assessment', closures: [{ firstClosed: '2026-06-10', reopens: '2026-06-11' }] }],
    ['an absence of one day', { procedure: 'assessment', absences: [{ from: '2026-06-10', to: '2026-06-10' }] }],
    ['circumstances of one day', { procedure: 'reassessment', personalCircumstances: [{ from: '2026-06-10', to: '2026-06-10' }] }],
    ['a review', { procedure: 'review', planMade: '2026-06-10', lastReviewDecided: '2026-06-10', meeting: '2026-06-10', amendmentsSent: '2026-06-10' }],
    ['an appeal', { procedure: 'appeal', noticeSent: '2026-06-10', certificateIssued: '2026-06-10' }],
    ['a reassessment', { procedure: 'reassessment', requestReceived: '2026-06-10', agreed: '2026-06-10', finalPlanSent: '2026-06-10' }],
    ['a move', { procedure: 'transfer-in', moved: '2026-06-10', oldAuthorityAware: '2026-06-10', transferred: '2026-06-10', planMade: '2026-06-10', lastReviewDecided: '2026-06-10' }],
  ])('are in order: %s', (_, facts) => expect(refused(facts)).toEqual([]))

  test.each<[Record<string, unknown>, string, string]>([
    [{ procedure: 'reassessment', agreed: '2026-06-10', finalPlanSent: '2026-06-09' }, 'finalPlanSent', 'finalPlanSent must come after agreed, Wednesday 10 June 2026.'],
    [{ procedure: 'reassessment', requestReceived: '2026-06-10', adviceRequested: ['2026-06-09'] }, 'adviceRequested[0]', 'adviceRequested[0] must come after requestReceived, Wednesday 10 June 2026.'],
    [{ procedure: 'transfer-in', planMade: '2026-06-10', transferred: '2026-06-09' }, 'transferred', 'transferred must come after planMade, Wednesday 10 June 2026.'],
    [{ procedure: 'transfer-in', planMade: '2026-06-10', lastReviewDecided: '2026-06-09' }, 'lastReviewDecided', 'lastReviewDecided must come after planMade, Wednesday 10 June 2026.'],
    [{ procedure: 'assessment', closures: [{ firstClosed: '2026-06-10', reopens: '2026-06-09' }] }, 'closures[0].reopens', 'closures[0].reopens must come after closures[0].firstClosed, Wednesday 10 June 2026.'],
    [{ procedure: 'assessment', absences: [{ from: '2026-06-10', to: '2026-06-09' }] }, 'absences[0].to', 'absences[0].to must come after absences[0].from, Wednesday 10 June 2026.'],
    [{ procedure: 'assessment', personalCircumstances: [{ from: '2026-06-10', to: '2026-06-09' }] }, 'personalCircumstances[0].to', 'personalCircumstances[0].to must come after personalCircumstances[0].from, Wednesday 10 June 2026.'],
  ])('are told apart from a day too early: %j', (facts, field, reason) => {
    expect(refused(facts).map((each) => [each.field, each.reason])).toEqual([[field, reason]])
  })
})

describe('facts written loosely but plainly', () => {
  test('are read: null is not yet known, and a year may be text', () => {
    expect(readFacts({ procedure: 'review', planMade: null })).toEqual({ ok: true, value: { procedure: 'review' } })
    expect(readFacts({ procedure: 'phase-transfer', kind: 'other', year: '2027' })).toEqual({
      ok: true,
      value: { procedure: 'phase-transfer', kind: 'other', year: 2027 },
    })
  })

  test('may be ordered by becoming responsible before a request came', () => {
    const facts = { procedure: 'assessment', becameResponsible: '2026-01-05', requestReceived: '2026-02-05' }
    expect(refused({ ...facts, adviceRequested: ['2026-01-20'] })).toEqual([])
    expect(refused({ ...facts, adviceRequested: ['2026-01-04'] })).toHaveLength(1)
  })
})
