import { isWithOthers, otherWords } from '../../measures/rules/direction.ts'
import type { DrawnScorecard } from './draw.ts'

/** A scorecard in one or two sentences: how many are better and worse than what, and how many meet their targets. */
export function inShort({ tables, comparison }: Pick<DrawnScorecard, 'tables' | 'comparison'>): string {
  const readings = tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'indicator' ? row.reading : [])))
  const count = (judgement: string) => readings.filter(({ direction }) => direction?.judgement === judgement).length
  const rags = (rag: string) => readings.filter((one) => one.rag.rag === rag).length
  const rated = [`${rags('GREEN')} GREEN`, `${rags('AMBER')} AMBER`, `${rags('RED')} RED`].filter((words) => !words.startsWith('0 '))
  if (readings.length === 0) return 'Nothing on it was known then.'
  const of = readings.length === 1 ? 'One indicator' : `${readings.length} indicators`
  const without = isWithOthers(comparison) ? readings.filter(({ direction }) => direction === null).length : 0
  const moved = `${count('better')} better than ${isWithOthers(comparison) ? otherWords[comparison] : 'before'}, ${count('worse')} worse${without === 0 ? '' : `; ${without} ${without === 1 ? 'has' : 'have'} no figure to compare with`}`
  return `${of}: ${moved}${rated.length === 0 ? '' : `; ${rated.join(', ')}`}.`
}
