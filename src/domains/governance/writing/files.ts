import { createHash } from 'node:crypto'
import { documentHtml, documentPdf, documentWord, type PaperDocument } from '../../../platform/documents/index.ts'
import { tableFile } from '../../../platform/files/table-file.ts'
import type { PaperContent } from '../rules/papers/canonical.ts'
import { printed } from '../rules/papers/figure.ts'
import type { KeptFile } from '../storage/issues.ts'

const fileName = (content: PaperContent): string => `${content.title.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'paper'}-${content.asKnownOn}${content.version > 1 ? `-edition-${content.version}` : ''}`

/** A paper as it is sent: HTML that stands alone, Word, and tagged PDF. */
export async function filesOf(content: PaperContent, paper: PaperDocument): Promise<(KeptFile & { sha256: string })[]> {
  const name = fileName(content)
  const files: KeptFile[] = [
    { format: 'html', name: `${name}.html`, type: 'text/html; charset=utf-8', bytes: Buffer.from(documentHtml(paper)) },
    { format: 'docx', name: `${name}.docx`, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes: await documentWord(paper) },
    { format: 'pdf', name: `${name}.pdf`, type: 'application/pdf', bytes: await documentPdf(paper) },
  ]
  return files.map((file) => ({ ...file, sha256: createHash('sha256').update(file.bytes).digest('hex') }))
}

/** The figures of a paper as CSV: a line for each cell, printed as the paper prints it. */
export async function figuresCsv(content: PaperContent): Promise<KeptFile> {
  const rows = content.figures.flatMap((figure) => (figure.shape === 'value'
    ? [[figure.label, '', '', printed(figure.value), figure.source.words, figure.asKnownOn]]
    : figure.table.rows.flatMap((row) => row.slice(1).map((cell, n) => [figure.label, row[0] === undefined ? '' : printed(row[0]), figure.table.head[n + 1] ?? '', printed(cell), figure.source.words, figure.asKnownOn]))))
  const { name, type, body } = await tableFile({ name: fileName(content), format: 'csv', head: ['Figure', 'Row', 'Column', 'Value', 'Source', 'As known on'], rows })
  return { format: 'csv', name, type, bytes: body }
}
