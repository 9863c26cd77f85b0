/** How small numbers are kept out of what is published. Configuration of an authority; a publication records the one that it was made under. */
export type DisclosurePolicy = {
  /** Names the policy and its edition, to be recorded with what was published under it. */
  readonly name: string
  /** Counts from 1 to one less than this are withheld. A true 0 is shown. */
  readonly smallestShown: number
  /** Shares and means of fewer than this are withheld. */
  readonly smallestDenominator: number
  /** Counts are rounded to the nearest multiple of this; 1 leaves them as they are. */
  readonly roundTo: number
}

/** What the department's releases on special educational needs do: 1 to 4 withheld, shares of fewer than ten withheld. */
export const nationalPolicy: DisclosurePolicy = { name: 'national-2024', smallestShown: 5, smallestDenominator: 10, roundTo: 1 }

/** The signs of the Government Statistical Service's guidance on symbols in tables. */
export const symbolWords = {
  c: 'withheld, to protect people who could be recognised',
  z: 'does not apply',
  x: 'not available',
  low: 'rounds to 0, but is not 0',
} as const

export type DisclosureSymbol = keyof typeof symbolWords

/** A count as it is shown under a policy that rounds. */
export const roundedCount = (value: number, { roundTo }: Pick<DisclosurePolicy, 'roundTo'>): number => Math.round(value / roundTo) * roundTo

/** The policy in a sentence, to stand under what was published. */
export function policyInWords({ smallestShown, smallestDenominator, roundTo }: DisclosurePolicy): string {
  const small = smallestShown > 1 ? `Counts from 1 to ${smallestShown - 1} are shown as c, and so are others from which they could be worked out. ` : ''
  const shares = `Percentages and averages of fewer than ${smallestDenominator} are shown as c.`
  return `${small}${shares}${roundTo > 1 ? ` Counts are rounded to the nearest ${roundTo}.` : ''}`
}
