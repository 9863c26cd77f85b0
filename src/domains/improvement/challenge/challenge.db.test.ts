import { beforeAll, describe, expect, it } from 'vitest'
import { actionIds, importTestPlan, planCode, type ActionIds } from '../../../../test/kit/a-plan.ts'
import { useApp } from '../../../../test/kit/app.ts'
import { people, today } from '../../../../test/kit/area.ts'

const app = useApp()
const base = `/improvement/plans/${planCode}`
let ids: ActionIds

beforeAll(async () => {
  await importTestPlan(app.database)
  ids = await actionIds(app.database)
})

describe('the check before submission', () => {
  it('is refused to those who have no part in the programme', async () => {
    expect((await app.as('rosa').get(`${base}/fit-for-purpose`)).status).toBe(404)
    expect((await app.as('wen').get('/improvement/plans/none/fit-for-purpose')).status).toBe(404)
  })

  it('names what each action lacks, and lists them by what is missing', async () => {
    const page = await app.as('wen').get(`${base}/fit-for-purpose`)
    expect(page.text).toContain('4 actions of 4 would be asked about')
    expect(page.text).toContain('SIP 2.1.1 Its measure “Visitors who found what they needed” names no figure.')
    expect(page.text).toContain('Nobody from health seems to lead anything.')
    const one = await app.as('wen').get(`${base}/fit-for-purpose?rule=resourced`)
    expect(one.text).not.toContain('names no figure')
  })
})

