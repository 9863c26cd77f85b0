/** What a clause of a comment says of a row: which way it went, and how it stands to others. */
export type Claim =
  | { readonly kind: 'moved'; readonly way: 1 | -1 | 0; readonly at: number; readonly words: string; readonly since: string | undefined; readonly year: string | undefined }
  | { readonly kind: 'stands'; readonly way: 1 | -1 | 0; readonly better: boolean; readonly at: number; readonly words: string; readonly against: readonly Others[]; readonly year: string | undefined }
  | { readonly kind: 'reached'; readonly value: number; readonly decimals: number; readonly at: number; readonly words: string }

export type Others = 'neighbours' | 'region' | 'nation'

const UP = /\b(?:increased|risen|rose)\b|\b(?:is|are|been) (?:\w+ly )?(?:increasing|rising)\b/i
const DOWN = /\b(?:fell|fallen|decreased|declined|dropped)\b|\b(?:is|are|been) (?:\w+ly )?(?:falling|decreasing|declining|dropping)\b/i
const SAME = /\bremained (?:stable|the same|unchanged)\b/i
const BELOW = /\b(?:below|lower than|smaller than|less than)\b/i
const ABOVE = /\b(?:above|higher than|bigger than|greater than|more than)\b/i
const BETTER = /\b(better|worse) than\b/i
const LEVEL = /\bin line with\b/i
/** What may be, or should be, or is said of a cause, is no claim. */
const UNSURE = /\b(?:may|might|could|would|should|whether|expected|likely|if|can|will|aim|target|due to|as much|rather than|compared to the same period|no more)\b/i

/** The claims of one clause. */
export function claimsIn(clause: string, at: number): Claim[] {
  const sure = clause.split(UNSURE)[0] ?? ''
  if (sure.trim() === '') return []
  const year = /\bin ((?:19|20)\d{2})\b/.exec(clause)?.[1]
  const moved = [[UP, 1], [DOWN, -1], [SAME, 0]].flatMap(([shape, way]) => {
    const match = (shape as RegExp).exec(sure)
    return match ? [{ kind: 'moved' as const, way: way as 1 | -1 | 0, at: at + match.index, words: clause.trim(), year: year ?? /\bbetween \d{4} and (\d{4})/.exec(clause)?.[1], since: /\bsince (?:\w+ )?((?:19|20)\d{2})/.exec(clause)?.[1] ?? /\bbetween (\d{4}) and/.exec(clause)?.[1] }] : []
  })
  return [...(moved.length === 1 ? moved : []), ...standings(sure, at, year), ...reachings(sure, at)]
}

const REACHED = /\b(?:increased|risen|rose|fell|fallen|decreased|improved|is|stands|stood)(?: slightly| significantly)? (?:to |at )?(\d[\d.,]*\d|\d)\s?(?:%|per ?cent)/i

function reachings(clause: string, at: number): Claim[] {
  const match = REACHED.exec(clause)
  const digits = match?.[1]?.replaceAll(',', '')
  return match && digits ? [{ kind: 'reached', value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0, at: at + match.index, words: clause.trim() }] : []
}

function standings(clause: string, at: number, year: string | undefined): Claim[] {
  const marks = [[BELOW, -1, false], [ABOVE, 1, false], [LEVEL, 0, false], [BETTER, 1, true]] as const
  const found = marks.flatMap(([shape, way, better]) => [...clause.matchAll(new RegExp(shape, 'gi'))].map((match) => ({ from: match.index, to: match.index + match[0].length, way: better && /worse/i.test(match[0]) ? (-1 as const) : way, better }))).toSorted((a, b) => a.from - b.from)
  return found.flatMap(({ from, to, way, better }, n): Claim[] => {
    const against = othersIn(clause.slice(to, found[n + 1]?.from ?? to + 90))
    return against.length === 0 ? [] : [{ kind: 'stands', way, better, at: at + from, words: clause.trim(), against, year }]
  })
}

function othersIn(words: string): Others[] {
  const all = /\bcomparators?\b/i.test(words) && !/\b(regional|national)\b/i.test(words)
  return [
    ...(all || /\bstatistical neighbours?\b/i.test(words) ? ['neighbours' as const] : []),
    ...(all || /\bregion(al)?\b|\bwest midlands\b/i.test(words) ? ['region' as const] : []),
    ...(all || /\bnational\b|\bengland\b/i.test(words) ? ['nation' as const] : []),
  ]
}

/** The clauses of a sentence: what is parted by "but", "however", "and is", a dash or a semicolon. */
export function clausesOf(sentence: string): { text: string; at: number }[] {
  const clauses: { text: string; at: number }[] = []
  let from = 0
  for (const cut of sentence.matchAll(/\bbut\b|\bhowever,?|;|\s[\u2013-]\s|\band (?=(?:is|remains|has|are|now|bigger|smaller|slightly|lower)\b)|\bas is\b/gi)) {
    clauses.push({ text: sentence.slice(from, cut.index), at: from })
    from = cut.index + cut[0].length
  }
  clauses.push({ text: sentence.slice(from), at: from })
  return clauses
}
