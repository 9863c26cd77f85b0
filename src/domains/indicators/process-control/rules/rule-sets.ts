/** A published way of drawing and reading an XmR chart, with its edition. A chart says which it used. */
export type RuleSet = {
  readonly name: string
  readonly words: string
  /** Moving ranges of 3.267 times their mean and more are left out, once, unless a series asks otherwise. */
  readonly screensRanges: boolean
  /** Whether a point beyond a process limit counts as one of two in three near it. */
  readonly twoInThreeCountsOutside: boolean
  /** Below so many points a group is warned of, or has neither limits nor icons. */
  readonly fewPoints: { readonly below: number; readonly answer: 'warn' | 'no-limits' }
  /** What a point is where it shows both improvement and concern. */
  readonly ofBoth: 'first-cause' | 'improvement'
}

export const ruleSets = {
  // Version 0.2.2 of the R package NHSRplotthedots, of the NHS-R community.
  'ptd-0.2.2': { name: 'ptd-0.2.2', words: 'as the R package NHSRplotthedots 0.2.2 draws them', screensRanges: true, twoInThreeCountsOutside: false, fewPoints: { below: 13, answer: 'warn' }, ofBoth: 'first-cause' },
  // "Making data count", NHS England, November 2023.
  'mdc-2023-11': { name: 'mdc-2023-11', words: 'as NHS England’s “Making data count” of November 2023 draws them', screensRanges: false, twoInThreeCountsOutside: true, fewPoints: { below: 13, answer: 'no-limits' }, ofBoth: 'improvement' },
} as const satisfies Record<string, RuleSet>

export type RuleSetName = keyof typeof ruleSets

/** The rules by which a chart is drawn where nobody asked for others. */
export const usualRules: RuleSetName = 'mdc-2023-11'

export const isRuleSet = (name: string): name is RuleSetName => Object.hasOwn(ruleSets, name)
