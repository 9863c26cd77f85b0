import { describe, expect, test } from 'vitest'
import { clock } from './clock.ts'

async function run(stdin: string, json = true) {
  let out = ''
  let err = ''
  const code = await clock({ json }, { stdin, out: (text) => (out += text), err: (text) => (err += text) })
  return { code, out, err }
}

const facts = (more: Record<string, unknown>) => JSON.stringify({ procedure: 'assessment', requestReceived: '2026-01-05', ...more })

describe('waymark clock', () => {
  test('prints one JSON value with every deadline', async () => {
    const { code, out, err } = await run(facts({}))
    expect([code, err]).toEqual([0, ''])
    const { deadlines } = JSON.parse(out)
    expect(deadlines.map((due: { step: string }) => due.step)).toEqual(['decide-to-assess', 'no-plan-notice', 'final-plan'])
    expect(deadlines[0]).toMatchObject({
      rule: 'R02',
      step: 'decide-to-assess',
      bound: 'latest',
      strict: '2026-02-16',
      common: '2026-02-16',
      workingDay: '2026-02-16',
      policy: null,
      citation: 'reg 5(1) Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)',
      exceptions: { set: 'A', available: false },
    })
    expect(deadlines[0].working[0]).toBe('Request received Monday 5 January 2026')
  })

  test("takes the authority's choices beside the facts", async () => {
    const { out } = await run(facts({ options: { policy: { 'final-plan': { daysAfterTrigger: 139 } } } }))
    expect(JSON.parse(out).deadlines[2].policy).toBe('2026-05-24')
  })

  test('prints words for a person', async () => {
    const { code, out } = await run(facts({ draftServed: '2026-04-20' }), false)
    expect(code).toBe(0)
    expect(out).toContain('final-plan (R09): by Monday 25 May 2026\n')
    expect(out).toContain('representations (R07): not before the end of Monday 4 May 2026\n')
  })

  test('says so when nothing is due', async () => {
    expect(await run('{"procedure":"appeal"}', false)).toMatchObject({ code: 0, out: 'Nothing is due on these facts.\n' })
    expect(await run('{"procedure":"appeal"}')).toMatchObject({ code: 0, out: '{"deadlines":[]}\n' })
  })

  test('refuses bad facts by name and returns 1', async () => {
    const { code, out } = await run(facts({ draftServed: '2026-01-04', options: {} }))
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      refused: [
        {
          field: 'draftServed',
          reason: 'draftServed must come after requestReceived, Monday 5 January 2026.',
          mend: 'Check both dates, and correct draftServed or requestReceived.',
        },
      ],
    })
  })

  test('refuses bad facts and bad choices together', async () => {
    const { code, out } = await run(facts({ draftServed: 'soon', options: { service: 'pigeon' } }))
    expect(code).toBe(1)
    expect(JSON.parse(out).refused.map((refusal: { field: string }) => refusal.field)).toEqual(['draftServed', 'options.service'])
  })

  test('puts a refusal in words on the error stream', async () => {
    const { code, out, err } = await run('{"procedure":"adoption"}', false)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('procedure: "adoption" is not known here. Write one of: assessment,')
  })

  test.each(['', 'nonsense', '{"procedure":'])('shows how it is used and returns 2 for %j', async (stdin) => {
    const { code, out, err } = await run(stdin)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('waymark clock reads facts as JSON')
  })
})
