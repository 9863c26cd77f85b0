import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useTestPlan } from '../../../../test/kit/a-plan.ts'
import { people, today } from '../../../../test/kit/area.ts'
import { asReader } from '../../../platform/db/transaction.ts'
import { eraseEvidenceFile } from './storage/evidence.ts'

const plan = useTestPlan()
const { app, base, one } = plan

describe('evidence', () => {
  const path = () => `${base}/actions/${plan.ids['1.1.1']}/evidence`

  it('is refused to others, and asks for what it needs beside the field', async () => {
    expect((await app.as('lena').get(path())).status).toBe(404)
    const empty = await app.as('wen').post(path(), {})
    for (const field of ['title', 'kind', 'shows']) expect(empty.html).toContain(`id="${field}-error"`)
    const wrong = await app.as('wen').post(path(), { title: 'A page', kind: 'link', shows: 'effect', address: 'javascript:alert(1)' })
    expect(wrong.html).toContain('id="address-error"')
  })

  it('is kept and shown as a link or a meeting', async () => {
    await app.as('wen').post(path(), { title: 'Survey of parents', kind: 'link', shows: 'effect', address: 'https://example.test/survey' })
    await app.as('wen').post(path(), { title: 'Board', kind: 'meeting', shows: 'doing', 'on-day': '3', 'on-month': '10', 'on-year': '2026' })
    const page = await app.as('wen').get(`${base}/actions/${plan.ids['1.1.1']}`)
    expect(page.html).toContain('href="https://example.test/survey"')
    expect(page.text).toContain('Board held on 3 October 2026')
  })
})

