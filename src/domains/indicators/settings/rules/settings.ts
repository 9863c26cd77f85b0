import { nationalPolicy, type DisclosurePolicy } from '../../disclosure/rules/policy.ts'
import { usualRules, type RuleSetName } from '../../process-control/rules/rule-sets.ts'

/** By which rules charts are drawn and read where nobody asks for others. */
export type Charts = { readonly rules: RuleSetName }

/** What an authority sets for its figures, by name. */
export type FigureSettings = { readonly 'disclosure': DisclosurePolicy; readonly 'charts': Charts }
export type FigureSettingKind = keyof FigureSettings

/** What holds until an authority says otherwise. */
export const usualSettings: FigureSettings = { 'disclosure': nationalPolicy, 'charts': { rules: usualRules } }

/** A policy that shows no more than either of two: what one withholds stays withheld. */
export function stricterOf(one: DisclosurePolicy, other: DisclosurePolicy): DisclosurePolicy {
  const both = {
    smallestShown: Math.max(one.smallestShown, other.smallestShown), smallestDenominator: Math.max(one.smallestDenominator, other.smallestDenominator), roundTo: Math.max(one.roundTo, other.roundTo),
  }
  const same = [one, other].find((policy) => policy.smallestShown === both.smallestShown && policy.smallestDenominator === both.smallestDenominator && policy.roundTo === both.roundTo)
  return same ?? { name: `${one.name} and ${other.name}`, ...both }
}
