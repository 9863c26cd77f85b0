/** Paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972 (England). */
export const paragraphs = ['1', '2', '3', '4', '5', '6', '7'] as const

export type Paragraph = (typeof paragraphs)[number]

/** What each paragraph is about, in a few words of ours. */
export const paragraphWords: Record<Paragraph, string> = {
  1: 'about an individual',
  2: 'likely to show who an individual is',
  3: 'somebody’s financial or business affairs, the council’s included',
  4: 'consultation or negotiation over labour relations',
  5: 'legal professional privilege',
  6: 'a notice, order or direction that is going to be given or made',
  7: 'preventing, investigating or prosecuting crime',
}

export const isParagraph = (text: string): text is Paragraph => (paragraphs as readonly string[]).includes(text)

/** The case made for keeping something from the public. */
export type Exemption = { paragraph: Paragraph | null; publicInterest: string | null }

/** What is missing of the case: information is exempt only while the public interest in keeping it outweighs that in telling it. */
export function missingOf({ paragraph, publicInterest }: Exemption): ('paragraph' | 'public-interest')[] {
  return [
    ...(paragraph === null ? ['paragraph' as const] : []), // s.100I and Sch 12A Pt 1 Local Government Act 1972
    ...((publicInterest ?? '').trim() === '' ? ['public-interest' as const] : []), // Sch 12A para 10 Local Government Act 1972
  ]
}
