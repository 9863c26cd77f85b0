import type { Indicator } from './indicator.ts'

/** Whether the points of an indicator share what they count, so that the months under it are to be charted instead. */
export const overlaps = ({ rhythm }: Pick<Indicator, 'rhythm'>): boolean => rhythm.kind === 'R12M' || rhythm.kind === 'C'

/**
 * The indicator that gives, month by month, what one of rolling years or of the year so far gives together: computed in the same way, or
 * of the same name but for the words that say over what time, and measured alike; of several the one in its own group. Undefined where
 * there is none, or more than one.
 */
export function monthlyUnder(indicator: Indicator, all: readonly Indicator[]): Indicator | undefined {
  if (!overlaps(indicator)) return undefined
  const name = bareName(indicator.title)
  const same = (one: Indicator) => (indicator.reckoning === null ? one.reckoning === null && name !== '' && bareName(one.title) === name : one.reckoning === indicator.reckoning)
  const found = all.filter((one) => one.id !== indicator.id && one.rhythm.kind === 'M' && one.unit === indicator.unit && same(one))
  if (indicator.reckoning !== null) return found[0]
  const near = found.filter(({ group }) => group === indicator.group)
  const [only, ...more] = near.length > 0 ? near : found
  return more.length === 0 ? only : undefined
}

const time = /\b(?:monthly|in the month|each month|per month|in month|(?:in |over |for )?(?:the )?(?:last |past )?(?:a )?(?:rolling )?(?:12|twelve)[ -]?months?(?: rolling| to date)?|(?:in |over |for )?(?:a |the )?rolling years?|since (?:1 |1st )?(?:january|april|september)|ytd|r12m|(?:the )?year to date|(?:the )?year so far|so far this year|cumulative(?:ly)?|rolling)\b/g

/** A title without the words for a time, and without signs. */
export const bareName = (title: string): string => title.toLowerCase().replaceAll(time, ' ').replaceAll(/[^a-z0-9%]+/g, ' ').trim()
