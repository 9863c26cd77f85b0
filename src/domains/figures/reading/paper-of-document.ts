import { asCell, textOf, type PaperDocument } from '../../../platform/documents/index.ts'
import { makePaper, type PaperPart } from '../understanding/make-paper.ts'
import type { Paper } from '../understanding/paper.ts'

/** A paper of Waymark's own, as it is before it is written down as a page, Word file or PDF. */
export function paperOfDocument(document: PaperDocument, file = document.title): Paper {
  const head: PaperPart[] = [{ kind: 'heading', text: document.title }, ...document.lines.map((text): PaperPart => ({ kind: 'paragraph', text }))]
  return makePaper(file, [...head, ...document.blocks.flatMap(partsOf)])
}

function partsOf(block: PaperDocument['blocks'][number]): PaperPart[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: block.text }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: textOf(block.spans) }]
    case 'list':
      return block.items.map((item, n) => ({ kind: 'paragraph', text: `${block.ordered ? `${n + 1}. ` : '- '}${textOf(item)}` }))
    case 'figure':
      return [{ kind: 'paragraph', text: `${block.caption}. ${block.drawing.says}` }]
    case 'table':
      return [{ kind: 'table', title: block.caption, rows: [block.head, ...block.rows].map((row) => row.flatMap((cell) => [asCell(cell).text, ...Array.from({ length: (asCell(cell).columns ?? 1) - 1 }, () => '')])) }]
    case 'page-break':
      return []
  }
}
