import type { ChartRefusal } from '../../process-control/rules/may-be-charted.ts'
import { assuranceWords, variationWords } from '../../process-control/rules/what-it-says.ts'
import type { IndicatorReading } from './reading.ts'

const noChart: Record<ChartRefusal, string> = { 'months-overlap': 'No limits: months overlap', 'year-adds-up': 'No limits: the year adds up', 'too-few': 'Too few values' }

/** What a chart says in the few words that a table has room for. */
export function saysInShort({ variation, assurance, noChart: refused }: IndicatorReading): string {
  if (refused) return noChart[refused]
  if (variation === null) return 'Too few values'
  return assurance === null || assurance === 'hit-or-miss' ? variationWords[variation] : `${variationWords[variation]}. ${assuranceWords[assurance]}`
}
