import Pdf from 'pdfkit'
import { heading, ink, type Block, type PaperDocument, type Span } from '../document.ts'
import { draw } from './drawing.ts'
import { registerFaces } from './fonts.ts'
import { keepTogether, writeTable } from './table.ts'
import { decoration, type, type Typed } from './text.ts'

const body: Typed = { face: 'body', size: 10.5, colour: ink }
const headings = { 2: 16, 3: 13, 4: 11 } as const
const margin = 50

/**
 * A paper as a tagged PDF: headings, lists, tables with their header cells, pictures with what they say, and page numbers
 * that a screen reader passes over. Written to the rules of PDF/UA-1 as far as the library goes.
 */
export async function documentPdf(paper: PaperDocument): Promise<Buffer> {
  const pdf = new Pdf({
    size: 'A4', layout: paper.landscape ? 'landscape' : 'portrait', margin, bufferPages: true,
    pdfVersion: '1.7', tagged: true, lang: 'en-GB', displayTitle: true, subset: 'PDF/UA' as never,
    info: { Title: paper.title, Author: paper.author, Creator: 'Waymark', Producer: 'Waymark' },
  })
  const pieces: Buffer[] = []
  pdf.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise((resolve) => { pdf.once('end', resolve) })
  registerFaces(pdf)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  write(pdf, root, 'H1', paper.title, { face: 'strong', size: 22, colour: heading })
  for (const line of paper.lines) write(pdf, root, 'P', line, body)
  for (const block of paper.blocks) writeBlock(pdf, root, block)
  root.end()
  numberPages(pdf, paper.title)
  pdf.end()
  await ended
  return Buffer.concat(pieces)
}

function write(pdf: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, tag: 'H1' | 'H2' | 'H3' | 'H4' | 'P', text: string, typed: Typed): void {
  parent.add(pdf.struct(tag, {}, () => type(pdf, text, typed)))
}

function writeBlock(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, block: Block): void {
  switch (block.kind) {
    case 'heading':
      pdf.moveDown(0.6)
      keepTogether(pdf, 70)
      write(pdf, root, `H${block.level}`, block.text, { face: 'strong', size: headings[block.level], colour: heading })
      pdf.moveDown(0.3)
      return
    case 'paragraph':
      writeSpans(pdf, root, 'P', block.spans)
      pdf.moveDown(0.6)
      return
    case 'list': return writeList(pdf, root, block)
    case 'table': return writeTable(pdf, root, block)
    case 'figure': return writeFigure(pdf, root, block)
    case 'page-break':
      pdf.addPage()
  }
}

function writeSpans(pdf: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, tag: 'P' | 'LBody', spans: readonly Span[]): void {
  const element = pdf.struct(tag)
  parent.add(element)
  spans.forEach((span, n) => {
    const { text, strong, href } = typeof span === 'string' ? { text: span, strong: false, href: undefined } : span
    const typed: Typed = { ...body, face: strong ? 'strong' : 'body', colour: href === undefined ? ink : heading }
    const say = () => type(pdf, text, typed, { continued: n < spans.length - 1, underline: href !== undefined, link: href ?? null })
    element.add(href === undefined ? say : pdf.struct('Link', {}, say))
  })
  element.end()
}

function writeList(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, { ordered, items }: Extract<Block, { kind: 'list' }>): void {
  const list = pdf.struct('L')
  root.add(list)
  const indent = 18
  items.forEach((item, n) => {
    keepTogether(pdf, 30)
    const line = pdf.struct('LI')
    list.add(line)
    const top = pdf.y
    line.add(pdf.struct('Lbl', {}, () => type(pdf, ordered ? `${n + 1}.` : '•', body, { lineBreak: false }, { x: margin, y: top })))
    pdf.x = margin + indent
    pdf.y = top
    writeSpans(pdf, line, 'LBody', item)
    pdf.x = margin
    pdf.moveDown(0.2)
    line.end()
  })
  list.end()
  pdf.moveDown(0.5)
}

function writeFigure(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, { caption, drawing }: Extract<Block, { kind: 'figure' }>): void {
  const width = pdf.page.width - 2 * margin
  keepTogether(pdf, drawing.height * Math.min(1, width / drawing.width) + 30)
  root.add(pdf.struct('Figure', { alt: drawing.says }, () => { pdf.y += draw(pdf, drawing, margin, pdf.y, width) }))
  pdf.x = margin
  pdf.moveDown(0.3)
  write(pdf, root, 'P', caption, { ...body, size: 9 })
  pdf.moveDown(0.6)
}

function numberPages(pdf: PDFKit.PDFDocument, title: string): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let n = start; n < start + count; n += 1) {
    pdf.switchToPage(n)
    pdf.page.margins.bottom = 0
    const width = pdf.page.width - 2 * margin
    decoration(pdf, () => type(pdf, `${title}    ${n + 1} of ${count}`, { face: 'body', size: 8, colour: '#4a5a61' }, { width, align: 'right', lineBreak: false }, { x: margin, y: pdf.page.height - 32 }))
  }
}
