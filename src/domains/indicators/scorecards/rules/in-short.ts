import { isWithOthers, type Comparison } from '../../measures/rules/direction.ts'
import type { DrawnScorecard } from './draw.ts'

/** A scorecard in one or two sentences: how many are better and worse than what, and how many meet their targets. */
export function inShort({ tables, comparison }: Pick<DrawnScorecard, 'tables' | 'comparison'>): string {
  const readings = tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'indicator' ? row.reading : [])))
  const count = (judgement: string) => readings.filter(({ direction }) => direction?.judgement === judgement).length
  const rags = (rag: string) => readings.filter((one) => one.rag.rag === rag).length
  const rated = [`${rags('GREEN')} GREEN`, `${rags('AMBER')} AMBER`, `${rags('RED')} RED`].filter((words) => !words.startsWith('0 '))
  if (readings.length === 0) return 'Nothing on it was known then.'
  const of = readings.length === 1 ? 'One indicator' : `${readings.length} indicators`
  const moved = `${count('better')} better than ${beforeOr(comparison)}, ${count('worse')} worse`
  return `${of}: ${moved}${rated.length === 0 ? '' : `; ${rated.join(', ')}`}.`
}

const beforeOr = (comparison: Comparison): string => (isWithOthers(comparison) ? { neighbours: 'their neighbours', region: 'the region', england: 'England' }[comparison] : 'before')