describe('challenges', () => {
  it('show each thing that does not add up, with its evidence', async () => {
    expect((await app.as('rosa').get(`${base}/challenges`)).status).toBe(404)
    const page = await app.as('wen').get(`${base}/challenges`)
    for (const words of ['SIP 1.1.1 is said to be in progress, though it is late', 'It was due by 30 June 2026', 'Head of SEND has given no update on an action', '1 of 1 things that Young people said are not answered', '“Ask us what to call it”']) expect(page.text).toContain(words)
  })

  it('notice an indicator that shows a special cause of concern while the action goes well', async () => {
    const { pool } = app.database
    await pool.query(`insert into indicators.indicators (authority_id, indicator_id, code, recorded_at, recorded_by) values (901, gen_random_uuid(), 'K1', now(), $1)`, [people.ines.id])
    await pool.query(`insert into indicators.definitions (authority_id, definition_id, indicator_id, title, group_name, formula, meaning, polarity, period_kind, year_kind, unit, decimals, source, reported, known_from, recorded_at, recorded_by)
      select 901, gen_random_uuid(), indicator_id, 'Decided in six weeks', 'Requests', 'share', 'of requests', 'high', 'M', 'financial', 'percent', 0, 'entered', true, '2024-01-01', now(), $1 from indicators.indicators where code = 'K1'`, [people.ines.id])
    await pool.query(`insert into indicators.values (authority_id, value_id, indicator_id, ends, state, value, known_from, recorded_at, recorded_by)
      select 901, gen_random_uuid(), indicator_id, (date '2025-02-01' + make_interval(months => n) - interval '1 day')::date, 'number', case when n = 20 then 20 else 80 + n % 3 end, case when n = 20 then date '2026-10-20' else '2026-01-01' end, now(), $1 from indicators.indicators, generate_series(1, 20) n where code = 'K1'`, [people.ines.id])
    await pool.query(`update improvement.measures set indicator = 'K1' where words = 'Requests decided within six weeks'`)
    const page = await app.as('wen').get(`${base}/challenges`)
    expect(page.text).toContain('SIP 1.1.1 is said to go well while its measure gets worse')
    expect(page.text).toContain('Decided in six weeks: 20%')
  })

  it('are those of a past day where one is asked for, with the figures, the words and the answers of then, and are not answered there', async () => {
    const then = await app.as('ines').get(`${base}/challenges?asKnown=2026-10-19`)
    expect([then.text.includes('As known at the end of Monday 19 October 2026.'), then.text.includes('late'), then.text.includes('gets worse'), then.html.includes('/challenges/answer?')]).toEqual([true, true, false, false])
    const [, href] = /href="([^"]*\/actions\/[^"]*asKnown=2026-10-19)"/.exec(then.html) ?? []
    const action = await app.as('ines').get(href ?? '')
    expect([action.status, action.text.includes('As known at the end of 19 October 2026.'), action.text.includes('Set the status')]).toEqual([200, true, false])
    const before = await app.as('ines').get(`${base}/challenges?asKnown=2019-01-01`)
    expect([before.text.includes('The plan had not begun'), before.text.includes('no update')]).toEqual([true, false])
    expect((await app.as('ines').get(`${base}/challenges?asKnown=2026-10-20`)).text).toContain('gets worse')
    const wrong = await app.as('wen').get(`${base}/challenges?asKnown=2027-01-01`)
    expect([wrong.text.includes('The day must be today or in the past'), wrong.text.includes('gets worse')]).toEqual([true, true])
  })

  it('notice a comment that was used before, and lead to both places', async () => {
    const { pool } = app.database
    for (const [ends, body, known] of [['2026-08-31', 'Two posts are vacant and are advertised again', '2026-09-05'], ['2026-09-30', 'Two posts are vacant and are  advertised AGAIN', '2026-10-20']] as const) {
      await pool.query(`insert into indicators.commentaries (authority_id, commentary_id, indicator_id, ends, body, known_from, recorded_at, recorded_by) select 901, gen_random_uuid(), indicator_id, $2, $3, $4, now(), $1 from indicators.indicators where code = 'K1'`, [people.ines.id, ends, body, known])
    }
    const { text, html } = await app.as('wen').get(`${base}/challenges`)
    for (const words of ['The comment on “Decided in six weeks” is used more than once', 'Decided in six weeks, Aug 2026: “Two posts are vacant and are advertised again”', 'Decided in six weeks, Sep 2026: “']) expect([words, text.includes(words)]).toEqual([words, true])
    expect(html).toContain('href="/indicators/K1#comments"')
    expect((await app.as('wen').get(`${base}/challenges?asKnown=2026-10-19`)).text).not.toContain('is used more than once')
  })

  it('are answered in writing by whoever runs the programme, and open again when the evidence is another', async () => {
    const challenge = `late-but-green:${ids['1.1.1']}`
    const path = `${base}/challenges/answer`
    expect((await app.as('wen').get(`${path}?challenge=${challenge}`)).status).toBe(404)
    expect((await app.as('ines').get(`${path}?challenge=nothing`)).status).toBe(404)
    const asked = await app.as('ines').get(`${path}?challenge=${encodeURIComponent(challenge)}`)
    const shown = (/name="shown" value="([^"]*)"/.exec(asked.html)?.[1] ?? '').replaceAll('&quot;', '"')
    const empty = await app.as('ines').post(path, { challenge, shown })
    expect([empty.status, empty.html.includes('id="words-error"')]).toEqual([400, true])
    expect((await app.as('ines').post(path, { challenge, shown: 'other', words: 'x' })).text).toContain('changed meanwhile')
    expect((await app.as('ines').post(path, { challenge, shown, words: 'The room was not free until May.' })).status).toBe(303)
    expect((await app.as('wen').get(`${base}/challenges`)).text).toContain('“The room was not free until May.” Ines Barrow')
    await app.database.pool.query(`update improvement.plans set starts_on = '2026-02-01'`)
    expect((await app.as('wen').get(`${base}/challenges`)).text).toContain('Answered before, on other evidence.')
  })
})

