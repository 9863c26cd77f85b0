import { documentHtml, documentPdf } from '../../../../platform/documents/index.ts'
import type { DrawnScorecard } from '../rules/draw.ts'
import { scorecardPaper } from './paper.ts'
import { scorecardWorkbook } from './workbook.ts'

export const scorecardFormats = ['xlsx', 'pdf', 'html'] as const
export type ScorecardFormat = (typeof scorecardFormats)[number]

export const isScorecardFormat = (text: string): text is ScorecardFormat => scorecardFormats.some((format) => format === text)

const types: Record<ScorecardFormat, string> = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', pdf: 'application/pdf', html: 'text/html; charset=utf-8' }

/** A scorecard as a file: a workbook in its own layout, a tagged PDF, or a page of HTML that stands alone. `author`: the authority. */
export async function scorecardFile(drawn: DrawnScorecard, format: ScorecardFormat, author: string): Promise<{ type: string; body: Buffer }> {
  if (format === 'xlsx') return { type: types.xlsx, body: await scorecardWorkbook(drawn) }
  const paper = scorecardPaper(drawn, author)
  return { type: types[format], body: format === 'pdf' ? await documentPdf(paper) : Buffer.from(documentHtml(paper)) }
}
