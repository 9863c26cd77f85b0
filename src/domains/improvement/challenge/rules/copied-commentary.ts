import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Challenge, Shown } from './challenge.ts'

/** What was said of an indicator's period: the indicator by its code and title, the period by its last day and in words; `before`: the last day of the period before. */
export type SaidOfFigure = { indicator: string; title: string; ends: PlainDate; before: PlainDate; period: string; words: string }

const fewest = 5 // words: shorter ones are alike by chance

const plain = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}%]+/gu, ' ').trim()

/**
 * Comments on the plan's indicators that are used more than once, case, spaces and signs aside: of another indicator in the same period, or of
 * the same indicator in the period before. Both places are shown. Two indicators of the plan are told of once.
 */
export function findCopiedCommentary(said: readonly SaidOfFigure[], indicators: ReadonlySet<string>): Challenge[] {
  const long = said.filter(({ words }) => plain(words).split(' ').length >= fewest)
  return [...indicators].toSorted().flatMap((code) => {
    const own = long.filter(({ indicator }) => indicator === code).toSorted((a, b) => a.ends - b.ends)
    const pairs = own.flatMap((one): [SaidOfFigure, SaidOfFigure][] => [
      ...own.filter((before) => before.ends === one.before && plain(before.words) === plain(one.words)).map((before): [SaidOfFigure, SaidOfFigure] => [before, one]),
      ...long.filter((other) => other.ends === one.ends && other.indicator !== code && plain(other.words) === plain(one.words) && !(indicators.has(other.indicator) && other.indicator > code)).map((other): [SaidOfFigure, SaidOfFigure] => [other, one]),
    ])
    const [first] = pairs
    if (!first) return []
    return [{ id: `copied-commentary:${code}`, kind: 'copied-commentary' as const, title: `The comment on “${first[1].title}” is used more than once`, shown: shownOnce(pairs.flat()) }]
  })
}

const shownOnce = (places: readonly SaidOfFigure[]): Shown[] => [...new Set(places)].map((one) => ({ text: `${one.title}, ${one.period}: “${one.words.trim()}”`, action: null, indicator: one.indicator }))