describe('a file as evidence', () => {
  const path = () => `${base}/actions/${plan.ids['1.1.2']}/evidence/file`
  const pdf = Buffer.from('%PDF-1.7\nminutes of the board')
  const send = (bytes: Buffer, name = 'minutes.pdf', fields: Record<string, string> = { title: 'Minutes', shows: 'doing' }) => app.as('ines').upload(path(), fields, [{ field: 'file', name, bytes }])
  const stored = () => one(`select evidence_id, title, file_name, file_type, size, recorded_by from improvement.evidence where kind = 'file'`)

  it('is for those who may tell of the action', async () => {
    expect((await app.as('lena').get(path())).status).toBe(404)
    expect((await app.as('lena').upload(path(), { shows: 'doing' }, [{ field: 'file', name: 'a.pdf', bytes: pdf }])).status).toBe(404)
    expect((await app.as('ines').get(`${base}/actions/${people.ines.id}/evidence/file`)).status).toBe(404)
    expect((await app.as('ines').get(path())).text).toContain('of up to 20 MB')
  })

  it.each([
    ['no file', Buffer.alloc(0), '', 'Choose a file'], ['an empty one', Buffer.alloc(0), 'a.pdf', 'The file is empty'], ['a page', Buffer.from('<html><script>'), 'a.pdf', 'Choose a PDF'],
    ['another name', pdf, 'a.docx', 'does not fit what is in it'], ['too much', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'a.txt', 'larger than 20 MB'],
  ])('is refused beside the field: %s', async (_, bytes, name, words) => {
    const answer = await send(bytes, name, { title: 'Typed words', shows: 'effect' })
    expect([answer.status, answer.html.includes('id="file-error"'), answer.text.includes(words), answer.html.includes('value="Typed words"')]).toEqual([400, true, true, true])
    expect((await send(pdf, 'a.pdf', {})).html).toContain('id="shows-error"')
    expect(await stored()).toBeUndefined()
  })

  it('is kept once, and sent as it came to those who see the programme, never to be opened here', async () => {
    expect((await send(pdf)).status).toBe(303)
    expect((await send(pdf, 'again.pdf')).text).toContain('This file is evidence of this action already')
    const { evidence_id, ...row } = await stored()
    expect(row).toEqual({ title: 'Minutes', file_name: 'minutes.pdf', file_type: 'application/pdf', size: pdf.length, recorded_by: people.ines.id })
    const shown = await app.as('lena').get(`${base}/actions/${plan.ids['1.1.2']}`)
    expect(shown.text).toContain('Minutes minutes.pdf, PDF, 1 KB · shows that it was done · Ines Barrow')
    expect(shown.text).not.toContain('Withdraw')
    const file = await app.as('lena').get(`${base}/actions/${plan.ids['1.1.2']}/evidence/${evidence_id}/file`)
    expect([file.body.equals(pdf), file.headers['content-disposition'], file.headers['content-type'], file.headers['x-content-type-options']]).toEqual([true, 'attachment; filename="minutes.pdf"', 'application/pdf', 'nosniff'])
    expect((await app.as('lena').get(`${base}/actions/${plan.ids['1.1.1']}/evidence/${evidence_id}/file`)).status).toBe(404)
    expect((await app.as('rosa').get(`${base}/actions/${plan.ids['1.1.2']}/evidence/${evidence_id}/file`)).status).toBe(404)
  })

  it('is withdrawn with a reason, stays known, counts no more and is sent to nobody', async () => {
    const { evidence_id } = await stored()
    const withdraw = `${base}/actions/${plan.ids['1.1.2']}/evidence/${evidence_id}/withdraw`
    expect((await app.as('lena').get(withdraw)).status).toBe(404)
    expect((await app.as('lena').post(withdraw, { reason: 'x' })).status).toBe(404)
    expect((await app.as('ines').post(withdraw, { reason: ' ' })).html).toContain('id="reason-error"')
    expect((await app.as('ines').post(withdraw, { reason: 'It was the minutes of another board' })).status).toBe(303)
    const shown = await app.as('lena').get(`${base}/actions/${plan.ids['1.1.2']}`)
    for (const words of ['Minutes minutes.pdf', 'Withdrawn by Ines Barrow', 'It was the minutes of another board']) expect(shown.text).toContain(words)
    expect((await app.as('lena').get(`${base}/actions/${plan.ids['1.1.2']}/evidence/${evidence_id}/file`)).status).toBe(404)
    expect((await app.as('ines').get(withdraw)).location).toBe(`${base}/actions/${plan.ids['1.1.2']}`)
    expect((await app.as('lena').get(`${base}/changes?since=2026-11-01`)).text).toContain('It was the minutes of another board')
    expect((await one('select recorded_by, reason from improvement.evidence_withdrawals'))).toEqual({ recorded_by: people.ines.id, reason: 'It was the minutes of another board' })
    expect((await send(pdf)).status).toBe(303)
  })

  it('is erased for good once it was withdrawn, by whoever runs the programme, and what it was called goes with it', async () => {
    const { evidence_id } = await one('select evidence_id from improvement.evidence_withdrawals')
    const other = await one(`select evidence_id from improvement.evidence where kind = 'file' and evidence_id <> $1`, evidence_id)
    const erase = (evidence = evidence_id) => `${base}/actions/${plan.ids['1.1.2']}/evidence/${evidence}/erase`
    expect((await app.as('lena').get(`${base}/actions/${plan.ids['1.1.2']}`)).html).not.toContain(erase())
    for (const who of ['lena', 'wen'] as const) expect([(await app.as(who).get(erase())).status, (await app.as(who).post(erase(), { reason: 'x' })).status]).toEqual([404, 404])
    for (const path of [erase(other.evidence_id), erase(people.ines.id)]) expect((await app.as('ines').get(path)).status).toBe(404) // not withdrawn; not there
    expect((await app.as('ines').get(`${base}/actions/${plan.ids['1.1.2']}`)).html).toContain(erase())
    expect((await app.as('ines').get(erase())).text).toContain('Erase “Minutes”')
    expect((await app.as('ines').post(erase(), { reason: ' ' })).html).toContain('id="reason-error"')
    expect((await app.as('ines').post(erase(), { reason: 'It named a family' })).status).toBe(303)
    expect(await one(`select title, file_name, bytes, file_type, size, length(sha256) as sha256, recorded_by from improvement.evidence where evidence_id = $1`, evidence_id))
      .toEqual({ title: null, file_name: null, bytes: null, file_type: 'application/pdf', size: pdf.length, sha256: 64, recorded_by: people.ines.id })
    expect(await one('select evidence_id, reason, recorded_by from improvement.evidence_erasures')).toEqual({ evidence_id, reason: 'It named a family', recorded_by: people.ines.id })
    const shown = (await app.as('lena').get(`${base}/actions/${plan.ids['1.1.2']}`)).text
    for (const words of ['A file that was erased PDF, 1 KB · shows that it was done', 'SHA-256 ', 'Withdrawn by Ines Barrow', 'Erased by Ines Barrow, 2 Nov 2026: It named a family']) expect(shown).toContain(words)
    const changes = (await app.as('lena').get(`${base}/changes?since=2026-11-01`)).text
    for (const words of ['A withdrawn file → Erased', 'A file that was erased → Withdrawn']) expect(changes).toContain(words)
    expect([(await app.as('ines').get(erase())).status, (await app.as('ines').post(erase(), { reason: 'again' })).status]).toEqual([303, 303]) // sent twice: back to the action
  })

  it('is erased by nobody else and in no other state, whatever the server passes', async () => {
    const { evidence_id } = await one(`select evidence_id from improvement.evidence where kind = 'file' and bytes is not null`)
    const by = (who: 'wen' | 'ines') => ({ authority: 901, person: people[who].id, now: new Date() })
    for (const who of ['wen', 'ines'] as const) await expect(asReader(app.database.pool, { person: people[who].id, today }, (trx) => eraseEvidenceFile(trx, by(who), evidence_id, 'x'))).rejects.toThrow('insufficient_privilege')
    const nameless = asReader(app.database.pool, { person: people.ines.id, today }, (trx) => sql`insert into improvement.evidence (authority_id, evidence_id, action_id, kind, shows, size, sha256, file_type, known_from, recorded_at, recorded_by)
      values (901, gen_random_uuid(), ${plan.ids['1.1.2']}, 'file', 'doing', 1, 'x', 'text/plain', now(), now(), ${people.ines.id})`.execute(trx))
    await expect(nameless).rejects.toThrow('row-level security')
  })
})

