import type { IndicatorReading } from './reading.ts'
import type { IndicatorRecord } from './record.ts'

/** A comment is owed on what is RED, and on a special cause of concern. */
export function needsComment({ commentaries }: IndicatorRecord, { latest, rag, variation }: IndicatorReading): boolean {
  return latest !== null && (rag.rag === 'RED' || variation === 'concern-high' || variation === 'concern-low') && !commentaries.some(({ ends }) => ends === latest.ends)
}
