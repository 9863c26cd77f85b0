import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { table } from '../../../../test/kit/figures.ts'
import { makeZip } from '../../../../test/kit/make-zip.ts'
import { documentWord, type PaperDocument } from '../../../platform/documents/index.ts'
import { FileUnfit } from '../../../platform/files/file-problem.ts'
import { tableFile } from '../../../platform/files/table-file.ts'
import { checkPaper } from '../findings/check-paper.ts'
import { isTable, type Paper } from '../understanding/paper.ts'
import { largestPaper, readPaper, readPasted } from './read-paper.ts'
import { paperOfDocument } from './paper-of-document.ts'

const rows = [['', 'January 2026', 'February 2026', 'March 2026'], ['Plans issued', '40', '25', '30'], ['Of these, in 20 weeks', '20', '10', '15'], ['% in 20 weeks', '50.0%', '44.0%', '50.0%']]
const document: PaperDocument = {
  title: 'Timeliness', lines: ['10 March 2026'], author: 'A writer',
  blocks: [{ kind: 'heading', level: 2, text: 'Figures' }, { kind: 'paragraph', spans: ['The board met on ', { text: 'Thursday 5 September 2023', strong: true }, '.'] }, { kind: 'table', caption: 'By month', head: rows[0] as string[], rows: rows.slice(1) }],
}
const words = (paper: Paper) => checkPaper([paper]).findings.map(({ rule, certainty, printed }) => `${certainty} ${rule}: ${printed}`)
const both = ['wrong weekday-of-date: Thursday 5 September 2023', 'wrong percentage-of-rows: 44.0%']
const csv = (lines: readonly string[][]) => Buffer.from(lines.map((line) => line.join(',')).join('\r\n'))

describe('a paper', () => {
  it('is read the same from Word as before it was written down', async () => {
    expect(words(paperOfDocument(document))).toEqual(both)
    expect(words(await readPaper(await documentWord(document), 'report.docx'))).toEqual(both)
  })

  it('is read from a workbook, and each finding says its sheet and cell', async () => {
    const file = await tableFile({ name: 'figures', format: 'xlsx', head: rows[0] as string[], rows: rows.slice(1) })
    const [finding] = checkPaper([await readPaper(file.body, file.name)]).findings
    expect(finding?.places[0]).toMatchObject({ file: 'figures.xlsx', sheet: 'Sheet1', cell: 'C4' })
  })

  it('is read from CSV with its lines', async () => {
    const [finding] = checkPaper([await readPaper(csv(rows), 'figures.csv')]).findings
    expect(finding?.places[0]).toMatchObject({ file: 'figures.csv', sheet: null, cell: 'C4', line: 4 })
  })

  it.each([
    ['tabs', rows.map((row) => row.join('\t')).join('\n')],
    ['bars', ['| Measure | January 2026 | February 2026 | March 2026 |', '|---|---|---|---|', ...rows.slice(1).map((row) => `| ${row.join(' | ')} |`)].join('\n')],
    ['spaces', rows.map(([name, ...values]) => (name as string).padEnd(26) + values.map((value) => value.padStart(16)).join('')).join('\n')],
    ['lines of numbers, with the year above the months', '2026\n\nJanuary February March\n\nPlans issued\n\n40 25 30\n\nOf these, in\n20 weeks\n\n20 10 15\n\n% in 20 weeks 50.0% 44.0% 50.0%'],
  ])('is read from text with tables laid out by %s', (_how, text) => {
    expect(words(readPasted(text, 'text'))).toEqual(['wrong percentage-of-rows: 44.0%'])
  })

  it('is put together where a page broke its lines, and each part keeps its line', () => {
    const paper = readPasted('The board met to hear of the plans of the area and of its\n\nschools on Thursday 5 September 2023 in the town hall.', 'text')
    expect(paper.blocks).toHaveLength(1)
    expect(checkPaper([paper]).findings[0]?.places[0]?.line).toBe(3)
  })

  it('whose table goes over two pages, headings and all, is one table', () => {
    const [head, ...body] = rows as [string[], ...string[][]]
    expect(words(readPasted(`${table(head.join('|').replace(/^/, 'Measure'), body[0]?.join('|') ?? '')}\n\nPage 2\n\n${table(head.join('|').replace(/^/, 'Measure'), ...body.slice(1).map((row) => row.join('|')))}`, 'text'))).toEqual(['wrong percentage-of-rows: 44.0%'])
  })

  it('keeps two tables of a sheet apart where an empty row parts them', async () => {
    const paper = await readPaper(csv([...rows, ['', '', '', ''], ['Need', 'Number', '%', ''], ['All', '10', '100%', '']]), 'figures.csv')
    expect(paper.blocks.filter(isTable)).toHaveLength(2)
  })
})