describe('what people said', () => {
  it('is shown by group with what waits, and refused to others', async () => {
    expect((await app.as('rosa').get(`${base}/voice`)).status).toBe(404)
    const page = await app.as('wen').get(`${base}/voice`)
    expect(page.text).toContain('2 things said; 1 waits for an answer.')
    expect(page.text).toContain('Published under “you said, we did”')
    expect((await app.as('wen').get(`${base}/voice?show=waiting`)).text).not.toContain('Answer the telephone Parents')
  })

  it('is answered by an action, in words, or openly not', async () => {
    const { rows } = await app.database.pool.query(`select comment_id from improvement.comments where group_name = 'Young people'`)
    const path = `${base}/voice/${rows[0].comment_id}`
    expect((await app.as('wen').get(path)).status).toBe(404)
    expect((await app.as('ines').get(`${base}/voice/${people.ines.id}`)).status).toBe(404)
    expect((await app.as('ines').post(path, { kind: 'action' })).html).toContain('id="action-error"')
    expect((await app.as('ines').post(path, { kind: 'not', words: 'The name is set by law.', toldHow: 'At the forum' })).status).toBe(303)
    const page = await app.as('wen').get(`${base}/voice`)
    for (const words of ['Will not be done', 'The name is set by law.', 'Told: At the forum']) expect(page.text).toContain(words)
    expect((await app.as('wen').get(`${base}/challenges`)).text).not.toContain('Young people said')
  })

  it.each([
    ['comment', 'voice', { group_name: 'Parents', words: 'Answer the telephone' }, { group_name: 'Parents', words: 'Answer the telephone until six', theme: 'Access' }, ['words']],
    ['reply', 'replies', { partner: 'Council', said: 'Answer the telephone', did: 'Calls are answered until six' }, { partner: 'Council', said: 'Answer the telephone', did: 'Calls are answered until eight' }, ['said']],
  ] as const)('is worded anew or added with a reason, and past days have what was said then: a %s', async (kind, under, before, after, missing) => {
    const { pool } = app.database
    const [table, id] = kind === 'comment' ? ['comments', 'comment_id'] : ['replies', 'reply_id']
    const { rows: [row] } = await pool.query(`select ${id} as id from improvement.${table} where position = 0`)
    const [path, fresh] = [`${base}/${under}/${row.id}/words`, `${base}/${under}/new/words`]
    for (const at of [path, fresh]) expect([(await app.as('wen').get(at)).status, (await app.as('wen').post(at, { ...after, reason: 'x' })).status]).toEqual([404, 404])
    expect((await app.as('ines').get(`${base}/${under}/${people.ines.id}/words`)).status).toBe(404)
    const form = await app.as('ines').get(path)
    for (const said of Object.values(before)) expect(form.html).toContain(said)
    const empty = await app.as('ines').post(path, {})
    for (const field of [...missing, 'reason']) expect(empty.html).toContain(`id="${field}-error"`)
    const seenAt = async (at: string) => /name="seen" value="([^"]+)"/.exec((await app.as('ines').get(at)).html)?.[1] ?? ''
    expect((await app.as('ines').post(path, { ...before, seen: await seenAt(path), reason: 'x' })).text).toContain('Nothing is otherwise than before')
    expect((await app.as('ines').post(path, { ...after, seen: await seenAt(path), reason: 'As they said it' })).location).toBe(`${base}/voice`)
    expect((await app.as('ines').post(fresh, { ...after, [missing[0]]: `Another ${kind}`, seen: await seenAt(fresh), reason: 'Heard at the forum' })).status).toBe(303)
    const changed = kind === 'comment' ? 'Answer the telephone until six' : 'Calls are answered until eight'
    const now = await app.as('wen').get(`${base}/voice`)
    expect([now.text.includes(changed), now.text.includes(`Another ${kind}`)]).toEqual([true, true])
    const then = await app.as('ines').get(`${base}/voice?asKnown=2026-11-01`)
    expect([then.text.includes('As known at the end of'), then.text.includes(changed), then.text.includes(`Another ${kind}`), then.text.includes('Answer the telephone'), then.html.includes('/words')]).toEqual([true, false, false, true, false])
    const changes = await app.as('wen').get(`${base}/changes?since=2026-11-01`)
    for (const said of ['Because: As they said it', 'Because: Heard at the forum', `→ ${changed}`]) expect(changes.text).toContain(said)
    expect((await pool.query(`select recorded_by from improvement.wordings where kind = $1`, [kind])).rows).toEqual([{ recorded_by: people.ines.id }])
  })

  it('takes surveys, and shows how many answered beside every result', async () => {
    const path = `${base}/voice/survey`
    expect((await app.as('wen').get(path)).status).toBe(404)
    const wrong = await app.as('ines').post(path, { title: 'A survey', group: 'Parents', sent: '100', returned: '120', 'closed-day': '1', 'closed-month': '10', 'closed-year': '2026' })
    expect(wrong.text).toContain('There cannot be more than 100 of them')
    const done = await app.as('ines').post(path, { title: 'A survey', group: 'Parents', sent: '400', returned: '48', 'closed-day': '1', 'closed-month': '10', 'closed-year': '2026', 'question-0': 'I was listened to', 'answered-0': '46', 'positive-0': '30' })
    expect(done.status).toBe(303)
    const page = await app.as('wen').get(`${base}/voice`)
    for (const words of ['65.2%', '30 of 46', '12.0%', '48 of 400']) expect(page.text).toContain(words)
    expect(today).toBe('2026-11-02')
  })
})
