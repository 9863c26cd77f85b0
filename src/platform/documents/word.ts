import {
  AlignmentType, BorderStyle, Document, ExternalHyperlink, HeadingLevel, LevelFormat, Packer, PageOrientation, Paragraph, ShadingType, Table, TableCell as WordCell,
  TableLayoutType, TableRow, TextRun, WidthType, type ParagraphChild,
} from 'docx'
import { asCell, breadthOf, heading, rule, tones, type Block, type PaperDocument, type Span, type TableBlock, type TableCell } from './document.ts'

const font = 'Arial'
/** Word counts in twentieths of a point. A4 with margins of 2 cm. */
const page = { width: 11_906, height: 16_838, margin: 1134 }
const colour = (hex: string) => hex.slice(1)

/** A paper as a Word file: its headings, lists and table headers are Word's own, so that a screen reader finds its way. Drawings are said in words. */
export async function documentWord(paper: PaperDocument): Promise<Buffer> {
  const breadth = (paper.landscape ? page.height : page.width) - 2 * page.margin
  const document = new Document({
    title: paper.title, creator: paper.author, description: paper.lines.join('. '),
    styles: {
      default: {
        document: { run: { font, size: 22, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 140, line: 276 } } },
        title: { run: { font, size: 40, bold: true, color: colour(heading) }, paragraph: { spacing: { after: 120 } } },
        ...Object.fromEntries(([[2, 30], [3, 25], [4, 22]] as const).map(([level, size]) => [`heading${level - 1}`, { run: { font, size, bold: true, color: colour(heading) }, paragraph: { spacing: { before: 300, after: 100 }, keepNext: true } }])),
      },
    },
    numbering: {
      config: [
        { reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 500, hanging: 260 } } } }] },
        { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 500, hanging: 360 } } } }] },
      ],
    },
    sections: [{
      properties: {
        page: {
          size: { width: page.width, height: page.height, orientation: paper.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
        },
      },
      children: [
        new Paragraph({ text: paper.title, heading: HeadingLevel.TITLE }),
        ...paper.lines.map((line) => new Paragraph({ text: line, spacing: { after: 40 } })),
        ...paper.blocks.flatMap((block, n) => blockParts(block, n, breadth)),
      ],
    }],
  })
  return Packer.toBuffer(document)
}

const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 }

function blockParts(block: Block, n: number, breadth: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': return [new Paragraph({ text: block.text, heading: levels[block.level] })]
    case 'paragraph': return [new Paragraph({ children: runs(block.spans) })]
    case 'list': return block.items.map((item) => new Paragraph({ children: runs(item), numbering: { reference: block.ordered ? 'numbers' : 'bullets', level: 0, ...(block.ordered ? { instance: n } : {}) } }))
    case 'figure': return [new Paragraph({ children: [new TextRun({ text: block.caption, bold: true }), new TextRun({ text: `: ${block.drawing.says}` })] })]
    case 'table': return [new Paragraph({ children: [new TextRun({ text: block.caption, bold: true })], keepNext: true, spacing: { before: 200, after: 80 } }), table(block, breadth), new Paragraph('')]
    case 'page-break': return [new Paragraph({ pageBreakBefore: true })]
  }
}

function runs(spans: readonly Span[]): ParagraphChild[] {
  return spans.map((span) => {
    if (typeof span === 'string') return new TextRun(span)
    const run = new TextRun({ text: span.text, bold: span.strong ?? false, ...(span.href === undefined ? {} : { style: 'Hyperlink' }) })
    return span.href === undefined ? run : new ExternalHyperlink({ children: [run], link: span.href })
  })
}

function table({ head, rows, widths }: TableBlock, breadth: number): Table {
  const columns = Math.max(head.length, ...rows.map((row) => row.reduce((sum, cell) => sum + breadthOf(cell), 0)))
  const parts = widths ?? Array.from({ length: columns }, () => 1)
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const line = { style: BorderStyle.SINGLE, size: 4, color: colour(rule) }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
    layout: TableLayoutType.FIXED, width: { size: breadth, type: WidthType.DXA }, columnWidths: parts.map((part) => Math.round(part / whole * breadth)),
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: [
      ...(head.length > 0 ? [new TableRow({ tableHeader: true, cantSplit: true, children: head.map((cell) => wordCell(cell, true)) })] : []),
      ...rows.map((row) => new TableRow({ children: row.map((cell) => wordCell(cell, false)) })),
    ],
  })
}

function wordCell(cell: TableCell, heads: boolean): WordCell {
  const { text, header, numeric, strong, tone, columns, drawing } = asCell(cell) as Exclude<TableCell, string>
  const shade = tone === undefined ? undefined : tones[tone]
  const words = drawing && text === '' ? drawing.says : text
  return new WordCell({
    columnSpan: columns ?? 1, margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour(shade.background) } } : {}),
    children: words.split('\n').map((piece) => new Paragraph({
      spacing: { after: 0, line: 252 }, alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
      children: [new TextRun({ text: piece, size: 19, bold: heads || (header ?? false) || (strong ?? false), ...(shade ? { color: colour(shade.text) } : {}) })],
    })),
  })
}