/** A Word file of one table, whose cells are as given. */
const wordTable = (...rows: string[]) => {
  const xmlns = 'http://schemas.openxmlformats.org'
  return makeZip({
    '[Content_Types].xml': `<Types xmlns="${xmlns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${xmlns}/package/2006/relationships"><Relationship Id="r1" Type="${xmlns}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${xmlns}/wordprocessingml/2006/main"><w:body><w:tbl>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join('')}</w:tbl></w:body></w:document>`,
  })
}
const spanned = (span: number, text: string) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`

describe('a file that claims to be huge', () => {
  it('is read as no wider than anybody could read it, where a Word cell claims a thousand million columns', async () => {
    const paper = await readPaper(wordTable(spanned(999_999_999, 'Plans') + spanned(1, '40')), 'paper.docx')
    expect(paper.blocks.filter(isTable)[0]?.rows[0]?.flatMap((cell, at) => (cell ? [[at, cell.text]] : []))).toEqual([[0, 'Plans'], [200, '40']])
  })

  it('is refused where its Word tables have too many cells in all', async () => {
    const row = spanned(200, 'a').repeat(20)
    await expect(readPaper(wordTable(...Array.from({ length: 51 }, () => row)), 'paper.docx')).rejects.toMatchObject({ problem: { rule: 'too-many-cells' } })
  })

  it('is refused, with the cell, where a sheet goes on far to the right', async () => {
    const wide = ['Plans', ...Array.from({ length: 500 }, () => ''), '40']
    await expect(readPaper(csv([wide]), 'paper.csv')).rejects.toMatchObject({ problem: { rule: 'too-wide', reason: 'The file goes on to cell SH1. No more than 500 columns are read.' } })
    const book = await tableFile({ name: 'paper', format: 'xlsx', head: wide, rows: [] })
    await expect(readPaper(book.body, book.name)).rejects.toMatchObject({ problem: { rule: 'too-wide', reason: 'The sheet “Sheet1” goes on to cell SH1. No more than 500 columns are read.' } })
  })
})

/** A zip of one file, as small as a bomb is. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const head = (central: boolean) => {
    const bytes = Buffer.alloc(central ? 46 : 30)
    bytes.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0)
    const at = central ? 10 : 8
    bytes.writeUInt16LE(8, at)
    bytes.writeUInt32LE(packed.length, at + 10)
    bytes.writeUInt32LE(content.length, at + 14)
    bytes.writeUInt16LE(name.length, at + 18)
    return Buffer.concat([bytes, Buffer.from(name)])
  }
  const local = Buffer.concat([head(false), packed])
  const directory = head(true)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, directory, end])
}

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')

describe('a file that is no paper', () => {
  it.each<[string, string, Buffer, string]>([
    ['is empty', 'paper.docx', Buffer.alloc(0), 'empty-file'],
    ['holds only spaces', 'paper.txt', Buffer.from('  \n\n '), 'empty-file'],
    ['is too large', 'paper.txt', Buffer.alloc(largestPaper + 1, 'x'), 'too-large'],
    ['becomes too large when unpacked', 'paper.docx', zipOf('word/document.xml', Buffer.alloc(largestPaper + 1)), 'too-large'],
    ['is locked', 'paper.docx', Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]), 'locked'],
    ['is of before 2007', 'paper.doc', Buffer.concat([compound, Buffer.alloc(600)]), 'old-file'],
    ['is a PDF', 'paper.pdf', Buffer.from('%PDF-1.7\nand so on'), 'pdf'],
    ['says it is a workbook', 'paper.xlsx', Buffer.from('words'), 'not-its-name'],
    ['says it is a Word file', 'paper.docx', Buffer.from('words'), 'not-its-name'],
    ['is a picture', 'paper.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'no-text'],
    ['is a broken archive', 'paper.docx', Buffer.from('PK\u0003\u0004 and no more'), 'damaged'],
    ['is another archive', 'paper.xlsx', zipOf('picture.xml', Buffer.from('<a/>')), 'no-workbook'],
    ['is Word in name and not in form', 'paper.docx', zipOf('word/document.xml', Buffer.from('<a/>')), 'damaged'],
  ])('%s: says so', async (_how, name, bytes, rule) => {
    const fault = await readPaper(bytes, name).then(() => undefined, (error: unknown) => error)
    expect(fault).toBeInstanceOf(FileUnfit)
    expect((fault as FileUnfit).problem.rule).toBe(rule)
    expect((fault as FileUnfit).problem.mend).toMatch(/\.$/)
  })
})
