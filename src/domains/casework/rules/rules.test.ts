import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { CaseworkEvent, CaseworkEventKind, CaseworkFact } from '../events.ts'
import { assessmentFrom, isOpen, openStages, standing, type Assessment, type Stage } from './assessment.ts'
import { mayBeCorrected } from './corrections.ts'
import { datesOf } from './dates.ts'
import { byUrgency, latenessOf, nextStepOf } from './next-step.ts'
import { mayHappen } from './what-may-happen.ts'

const received = literalDate('2026-01-05')
const day = (n: number): PlainDate => addDays(received, n)

let made = 0
const event = (fact: CaseworkFact, on: PlainDate, corrects: string | null = null): CaseworkEvent => ({
  ...fact, id: `e${++made}`, happenedOn: on, knownFrom: '', reconstructed: false, recordedAt: '', recordedBy: '', corrects, noteId: null,
})
const request = event({ kind: 'request-received', source: 'family' }, received)

const facts: readonly CaseworkFact[] = [
  { kind: 'agreed-to-assess' }, { kind: 'refused-to-assess' }, { kind: 'advice-asked', adviceId: 'a', service: 'health' },
  { kind: 'advice-returned', adviceId: 'a', service: 'health' }, { kind: 'agreed-to-issue' }, { kind: 'refused-to-issue' },
  { kind: 'draft-sent' }, { kind: 'plan-issued' }, { kind: 'withdrawn' }, { kind: 'exception-recorded', ground: 'absent' }, { kind: 'disputed', dispute: 'request-tribunal' },
]

describe('an assessment', () => {
  it.each<[Stage, CaseworkFact[]]>([
    ['requested', []],
    ['refused', [{ kind: 'refused-to-assess' }]],
    ['assessing', [{ kind: 'agreed-to-assess' }]],
    ['no-plan', [{ kind: 'agreed-to-assess' }, { kind: 'refused-to-issue' }]],
    ['drafting', [{ kind: 'agreed-to-assess' }, { kind: 'agreed-to-issue' }]],
    ['draft-sent', [{ kind: 'agreed-to-assess' }, { kind: 'agreed-to-issue' }, { kind: 'draft-sent' }]],
    ['plan-issued', [{ kind: 'agreed-to-assess' }, { kind: 'agreed-to-issue' }, { kind: 'draft-sent' }, { kind: 'plan-issued' }]],
    ['withdrawn', [{ kind: 'agreed-to-assess' }, { kind: 'withdrawn' }]],
  ])('is %s after its events', (stage, happened) => {
    expect(assessmentFrom([request, ...happened.map((fact, n) => event(fact, day(n + 1)))]).stage).toBe(stage)
  })

  it('is put right by a later event, and keeps its stage when an early day is mended', () => {
    const agreed = event({ kind: 'agreed-to-assess' }, day(10))
    const issued = event({ kind: 'plan-issued' }, day(100))
    const mended = event({ kind: 'agreed-to-assess' }, day(12), agreed.id)
    expect(assessmentFrom([request, agreed, issued, mended])).toMatchObject({ stage: 'plan-issued', assessDecidedOn: day(12), closedOn: day(100) })
  })

  it('stands again as before when its end is taken back', () => {
    const withdrawn = event({ kind: 'withdrawn' }, day(20))
    const back = event({ kind: 'taken-back' }, day(21), withdrawn.id)
    expect(assessmentFrom([request, withdrawn, back])).toEqual(assessmentFrom([request]))
  })

  it('does not fall when a correction is itself corrected', () => {
    const first = event({ kind: 'agreed-to-assess' }, day(3))
    const second = event({ kind: 'agreed-to-assess' }, day(4), first.id)
    const third = event({ kind: 'agreed-to-assess' }, day(5), second.id)
    expect(standing([request, first, second, third]).map(({ id }) => id)).toEqual([request.id, third.id])
  })
})

const allowed = (assessment: Assessment, kind: CaseworkEventKind) => mayHappen(assessment, kind, day(200), day(200)).ok

describe('what may happen', () => {
  it('lets nothing but a dispute, and the reason for being late, follow an end', () => {
    for (const [end, left] of [['refused-to-assess', ['exception-recorded', 'disputed']], ['withdrawn', ['disputed']]] as const) {
      const ended = assessmentFrom([request, event({ kind: end }, day(5))])
      expect(facts.filter(({ kind }) => allowed(ended, kind)).map(({ kind }) => kind)).toEqual(left)
    }
  })

  it('refuses a day to come, before the request, or before the step before', () => {
    const drafting = assessmentFrom([request, event({ kind: 'agreed-to-assess' }, day(10)), event({ kind: 'agreed-to-issue' }, day(90))])
    expect(mayHappen(drafting, 'draft-sent', day(101), day(100))).toEqual({ ok: false, error: 'in-the-future' })
    expect(mayHappen(drafting, 'draft-sent', day(-1), day(100))).toEqual({ ok: false, error: 'before-the-request' })
    expect(mayHappen(drafting, 'draft-sent', day(89), day(100))).toEqual({ ok: false, error: 'before-the-step-before' })
    expect(mayHappen(drafting, 'decided' as never, day(95), day(100)).ok).toBe(false)
  })

  it('only ever goes forward, and always comes to an end that is told', () => {
    const order: readonly Stage[] = ['requested', 'assessing', 'drafting', 'draft-sent', 'plan-issued', 'refused', 'no-plan', 'withdrawn']
    fc.assert(fc.property(fc.array(fc.nat(facts.length - 1), { maxLength: 25 }), (drawn) => {
      const events = [request]
      for (const [n, which] of drawn.entries()) {
        const before = assessmentFrom(events)
        const fact = facts[which] as CaseworkFact
        if (!mayHappen(before, fact.kind, day(n + 1), day(300)).ok) continue
        events.push(event(fact, day(n + 1)))
        const after = assessmentFrom(events)
        expect(order.indexOf(after.stage)).toBeGreaterThanOrEqual(order.indexOf(before.stage))
        expect(isOpen(after.stage)).toBe(after.closedOn === null)
      }
    }))
  })
})

