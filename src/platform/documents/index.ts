/** Papers as blocks, and what they are written down as. */
export * from './document.ts'
export { documentHtml, DocumentBody } from './html.tsx'
export { documentWord } from './word.ts'
export { documentPdf } from './pdf/document-pdf.ts'
