import type { Chart, Variation } from './chart.ts'
import type { SpecialCause } from './special-causes.ts'

/** Why a point stands out, in words that follow "because". */
export const causeWords: Record<SpecialCause, string> = {
  'above-limit': 'it is above everything that ordinary ups and downs would bring',
  'below-limit': 'it is below everything that ordinary ups and downs would bring',
  'rising': 'it is one of seven or more that rise without a break',
  'falling': 'it is one of seven or more that fall without a break',
  'near-upper': 'it is one of two in three close to the upper limit',
  'near-lower': 'it is one of two in three close to the lower limit',
  'above-mean': 'it is one of seven or more in a row above the average',
  'below-mean': 'it is one of seven or more in a row below the average',
}

/** What an icon of variation stands for, in a few words. */
export const variationWords: Record<Variation, string> = {
  'common-cause': 'No real change',
  'improvement-high': 'Improving', 'improvement-low': 'Improving',
  'concern-high': 'Getting worse', 'concern-low': 'Getting worse',
  'neither-high': 'Higher than usual', 'neither-low': 'Lower than usual',
}

export const assuranceWords = {
  'consistently-passes': 'Reaches the target as things are',
  'consistently-fails': 'Will not reach the target as things are',
  'hit-or-miss': 'May or may not reach the target',
} as const

/** The chart in one or two plain sentences. */
export function whatItSays({ points, variation, assurance, shortGroups }: Chart): string {
  const last = points.at(-1)
  if (!last) return 'There are no values yet.'
  if (variation === null) return 'There are too few values to tell change from ordinary ups and downs.'
  const first = last.cause === null ? 'Nothing but ordinary ups and downs.' : `${variationWords[variation]}. The latest value stands out: ${causeWords[last.cause]}. That is unlikely to be chance.`
  const second = assurance === null ? '' : ` ${assuranceWords[assurance]}.`
  return `${first}${second}${shortGroups.includes(last.group) ? ' There are fewer than 13 values, so this may yet change.' : ''}`
}