describe('corrections', () => {
  const agreed = event({ kind: 'agreed-to-assess' }, day(10))
  const asked = event({ kind: 'advice-asked', adviceId: 'a', service: 'health' }, day(12))
  const returned = event({ kind: 'advice-returned', adviceId: 'a', service: 'health' }, day(40))
  const issue = event({ kind: 'agreed-to-issue' }, day(90))
  const all = [request, agreed, asked, returned, issue]
  it.each<[string, CaseworkEvent, { on: PlainDate } | 'never-happened', string | true]>([
    ['a day between its neighbours', agreed, { on: day(11) }, true],
    ['a day before the request', agreed, { on: day(-1) }, 'before-the-request'],
    ['a day after the next step', agreed, { on: day(91) }, 'after-the-step-after'],
    ['a day before the step before', issue, { on: day(9) }, 'before-the-step-before'],
    ['a day to come', issue, { on: day(201) }, 'in-the-future'],
    ['taking back what a later step rests on', agreed, 'never-happened', 'rested-upon'],
    ['taking back the last step', issue, 'never-happened', true],
    ['taking back the request itself', request, 'never-happened', 'rested-upon'],
    ['taking back a request for advice that was answered', asked, 'never-happened', 'rested-upon'],
    ['a request later than what followed from it', request, { on: day(11) }, 'after-the-step-after'],
  ])('%s', (_name, wrong, to, expected) => {
    const judged = mayBeCorrected(all, wrong, to, day(200))
    expect(judged.ok ? true : judged.error).toBe(expected)
  })
})

describe('the next step', () => {
  const choices = { policy: { 'decide-to-assess': { daysAfterTrigger: 14 } } }
  const at = (state: Partial<Assessment> & { stage: Stage }, advice: Parameters<typeof datesOf>[0]['advice'], today: PlainDate) => {
    const one = { receivedOn: received, draftSentOn: null, exception: null, exceptionTimes: null, advice, ...state }
    const dates = datesOf(one, choices)
    return nextStepOf(one, dates, today)
  }
  const health = { id: 'h', service: 'health' as const, askedOn: day(40), returnedOn: null }

  it.each<[string, ReturnType<typeof at>, object | undefined]>([
    ['works to the authority’s own target', at({ stage: 'requested' }, [], day(3)), { task: 'decide-to-assess', turn: 'ours', by: day(14) }],
    ['asks for advice when nobody was asked', at({ stage: 'assessing' }, [], day(20)), { task: 'ask-for-advice', turn: 'ours' }],
    ['waits for advice that is not due', at({ stage: 'assessing' }, [health], day(60)), { task: 'wait-for-advice', turn: 'advisers', by: day(82) }],
    ['chases advice that is late', at({ stage: 'assessing' }, [health], day(83)), { task: 'chase-advice', turn: 'ours' }],
    ['decides when all advice is in', at({ stage: 'assessing' }, [{ ...health, returnedOn: day(70) }], day(83)), { task: 'decide-to-issue', turn: 'ours' }],
    ['leaves three weeks between draft and plan', at({ stage: 'drafting' }, [], day(100)), { task: 'send-draft', by: addDays(literalDate('2026-05-22'), -21) }],
    ['leaves the family their fifteen days', at({ stage: 'draft-sent', draftSentOn: day(100) }, [], day(114)), { task: 'wait-for-family', turn: 'family', by: day(114) }],
    ['issues the plan from the sixteenth day', at({ stage: 'draft-sent', draftSentOn: day(100) }, [], day(115)), { task: 'issue-plan', turn: 'ours' }],
    ['is nothing when it has ended', at({ stage: 'withdrawn' }, [], day(115)), undefined],
  ])('%s', (_name, step, expected) => {
    if (expected === undefined) expect(step).toBeUndefined()
    else expect(step).toMatchObject(expected)
  })

  it('has no date where the day of the request is not known', () => {
    expect(at({ stage: 'requested', receivedOn: null }, [], day(3))).toMatchObject({ task: 'decide-to-assess', by: null, law: undefined })
  })

  it('comes before others when the law’s day is past, however far past their own targets they are', () => {
    const pastTarget = at({ stage: 'requested', receivedOn: day(20) }, [], day(50)) // own target day 34, the law's day 62
    const pastLaw = at({ stage: 'assessing' }, [{ ...health, askedOn: day(5) }], day(50)) // due on day 47
    if (!pastTarget || !pastLaw) throw new Error('both are open')
    expect([latenessOf(pastTarget, day(50)).state, latenessOf(pastLaw, day(50)).state]).toEqual(['past-target', 'past-law'])
    expect([pastTarget, pastLaw].toSorted(byUrgency(day(50)))).toEqual([pastLaw, pastTarget])
  })

  it('exists for every open stage', () => {
    for (const stage of openStages) expect(at({ stage, draftSentOn: stage === 'draft-sent' ? day(50) : null }, [], day(60))).toBeDefined()
  })
})
