import type { BenchSize } from './pages/sizes.ts'

/** `--hour`, or `--minutes 10`: only the memory of the server under mixed work, for so long. 0 without either. */
export function minutesAsked(words: readonly string[]): number {
  if (words.includes('--hour')) return 60
  return Math.max(0, Number(after(words, '--minutes') ?? 0)) || 0
}

/** `--size region`: of which database; the nation without it. */
export function sizeAsked(words: readonly string[]): BenchSize {
  const size = after(words, '--size')
  return size === 'area' || size === 'region' ? size : 'nation'
}

/** `--pages`: the pages alone, without timelines and imports. */
export const pagesOnly = (words: readonly string[]): boolean => words.includes('--pages')

const after = (words: readonly string[], word: string): string | undefined => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined)

/** `--seconds 30`: how long people are at work; undefined without it. */
export const secondsAsked = (words: readonly string[]): number | undefined => Number(after(words, '--seconds') ?? Number.NaN) || undefined
