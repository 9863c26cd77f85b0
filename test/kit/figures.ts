import { readPasted } from '../../src/domains/figures/index.ts'
import type { Rule } from '../../src/domains/figures/rules/comparison.ts'
import { understand } from '../../src/domains/figures/understanding/pack.ts'

/** What a rule says of pasted papers: each finding as "wrong: printed" or "look: printed", none as an empty list. */
export function said(rule: Rule, ...texts: readonly string[]): string[] {
  const papers = texts.map((text, n) => understand(readPasted(text, `paper ${n + 1}`)))
  return [...rule.compare({ papers })].flatMap(({ finding }) => (finding ? [`${finding.certainty}: ${finding.printed}`] : []))
}

/** How many comparisons a rule made of pasted papers. */
export const compared = (rule: Rule, ...texts: readonly string[]): number => [...rule.compare({ papers: texts.map((text, n) => understand(readPasted(text, `paper ${n + 1}`))) })].length

/** A table as it is pasted from a workbook: a row a line, cells parted by tabs. Written here with bars. */
export const table = (...rows: readonly string[]): string => rows.map((row) => row.split('|').map((cell) => cell.trim()).join('\t')).join('\n')
