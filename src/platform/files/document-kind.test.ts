import { describe, expect, it } from 'vitest'
import { makeZip } from '../../../test/kit/make-zip.ts'
import { documentKindOf } from './document-kind.ts'

const kindOf = (name: string, bytes: Buffer | string) => {
  const kind = documentKindOf(Buffer.from(bytes), name)
  return typeof kind === 'string' ? kind : kind.words
}
const png = Buffer.from('89504e470d0a1a0a0000', 'hex')

describe('a document that may be kept', () => {
  it.each([
    ['minutes.pdf', '%PDF-1.7 …', 'PDF'], ['picture.PNG', png, 'PNG picture'], ['photo.jpeg', Buffer.from('ffd8ffe0', 'hex'), 'JPEG picture'],
    ['letter.docx', makeZip({ 'word/document.xml': '<w/>' }), 'Word document'], ['book.xlsx', makeZip({ 'xl/workbook.xml': '<w/>' }), 'Excel workbook'],
    ['research.docx', makeZip({ '[Content_Types].xml': '<Override PartName="/word/R&amp;D.png" ContentType="image/png"/>', 'word/document.xml': '' }), 'Word document'],
    ['talk.pptx', makeZip({ 'ppt/presentation.xml': '<p/>' }), 'PowerPoint presentation'], ['figures.csv', 'a,b\r\n1,<2', 'text'], ['café.txt', 'caf\u00e9', 'text'],
  ] as const)('%s is known by its content', (name, bytes, words) => expect(kindOf(name, bytes)).toBe(words))

  it.each([
    ['nothing.pdf', '', 'empty'], ['page.html', '<!DOCTYPE html><p>', 'unknown'], ['page.txt', 'Hello <script>alert(1)</script>', 'unknown'], ['drawing.txt', '<svg onload="x">', 'unknown'],
    ['program.txt', Buffer.from('MZ\u0000\u0001'), 'unknown'], ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'older'], ['macros.docx', makeZip({ 'word/document.xml': '', 'word/vbaProject.bin': '' }), 'macros'],
    ['hidden.docx', makeZip({ '[Content_Types].xml': '<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/>', 'word/document.xml': '', 'word/x.bin': '' }), 'macros'],
    ['macro-enabled.docx', makeZip({ '[Content_Types].xml': '<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>', 'word/document.xml': '' }), 'macros'],
    ['sheet4.xlsx', makeZip({ '[Content_Types].xml': '<Override ContentType="application/vnd.ms-excel.intlmacrosheet+xml"/>', 'xl/workbook.xml': '' }), 'macros'],
    ['utf-16.docx', makeZip({ '[Content_Types].xml': [...'ContentType="application/vnd.ms-office.vbaProject"'].join('\0'), 'word/document.xml': '' }), 'macros'],
    ['entities.docx', makeZip({ '[Content_Types].xml': 'ContentType="application/vnd.ms-office.vba&#80;roject"', 'word/document.xml': '' }), 'unknown'],
    ['inside.docx', makeZip({ 'word/document.xml': '', 'word/evil.exe': '' }), 'macros'], ['script.docx', makeZip({ 'word/document.xml': '', 'customUI/run.VBS': '' }), 'macros'],
    ['things.zip', makeZip({ 'readme.txt': '' }), 'unknown'], ['broken.docx', Buffer.from('504b0304000000', 'hex'), 'unknown'], ['minutes.exe', '%PDF-1.7', 'not-as-named'], ['minutes.docx', '%PDF-1.7', 'not-as-named'],
  ] as const)('%s is not one, and it is said why', (name, bytes, why) => expect(kindOf(name, bytes)).toBe(why))
})
