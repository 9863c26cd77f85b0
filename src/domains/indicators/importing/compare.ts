import type { Definition, Indicator } from '../measures/rules/indicator.ts'
import { sameJson } from './same-json.ts'
import type { ReadIndicator } from './read-row.ts'
import type { KeptValue } from '../measures/storage/values.ts'

/** What a row of a file makes of an indicator. What only people say of it (who owns it, how it is computed) stays. */
export function definitionOf(read: ReadIndicator, now: Indicator | undefined, parent: string | null, gap: Definition['gap']): Definition {
  return {
    title: read.title, group: read.group, parent: parent ?? now?.parent ?? null, formula: read.formula, gap: gap ?? now?.gap ?? null,
    meaning: now?.meaning ?? read.title, polarity: read.polarity, rhythm: read.rhythm, unit: read.unit, decimals: read.decimals,
    source: now?.source === 'computed' ? 'computed' : 'imported', reckoning: now?.reckoning ?? null, publishedMeasure: now?.publishedMeasure ?? null,
    owner: now?.owner ?? null, ownerId: now?.ownerId ?? null, qualityConcern: read.qualityConcern, reported: read.reported,
  }
}

export function sameDefinition(now: Indicator, next: Definition): boolean {
  const { id: _id, code: _code, ownerName: _name, ...rest } = now
  return sameJson(rest, next)
}

/** A row's values as they are kept; the arrow stands beside the last period's. One of each period: the first. */
export function valuesOf(read: ReadIndicator, indicator: string): { values: KeptValue[]; twice: ReadIndicator['values'][number][] } {
  const values = new Map<string, KeptValue>()
  const twice: ReadIndicator['values'][number][] = []
  for (const value of read.values) {
    const key = keyOf(value)
    const { of, ends, known, count, numerator, denominator, asOf, provisional, note, printed, vintage } = value
    const arrow = of === 'own' && ends === read.ends ? read.arrow?.arrow ?? null : null
    if (values.has(key)) twice.push(value)
    else values.set(key, { indicator, of, ends, known, count, numerator, denominator, asOf, provisional, note, printed, arrow, vintage })
  }
  return { values: [...values.values()], twice }
}

export const keyOf = ({ of, ends }: Pick<KeptValue, 'of' | 'ends'>): string => `${of} ${ends ?? ''}`
