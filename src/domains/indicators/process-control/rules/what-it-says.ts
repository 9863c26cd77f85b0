import type { Chart, Variation } from './chart.ts'
import type { SpecialCause } from './special-causes.ts'

const causeWords: Record<SpecialCause, string> = {
  'above-limit': 'the latest value is above everything that ordinary ups and downs would bring',
  'below-limit': 'the latest value is below everything that ordinary ups and downs would bring',
  'rising': 'it has risen seven times or more without a break',
  'falling': 'it has fallen seven times or more without a break',
  'near-upper': 'two of the last three values are close to the upper limit',
  'near-lower': 'two of the last three values are close to the lower limit',
  'above-mean': 'seven values or more in a row are above the average',
  'below-mean': 'seven values or more in a row are below the average',
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
  const first = last.cause === null ? 'Nothing but ordinary ups and downs.' : `${variationWords[variation]}: ${causeWords[last.cause]}, and that is unlikely to be chance.`
  const second = assurance === null ? '' : ` ${assuranceWords[assurance]}.`
  return `${first}${second}${shortGroups.includes(last.group) ? ' There are fewer than 13 values, so this may yet change.' : ''}`
}
