/** What an authority's constitution calls significant. */
export type Significance = {
  /** Pounds of spending or saving from which a decision is significant. */
  pounds: number
  /** Wards from which an effect is one on communities in more than one. The Regulations say two. */
  wards: number
}

/** The common amount, and the Regulations' own two wards, until an authority says otherwise. */
export const usualSignificance: Significance = { pounds: 500_000, wards: 2 }

/** What is known of a decision that is to be made. Null: not said. */
export type Weight = { pounds: number | null; wards: number | null; byOfficer?: boolean }

export type KeyTest =
  | { key: true; because: ('money' | 'wards')[] }
  | { key: false }
  /** Neither test is met by what is known, and one of them could not be made. */
  | { key: null; missing: ('money' | 'wards')[] }

/** Whether an executive decision is a key decision. */
export function testKeyDecision({ pounds, wards }: Weight, significance: Significance = usualSignificance): KeyTest {
  const because: ('money' | 'wards')[] = []
  if (pounds !== null && Math.abs(pounds) >= significance.pounds) because.push('money') // reg 8(1)(a) SI 2012/2089: spending or savings that are significant
  if (wards !== null && wards >= significance.wards) because.push('wards') // reg 8(1)(b) SI 2012/2089: significant effect in two or more wards
  if (because.length > 0) return { key: true, because }
  const missing = [...(pounds === null ? ['money' as const] : []), ...(wards === null ? ['wards' as const] : [])]
  return missing.length > 0 ? { key: null, missing } : { key: false }
}
