import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../test/kit/read-pdf.ts'
import { readZip } from '../files/read-zip.ts'
import { documentHtml, documentPdf, documentWord, type PaperDocument } from './index.ts'

const long = Array.from({ length: 1500 }, (_, n) => `word${n}`).join(' ')
const paper: PaperDocument = {
  title: 'How the plan goes', lines: ['Local Area Board', 'Monday 7 December 2026'], author: 'Folasade Bright',
  blocks: [
    { kind: 'heading', level: 2, text: 'What is asked' },
    { kind: 'list', ordered: true, items: [['Note the progress <so far> & more'], ['Agree the ', { text: 'plan', strong: true }, ' and ', { text: 'its page', href: 'https://example.test/plan' }]] },
    { kind: 'paragraph', spans: ['It rose ↑, with a tick ✓.'] },
    { kind: 'figure', caption: 'Open work by month', drawing: { width: 300, height: 60, says: 'Open work fell from 300 to 200', shapes: [{ kind: 'path', d: 'M0 10L300 50', stroke: '#0b4f5c', width: 2 }, { kind: 'text', x: 300, y: 50, text: '200', size: 10, anchor: 'end' }] } },
    { kind: 'table', caption: 'Scorecard', head: ['Indicator', { text: 'Jul-26', numeric: true }, 'RAG'], widths: [4, 1, 1], rows: [
      [{ text: 'Area one', header: true, columns: 3 }], ['Requests', { text: '81', numeric: true }, { text: 'GREEN', tone: 'good' }], [long, '', 'RED'],
      ...Array.from({ length: 60 }, (_, n) => [`Row ${n}`, { text: String(n), numeric: true as const }, '']),
    ] },
    { kind: 'page-break' },
    { kind: 'paragraph', spans: ['The end.'] },
  ],
}

describe('a paper as PDF', () => {
  it('has its title, its language, and a tag for whatever says something', async () => {
    const { tags, pictures, language, title } = await readPdf(await documentPdf(paper))
    expect([title, language]).toEqual(['How the plan goes', 'en-GB'])
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Link', 'Figure', 'Table', 'Caption', 'TR', 'TH', 'TD']) expect(tags).toContain(tag)
    expect(pictures).toEqual(['Open work fell from 300 to 200'])
  })

  it('breaks no word of a narrow column while another can spare the room', async () => {
    const head = ['Measure', 'Polarity', ...Array.from({ length: 7 }, (_, n) => `Sep-${n + 10}`)]
    const table = { kind: 'table' as const, caption: 'Narrow', head, rows: [['Something that is told in many words and may well be broken', 'not\u00a0printed', ...head.slice(2).map(() => '10')]], widths: [9, ...head.slice(1).map(() => 1)] }
    const { pages } = await readPdf(await documentPdf({ ...paper, blocks: [table] }))
    for (const word of ['Polarity', 'not printed', 'Sep-10', 'Sep-16']) expect(pages.join(' ')).toContain(word)
  })

  it('loses nothing of a row that is higher than a page, and says the header again on each', async () => {
    const { pages } = await readPdf(await documentPdf(paper))
    expect(pages.length).toBeGreaterThan(4)
    const words = pages.join(' ').match(/word\d+/g) ?? []
    expect(words.length).toBe(1500)
    expect(pages.filter((page) => page.includes('Indicator')).length).toBeGreaterThan(3)
    expect(pages[0]).toContain('It rose ↑, with a tick ✓.')
    expect(pages.at(-1)).toContain('The end.')
    expect(pages.at(-1)).toContain(`${pages.length} of ${pages.length}`)
  })
})

it('is a Word file with headings, lists and a repeated table header of Word’s own', async () => {
  const [entry] = [...readZip(await documentWord(paper), (name) => name === 'word/document.xml')]
  const xml = entry?.bytes.toString('utf8') ?? ''
  for (const piece of ['"Title"', '"Heading1"', '<w:numPr>', '<w:tblHeader/>', 'Note the progress &lt;so far&gt; &amp; more', 'Open work fell from 300 to 200', '<w:gridSpan w:val="3"/>', 'w:fill="d8ecd9"', 'word1499']) expect(xml).toContain(piece)
})

it('is a page that needs nothing else, and takes nothing in a text for markup', () => {
  const html = documentHtml(paper)
  for (const piece of ['<!doctype html>', '<html lang="en-GB">', 'Note the progress &lt;so far> &amp; more', '<th scope="col"', 'colspan="3"', 'aria-label="Open work fell from 300 to 200"', 'data-tone="good"']) expect(html).toContain(piece)
  expect(html).not.toMatch(/<script|src=|<so far>/)
})
