import { tableWorkbook } from '../../../../../platform/files/table-workbook.ts'
import type { Paper } from '../../rules/paper.ts'

/** The plan as a workbook laid out like its paper: title and areas over the whole width, projects merged down beside their actions. */
export function paperWorkbook(title: string, paper: Paper): Promise<Buffer> {
  const width = paper.columns.length
  return tableWorkbook([
    [{ text: title, bold: true, across: width }],
    paper.columns.map((text) => ({ text, bold: true })),
    ...paper.rows.map((row) => (row.kind === 'heading'
      ? [{ text: row.text, bold: true, across: width }]
      : [row.project ? { text: row.project.text, bold: true, down: row.project.covers } : null, ...row.cells.map((text) => ({ text }))])),
  ], paper.columns.map((_, n) => (n === 0 ? 24 : 32)))
}