describe('what is typed of evidence', () => {
  const [path, file] = [() => `${base}/actions/${plan.ids['1.1.1']}/evidence`, () => `${base}/actions/${plan.ids['1.1.1']}/evidence/file`]
  const long = 'word '.repeat(10_000)

  it('is as long as a page bears, and brings no sign that nobody can see', async () => {
    const link = { title: 'A page', kind: 'link', shows: 'effect', address: 'https://example.test/page' }
    expect((await app.as('ines').post(path(), { ...link, title: long })).html).toContain('id="title-error"')
    expect((await app.as('ines').post(path(), { ...link, address: `https://example.test/${'a'.repeat(3000)}` })).html).toContain('id="address-error"')
    for (const [at, field, fields] of [[`${base}/actions/${plan.ids['1.1.1']}/status`, 'reason', { status: 'delayed' }], [`${base}/actions/${plan.ids['1.1.1']}/waits-for`, 'why', { on: plan.ids['2.1.1'] as string }], [`${base}/start`, 'resources', { 'starts-day': '1', 'starts-month': '1', 'starts-year': '2026' }]] as const) {
      expect([at, (await app.as('ines').post(at, { ...fields, [field]: long })).html.includes(`id="${field}-error"`)]).toEqual([at, true])
    }
    const upload = (title: string, name = 'note.txt') => app.as('ines').upload(file(), { title, shows: 'doing' }, [{ field: 'file', name, bytes: Buffer.from(`A note ${name}`) }])
    expect((await upload(long)).html).toContain('id="title-error"')
    expect((await upload('A\u0000 note')).status).toBe(303)
    expect((await one(`select title from improvement.evidence where file_name = 'note.txt'`)).title).toBe('A note')
    const withdraw = `${path()}/${(await one(`select evidence_id from improvement.evidence where file_name = 'note.txt'`)).evidence_id}/withdraw`
    expect((await app.as('ines').post(withdraw, { reason: long })).html).toContain('id="reason-error"')
  })

  it('keeps the letters of a file’s name, and nothing that turns them round', async () => {
    await app.as('ines').upload(file(), { title: 'Letters', shows: 'doing' }, [{ field: 'file', name: 'Bericht für \u202eAlle.txt', bytes: Buffer.from('Letters') }])
    const { evidence_id, file_name } = await one(`select evidence_id, file_name from improvement.evidence where title = 'Letters'`)
    expect(file_name).toBe('Bericht für Alle.txt')
    expect((await app.as('ines').get(`${path()}/${evidence_id}/file`)).headers['content-disposition']).toBe(`attachment; filename="Bericht-f-r-Alle.txt"; filename*=UTF-8''Bericht%20f%C3%BCr%20Alle.txt`)
  })

  it('is withdrawn once: who sends it again, or opens an old page, is at the action', async () => {
    const { evidence_id } = await one(`select evidence_id from improvement.evidence where title = 'Letters'`)
    const withdraw = `${path()}/${evidence_id}/withdraw`
    const at = `${base}/actions/${plan.ids['1.1.1']}`
    for (const reason of ['Not ours', 'Not ours at all']) expect((await app.as('ines').post(withdraw, { reason })).location).toBe(at)
    expect((await app.as('ines').get(withdraw)).location).toBe(at)
    expect((await app.as('lena').get(withdraw)).status).toBe(404)
    expect((await app.database.pool.query('select reason from improvement.evidence_withdrawals where evidence_id = $1', [evidence_id])).rows).toEqual([{ reason: 'Not ours' }])
  })
})

describe('a past day that somebody goes on reading', () => {
  it('has the evidence that was withdrawn since, and leads nobody to it', async () => {
    const path = `${base}/actions/${plan.ids['1.1.2']}`
    await app.database.pool.query(`update improvement.evidence set known_from = '2026-10-10' where title = 'Minutes'`)
    const then = await app.as('lena').get(`${path}?asKnown=2026-10-20`)
    expect([then.text.includes('Minutes minutes.pdf'), then.text.includes('Withdrawn by')]).toEqual([true, false])
    const { evidence_id } = await one('select evidence_id from improvement.evidence_withdrawals')
    expect(then.html).not.toContain(evidence_id)
  })
})
