import { nationalPolicy, type DisclosurePolicy } from '../../indicators/index.ts'
import { NOTICES } from '../../../statute/index.ts'
import { usualSignificance, type Significance } from './forward-plan/key-decision.ts'

/** From when a decision is key, and how many clear days before it the plan names it. */
export type KeyDecisions = Significance & { days: number }

/** What the committees' page sets, by name: the policy of disclosure belongs to the authority's figures, on screens and in papers alike. */
export type Settings = { 'disclosure': DisclosurePolicy; 'key-decisions': KeyDecisions }
export type SettingKind = keyof Settings

/** What holds until an authority says otherwise. */
export const usualKeyDecisions: KeyDecisions = { ...usualSignificance, days: NOTICES.keyDecision.days }

/** Between what a setting may lie, both ends included. An authority may be stricter than the national releases and the Regulations, and not laxer. */
export const limits = {
  smallestShown: { least: nationalPolicy.smallestShown, most: 20 }, smallestDenominator: { least: nationalPolicy.smallestDenominator, most: 100 }, roundTo: { least: 1, most: 10 },
  pounds: { least: 1, most: 100_000_000 }, wards: { least: 1, most: 2 }, // reg 8(1)(b) SI 2012/2089: two or more
  days: { least: NOTICES.keyDecision.days, most: 365 }, // reg 9(2) SI 2012/2089
} as const

export type SettingField = keyof typeof limits

/** A number as it was typed; undefined where it is none, or not between its limits. */
export function readSetting(field: SettingField, typed: string): number | undefined {
  const text = typed.replace(/[£,\s]/g, '')
  const { least, most } = limits[field]
  if (!/^\d+$/.test(text) || Number(text) < least || Number(text) > most) return undefined
  return field === 'roundTo' && ![1, 5, 10].includes(Number(text)) ? undefined : Number(text)
}

/** The name under which a policy is kept with what is published under it. */
export const policyName = ({ smallestShown, smallestDenominator, roundTo }: Omit<DisclosurePolicy, 'name'>, from: string): string =>
  (smallestShown === nationalPolicy.smallestShown && smallestDenominator === nationalPolicy.smallestDenominator && roundTo === nationalPolicy.roundTo ? nationalPolicy.name : `own-${from}`)
