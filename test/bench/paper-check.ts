import fc from 'fast-check'
import { performance } from 'node:perf_hooks'
import { readPasted, stepsOf, type PaperPart } from '../../src/domains/figures/index.ts'
import { drawnPaper } from '../kit/drawn-paper.ts'

/** What a check of a long pack took: seconds from its text to its findings, how often progress was told, and the longest wait between. */
export type PaperCheckMeasured = { pages: number; figures: number; checked: number; findings: number; seconds: number; told: number; longestSilence: number }

const linesOfPage = 45

/** Checks a pack of so many pages, half tables and half words, as pasted text in files of ten pages. */
export function benchPaperCheck(pages: number): PaperCheckMeasured {
  const texts = packOf(pages)
  const begun = performance.now()
  const papers = texts.map((text, n) => readPasted(text, `paper ${n + 1}`))
  let told = 0
  let longestSilence = 0
  let last = begun
  let result = { figures: 0, checked: 0, findings: 0 }
  for (const { checked } of stepsOf(papers)) {
    told += 1
    longestSilence = Math.max(longestSilence, performance.now() - last)
    last = performance.now()
    if (checked) result = { figures: checked.figures, checked: checked.checked, findings: checked.findings.length }
  }
  return { pages, ...result, seconds: (performance.now() - begun) / 1000, told, longestSilence: longestSilence / 1000 }
}

function packOf(pages: number): string[] {
  const drawn = fc.sample(drawnPaper, { numRuns: pages, seed: 7 }).map(({ parts }) => parts.map(asText).join('\n\n'))
  const lines = drawn.flatMap((text, n) => [`${n + 1}. Section`, '', ...text.split('\n'), '', ...prose(n)])
  const whole = Array.from({ length: pages * linesOfPage }, (_, n) => lines[n % lines.length] ?? '')
  return Array.from({ length: Math.ceil(pages / 10) }, (_, n) => whole.slice(n * 10 * linesOfPage, (n + 1) * 10 * linesOfPage).join('\n'))
}

const asText = (part: PaperPart): string => (part.kind === 'table' ? part.rows.map((row) => row.join('\t')).join('\n') : part.text)

/** Paragraphs as reports have them: mostly words, now and then a number, a date or a percentage. */
const prose = (n: number): string[] => Array.from({ length: 22 }, (_, at) =>
  `In ${['March', 'June', 'October'][at % 3]} 2026 the team of ${3 + ((n * at) % 9)} officers met ${at + 2} schools, and ${40 + ((n + at) % 50)}% of what was promised had been done; the rest is planned for the next term and will be told to the board.`)
