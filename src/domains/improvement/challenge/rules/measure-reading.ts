import type { IndicatorReading } from '../../../indicators/index.ts'
import type { MeasureReading } from './find-challenges.ts'

/** What a challenge needs of an indicator: whether it shows a concern, whether it got worse, and a sentence that says so. */
export function measureReading({ indicator, latest, variation, direction, says }: IndicatorReading): MeasureReading[] {
  if (!latest) return []
  const judged = direction?.judgement === 'worse' || direction?.judgement === 'better'
  return [{
    indicator: indicator.code, concern: variation?.startsWith('concern') ?? false, worse: direction?.judgement === 'worse',
    sentence: `${indicator.title}: ${latest.shown} in ${latest.period}${judged && direction ? `, ${direction.judgement} than in ${direction.against}` : ''}. ${says}`,
  }]
}
