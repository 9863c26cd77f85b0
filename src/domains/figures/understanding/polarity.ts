export type Polarity = 'high' | 'low'

/** Which way is good, as a column for it says: "L", "H", "(Lower)", "↓ (Higher)". */
export function polarityOf(text: string): Polarity | undefined {
  const word = /\b(l|low|lower|h|high|higher)\b/i.exec(text)?.[1]?.toLowerCase()
  if (word === undefined) return undefined
  return word.startsWith('l') ? 'low' : 'high'
}

/** What is good for the measures that this field's scorecards print, by words in their names. Later lines yield to earlier. */
const BY_NATURE: readonly (readonly [RegExp, Polarity])[] = [
  [/\bgap\b/i, 'low'],
  [/authorised absence|\babsen(ce|t)\b/i, 'low'],
  [/exclu|suspen/i, 'low'],
  [/\bneet\b|not in education/i, 'low'],
  [/reduced timetable|complaint|tribunal|appeal|overdue|out of time|over 20 weeks|waiting|backlog/i, 'low'],
  [/within (20|twenty|6|six) weeks|in (20|twenty) weeks/i, 'high'],
  [/attendance|attainment|progress (8|score)|good level of development|expected standard|qualified to level|satisf/i, 'high'],
]

/** Which way is good for a measure of this name, where its name tells. */
export const naturalPolarity = (label: string): Polarity | undefined => BY_NATURE.find(([words]) => words.test(label))?.[1]
