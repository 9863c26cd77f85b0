import { counted } from '../../../../ui/index.ts'

const nouns: Record<string, readonly [one: string, many: string]> = {
  areas: ['area', 'areas'], workstreams: ['project or objective', 'projects or objectives'], actions: ['action', 'actions'], measures: ['measure', 'measures'],
  risks: ['risk', 'risks'], comments: ['comment', 'comments'], replies: ['“you said, we did”', '“you said, we did”'],
}

/** "32 actions, 2 areas, 5 risks": what there is none of is left out. */
export const countsInWords = (counts: Record<string, number>): string =>
  Object.entries(counts).filter(([, n]) => n > 0).map(([what, n]) => counted(n, nouns[what]?.[0] ?? what, nouns[what]?.[1])).join(', ')
