import fc from 'fast-check'
import writeExcel from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { makeWorkbook, makeZip } from '../../../../test/kit/make-zip.ts'
import { isoDate } from '../../../values/date-words.ts'
import { FileUnfit } from '../file-problem.ts'
import { addressOf, readAddress, readTables, readWorkbook, type WorkbookCell } from './index.ts'
import { dayAsShown, dayOfSerial, numberAsShown, showsDay } from './formats.ts'

const cellsOf = (bytes: Buffer): WorkbookCell[] => readWorkbook(bytes, 'a.xlsx').sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
const ruleOf = (bytes: Buffer): string => {
  try {
    readWorkbook(bytes, 'a.xlsx')
    return 'taken'
  } catch (fault) {
    if (fault instanceof FileUnfit) return fault.problem.rule
    throw fault
  }
}

describe('a workbook', () => {
  it('is read as another program wrote it', async () => {
    const bytes = await writeExcel([[{ value: 'Action' }, { value: 12.5, type: Number, format: '0.0' }, { value: new Date('2023-09-05T00:00:00Z'), type: Date, format: 'dd/mm/yy' }, { value: true, type: Boolean }]] as never).toBuffer()
    expect(cellsOf(bytes).map(({ address, kind, text }) => [address, kind, text])).toEqual([
      ['A1', 'text', 'Action'], ['B1', 'number', '12.5'], ['C1', 'date', '05/09/23'], ['D1', 'truth', 'TRUE']])
  })

  it('says which sheets are hidden, which cells are merged, and where a cell stands that does not say it', () => {
    const bytes = makeWorkbook([
      { name: 'Plan', rows: '<row><c t="inlineStr"><is><t>one</t></is></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row/><row><c><v>5</v></c></row>', after: '<mergeCells><mergeCell ref="A4:M4"/></mergeCells>' },
      { name: 'Old', rows: '', state: 'veryHidden' }])
    const { sheets } = readWorkbook(bytes, 'a.xlsx')
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Plan', false], ['Old', true]])
    expect(sheets[0]?.merges).toEqual([{ top: 4, left: 1, bottom: 4, right: 13 }])
    expect(sheets[0]?.rows.map(({ row, cells }) => [row, ...cells.map(({ address }) => address)])).toEqual([[1, 'A1', 'B1'], [5, 'C5', 'D5'], [7, 'A7']])
  })

  it('keeps the text of pieces in one, without the sounds of East Asian words, and line ends as one', () => {
    const bytes = makeWorkbook([{ name: 'S', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' }], { strings: ['<r><t>Sept </t></r><r><t>2021</t></r><rPh><t>not this</t></rPh>', '<t>o_x0000_ne_x000D_&#10;two_xD800_</t>'] })
    expect(cellsOf(bytes).map(({ text }) => text)).toEqual(['Sept 2021', 'one\ntwo'])
  })

  it('says what is a fault of a formula, and what a formula gave', () => {
    const bytes = makeWorkbook([{ name: 'S', rows: '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>RED</v></c></row>' }])
    expect(cellsOf(bytes).map(({ kind, text, formula }) => [kind, text, formula])).toEqual([['error', '#DIV/0!', '1/0'], ['text', 'RED', 'A1&"x"']])
  })

  it('counts days from 1904 where it says so', () => {
    const rows = '<row r="1"><c r="A1" s="0"><v>40000</v></c></row>'
    expect(cellsOf(makeWorkbook([{ name: 'S', rows }], { formats: ['dd/mm/yyyy'] }))[0]?.text).toBe('06/07/2009')
    const late = makeWorkbook([{ name: 'S', rows }], { formats: ['dd/mm/yyyy'], properties: '<workbookPr date1904="1"/>' })
    expect([readWorkbook(late, 'a.xlsx').date1904, cellsOf(late)[0]?.text]).toEqual([true, '07/07/2013'])
  })

  it('passes over a hundred thousand rows that hold nothing', () => {
    const blank = Array.from({ length: 100_000 }, (_, n) => `<row r="${n + 2}"><c r="A${n + 2}" s="0"/></row>`).join('')
    expect(readWorkbook(makeWorkbook([{ name: 'S', rows: `<row r="1"><c r="A1"><v>1</v></c></row>${blank}` }]), 'a.xlsx').sheets[0]?.rows.length).toBe(1)
  })

  it.each<[string, Buffer, string]>([
    ['an empty file', Buffer.alloc(0), 'empty-file'],
    ['a locked workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), 'locked'],
    ['a workbook of before 2007', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'old-workbook'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'no-workbook'],
    ['a letter in a packed file', makeZip({ 'word/document.xml': '<w/>' }), 'no-workbook'],
    ['a workbook cut short', makeWorkbook([{ name: 'S', rows: '' }]).subarray(0, 200), 'damaged'],
    ['a small file that unpacks to more than it should', makeZip({ 'xl/workbook.xml': `<workbook>${' '.repeat(150_000_000)}</workbook>`, 'xl/styles.xml': `<s>${' '.repeat(60_000_000)}</s>` }), 'too-large'],
    ['a workbook with a broken sheet', makeWorkbook([{ name: 'S', rows: '<row><c></row>' }]), 'damaged'],
  ])('%s is refused in words', (_, bytes, rule) => expect(ruleOf(bytes)).toBe(rule))
})

describe('a CSV file', () => {
  it('has places as in a workbook, its mark and its line ends left out', async () => {
    const { sheets } = await readTables(Buffer.from('\uFEFFAction,Lead\r\n\r\n"Train\r\nall staff",Ann\r\n'), 'plan.csv')
    expect(sheets[0]?.rows.map(({ row, cells }) => [row, ...cells.map(({ address, text }) => `${address} ${text}`)])).toEqual([[1, 'A1 Action', 'B1 Lead'], [3, 'A3 Train\nall staff', 'B3 Ann']])
  })
  it.each([['nothing', ''], ['commas alone', ',,\n,,\n']])('of %s is refused', (_, text) => expect(readTables(Buffer.from(text), 'plan.csv')).rejects.toThrow('empty'))
  it('that is something else is refused', () => expect(readTables(Buffer.from([1, 0, 2]), 'plan.csv')).rejects.toThrow('not a CSV'))
})

it.each<[string, boolean]>([['dd/mm/yy', true], ['mmm-yy', true], ['[$-809]d mmmm yyyy', true], ['h:mm', false], ['mm:ss', false], ['0.0', false], ['General', false], ['0.0 "days"', false], ['[Red]0', false]])('the format %s shows a day: %s', (format, shows) => expect(showsDay(format)).toBe(shows))

it.each<[number, string | undefined, string]>([
  [8, '0.0', '8.0'], [0.105, '0.0%', '10.5%'], [39570, '#,##0', '39,570'], [0.1 + 0.2, undefined, '0.3'], [-1.1, '0.0', '-1.1'], [50, 'General', '50'], [12, '0.##', '12'], [6, '0" pts"', '6'],
])('the number %s is shown by %s as %s', (value, format, shown) => expect(numberAsShown(value, format)).toBe(shown))

it.each<[number, string]>([[1, '1900-01-01'], [59, '1900-02-28'], [61, '1900-03-01'], [45174, '2023-09-05'], [45174.75, '2023-09-05']])('serial %s is %s', (serial, day) => {
  const read = dayOfSerial(serial, false)
  expect(read === undefined ? undefined : isoDate(read)).toBe(day)
})

it.each([['mmm-yy', 'Sep-23'], ['dddd d mmmm yyyy', 'Tuesday 5 September 2023'], ['dd/mm/yyyy h:mm', '05/09/2023'], ['mmmmm', 'S'], ['d" of "mmm', '5 of Sep']])('%s shows a day as %s', (format, shown) => {
  expect(dayAsShown(dayOfSerial(45174, false) as never, format)).toBe(shown)
})

it('addresses are read as they are written', () => {
  expect([addressOf(7, 2), addressOf(1, 27), addressOf(4, 16384)]).toEqual(['B7', 'AA1', 'XFD4'])
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 }), (row, column) => { expect(readAddress(addressOf(row, column))).toEqual({ row, column }) }))
})
