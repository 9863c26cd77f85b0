import type { Polarity } from './polarity.ts'
import { roundTo } from './rounding.ts'

/** What the latest value is compared with, always named: an earlier value, or the figure of somebody else. */
export type Comparison = 'previous-period' | 'same-period-last-year' | 'average-of-last-three' | 'neighbours' | 'region' | 'england'

/** Whose figure it is, in a sentence: `better than England`. */
export const otherWords = { neighbours: 'the statistical neighbours', region: 'the region', england: 'England' } as const

/** Whose figure stands in a column or a row, as its heading. */
export const otherHeadings = { own: 'Published of us', neighbours: 'Middle of statistical neighbours', region: 'Region', england: 'England' } as const

const published = 'as entered or as last published by the department'

export const comparisonWords: Record<Comparison, string> = {
  'previous-period': 'the period before', 'same-period-last-year': 'the same period last year', 'average-of-last-three': 'the average of the three before',
  'neighbours': `${otherWords.neighbours}, ${published}`, 'region': `${otherWords.region}, ${published}`, 'england': `${otherWords.england}, ${published}`,
}

/** Whether a comparison is with somebody else's figure, and not with an earlier one of the indicator's own. */
export const isWithOthers = (comparison: Comparison): comparison is 'neighbours' | 'region' | 'england' => comparison === 'neighbours' || comparison === 'region' || comparison === 'england'

export type Movement = 'up' | 'down' | 'same'
export type Judgement = 'better' | 'worse' | 'same' | 'different'
export type Direction = { readonly movement: Movement; readonly judgement: Judgement; readonly change: number }

export type Range = { readonly low: number; readonly high: number }

/**
 * From an earlier value to the latest. What is equal as printed has not moved. A range wants its two ends; without them, as with
 * a neutral measure, what moved is different, and neither better nor worse.
 */
export function directionOf(latest: number, earlier: number, measure: { polarity: Polarity; decimals: number; range?: Range | null }): Direction {
  const { polarity, decimals, range = null } = measure
  const [now, before] = [roundTo(latest, decimals), roundTo(earlier, decimals)]
  const change = roundTo(now - before, decimals)
  if (now === before) return { movement: 'same', judgement: 'same', change: 0 }
  return { movement: now > before ? 'up' : 'down', judgement: judge(now, before, polarity, range, decimals), change }
}

function judge(now: number, before: number, polarity: Polarity, range: Range | null, decimals: number): Judgement {
  if (polarity === 'high') return now > before ? 'better' : 'worse'
  if (polarity === 'low') return now < before ? 'better' : 'worse'
  if (polarity === 'neutral' || !range) return 'different'
  const away = (value: number) => roundTo(Math.max(range.low - value, value - range.high, 0), decimals)
  if (away(now) === away(before)) return 'same'
  return away(now) < away(before) ? 'better' : 'worse'
}

/** What a scorecard's arrows point to; printed in its key. */
export const conventions = ['movement', 'improvement'] as const
export type ArrowConvention = (typeof conventions)[number]

/** The same as a choice: what an arrow up is to stand for. */
export const conventionWords: Record<ArrowConvention, string> = {
  movement: 'The number: an arrow up where it rose, or is higher than the figure beside it. The word says whether that is better.',
  improvement: 'Better or worse: an arrow up where it is better, given which way is good.',
}

/** What the arrows of a scorecard mean, and what they and the words beside them compare with. */
export function arrowKey(convention: ArrowConvention, comparison: Comparison): string {
  const than = isWithOthers(comparison) ? ` than ${otherWords[comparison]}` : ''
  const arrows = convention === 'improvement' ? `An arrow up means better${than}, an arrow down worse, given which way is good.`
    : than === '' ? 'An arrow up means that the number rose, an arrow down that it fell. The word says whether that is better.'
      : `An arrow up means higher${than}, an arrow down lower. The word says whether that is better.`
  return `${arrows} Arrows and words compare with ${comparisonWords[comparison]}.`
}

export type Arrow = '↑' | '↓' | '↔'
export const readArrow = (text: string): Arrow | undefined => (['↑', '↓', '↔'] as const).find((arrow) => text.includes(arrow))

/** The arrow of a direction. What is neither better nor worse has no arrow of improvement. */
export function arrowOf({ movement, judgement }: Direction, convention: ArrowConvention): Arrow | null {
  if (movement === 'same') return '↔'
  if (convention === 'movement') return movement === 'up' ? '↑' : '↓'
  return judgement === 'better' ? '↑' : judgement === 'worse' ? '↓' : judgement === 'same' ? '↔' : null
}

/** A gap to somebody else's figure: closing, widening or the same, whichever of the two is ahead. */
export function gapDirection(gap: number, earlier: number, decimals: number): 'closing' | 'widening' | 'same' {
  const [now, before] = [roundTo(Math.abs(gap), decimals), roundTo(Math.abs(earlier), decimals)]
  return now === before ? 'same' : now < before ? 'closing' : 'widening'
}
