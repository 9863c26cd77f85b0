import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../../../../test/kit/app.ts'
import { examplePaper } from './check/example.ts'
import { table } from '../../../../test/kit/figures.ts'

const app = useApp()
const paper = `Report of the board\n\n${table('|January 2026|February 2026|March 2026', 'Plans issued|40|25|30', 'Of these, in 20 weeks|20|10|15', '% in 20 weeks|50.0%|44.0%|50.0%')}\n\nThe board met on Thursday 5 September 2023.`
const text = (words: string) => ({ field: 'file', name: 'report.txt', bytes: Buffer.from(words) })

describe('the page to check a paper', () => {
  it('is refused to those who do not see the programme', async () => {
    for (const who of ['rosa', 'omar', 'abena'] as const) expect([who, (await app.as(who).get('/paper-check')).status]).toEqual([who, 404])
    expect((await app.as('rosa').upload('/paper-check', {}, [text(paper)])).status).toBe(404)
    expect((await app.nobody.get('/paper-check')).location).toContain('/sign-in')
  })

  it('shows what does not agree, in the paper and in a list', async () => {
    const page = await app.as('priya').upload('/paper-check', {}, [text(paper)])
    expect(page.status).toBe(200)
    expect(page.text).toContain('2 findings are wrong')
    expect(page.text).toContain('10 of 25 is 40.0%, not 44.0%')
    expect(page.text).toContain('5 September 2023 was a Tuesday')
    expect(page.html).toContain('<a class="govuk-link" href="#place-1"')
    expect(page.html.match(/id="place-1"/g)).toHaveLength(1)
  })

  it('has an invented paper to try it with, in which it finds something of most kinds', async () => {
    const form = await app.as('priya').get('/paper-check?example=yes')
    expect(form.html).toContain('Saltmarsh Improvement Board')
    const page = await app.as('priya').upload('/paper-check', { text: examplePaper }, [])
    for (const words of ['44.0%, not 48.0%', 'was a Tuesday', 'does not end in 2025', '22.3%, not 23%', '352 to 430 is 78', '31 and 33', '1.2 stands twice', 'meets the target of 90.0']) expect([words, page.text.includes(words)]).toEqual([words, true])
  })

  it('takes pasted words, and several files as one pack', async () => {
    const pasted = await app.as('priya').upload('/paper-check', { text: paper }, [])
    expect(pasted.text).toContain('10 of 25 is 40.0%')
    const pack = await app.as('priya').upload('/paper-check', {}, [text('In August 2026 there were 31 cases out of time.'), text('In August 2026 there were 33 cases over 20 weeks.')])
    expect(pack.text).toContain('31 and 33')
    expect(pack.text).toContain('report.txt (2)')
  })

  it('tells how far it is before it tells what it found', async () => {
    const { html } = await app.as('priya').upload('/paper-check', { text: paper }, [])
    const told = [...html.matchAll(/(\d+)% checked/g)].map((match) => ({ at: match.index, percent: Number(match[1]) }))
    expect(told.length).toBeGreaterThan(5)
    expect(told.map(({ percent }) => percent)).toEqual(told.map(({ percent }) => percent).toSorted((a, b) => a - b))
    expect(html.indexOf('wm-checked')).toBeGreaterThan(told.at(-1)?.at ?? Infinity)
    expect(html.trimEnd().endsWith('</html>')).toBe(true)
  })

  it('answers what it cannot read beside the field, and keeps what was pasted', async () => {
    const nothing = await app.as('priya').upload('/paper-check', {}, [])
    expect([nothing.status, nothing.text.includes('Choose a file, or paste the text of a paper')]).toEqual([400, true])
    for (const [name, bytes, words] of [
      ['empty.docx', '', 'The file is empty'],
      ['report.docx', 'These are words', 'This is not a Word file, whatever its name says'],
      ['report.pdf', '%PDF-1.7 and more', 'This is a PDF'],
      ['picture.txt', 'a\0b', 'This is neither a text nor a file of a kind that can be read here'],
    ] as const) {
      const page = await app.as('priya').upload('/paper-check', { text: 'Some words', paper: 'A name' }, [{ field: 'file', name, bytes: Buffer.from(bytes) }])
      expect([name, page.status, page.text.includes(words)]).toEqual([name, 400, true])
      expect(page.html).toContain('>Some words</textarea>')
      expect(page.html).toContain('value="A name"')
    }
  })

  it('refuses a form that is not its own', async () => {
    expect((await app.as('priya').upload('/paper-check', { _csrf: 'another' }, [text(paper)])).status).toBe(403)
    expect((await app.as('priya').post('/paper-check', { text: paper })).status).toBe(400)
  })

  it('keeps nothing without a name', async () => {
    const { rows } = await app.database.pool.query('select count(*)::int as n from figures.checks')
    expect(rows).toEqual([{ n: 0 }])
  })
})

describe('a check that was kept', () => {
  let path = ''
  beforeAll(async () => {
    const page = await app.as('priya').upload('/paper-check', { paper: 'Report to the board, March' }, [text(paper)])
    path = /href="(\/paper-check\/kept\/[^"]+)"/.exec(page.html)?.[1] ?? ''
  })

  it('shows what was found, under the name of the paper', async () => {
    const page = await app.as('priya').get(path)
    expect(page.text).toContain('Report to the board, March')
    expect(page.text).toContain('report.txt, line')
    expect((await app.as('priya').get('/paper-check')).text).toContain('Report to the board, March')
  })

  it('does not exist in another area, or without the permission', async () => {
    expect((await app.as('else').get(path)).status).toBe(404)
    expect((await app.as('rosa').get(path)).status).toBe(404)
    expect((await app.as('priya').get('/paper-check/kept/00000000-0000-7000-8000-000000000999')).status).toBe(404)
  })

  it('is read, and not answered, by those who write no papers', async () => {
    expect((await app.as('lena').get(path)).html).not.toContain('name="answer-1"')
    expect((await app.as('lena').post(path, { 'answer-1': 'No' })).status).toBe(404)
  })

  it('keeps an answer with who said it, and the one before', async () => {
    expect((await app.as('priya').post(path, { 'answer-1': 'The March figure was typed wrongly.' })).status).toBe(303)
    await app.as('priya').post(path, { 'answer-1': 'The March figure is put right.', 'answer-2': '' })
    const page = await app.as('priya').get(path)
    expect(page.text).toMatch(/Priya Nandra, .*: The March figure is put right\./)
    const { rows } = await app.database.pool.query('select n, answer, said_by is not null as by from figures.answers order by known_from')
    expect(rows).toEqual([{ n: 1, answer: 'The March figure was typed wrongly.', by: true }, { n: 1, answer: 'The March figure is put right.', by: true }])
  })

  it('adds nothing when the same answer is sent again', async () => {
    await app.as('priya').post(path, { 'answer-1': 'The March figure is put right.' })
    const { rows } = await app.database.pool.query('select count(*)::int as n from figures.answers')
    expect(rows).toEqual([{ n: 2 }])
  })

  it('answers an answer that is too long beside its field', async () => {
    const page = await app.as('priya').post(path, { 'answer-2': 'x'.repeat(501) })
    expect([page.status, page.text.includes('The answer to finding 2 must be 500 letters or fewer')]).toEqual([400, true])
  })
})
