/** Which way is good. In a range: between two numbers is good, and nearer to them is better. Neutral: watched, and judged by nobody. */
export const polarities = ['high', 'low', 'range', 'neutral'] as const
export type Polarity = (typeof polarities)[number]

export const polarityWords: Record<Polarity, string> = { high: 'higher', low: 'lower', range: 'in a range', neutral: 'neither' }

/** As scorecards print it: H, L. */
export const polarityLetters: Record<Polarity, string> = { high: 'H', low: 'L', range: 'R', neutral: 'N' }

/** For a chart: which way improvement goes. A range has no one way. */
export const improvementOf = (polarity: Polarity): 'increase' | 'decrease' | 'neutral' => (polarity === 'high' ? 'increase' : polarity === 'low' ? 'decrease' : 'neutral')
