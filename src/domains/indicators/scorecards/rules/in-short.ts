import type { DrawnScorecard } from './draw.ts'

/** A scorecard in one or two sentences: how many are better and worse than what, and how many meet their targets. */
export function inShort({ tables }: DrawnScorecard): string {
  const readings = tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'indicator' ? row.reading : [])))
  const count = (judgement: string) => readings.filter(({ direction }) => direction?.judgement === judgement).length
  const rags = (rag: string) => readings.filter((one) => one.rag.rag === rag).length
  const rated = [`${rags('GREEN')} GREEN`, `${rags('AMBER')} AMBER`, `${rags('RED')} RED`].filter((words) => !words.startsWith('0 '))
  const of = readings.length === 1 ? 'One indicator' : `Of ${readings.length} indicators`
  return `${of}, ${count('better')} are better than before and ${count('worse')} worse.${rated.length === 0 ? '' : ` ${rated.join(', ')}.`}`
}
