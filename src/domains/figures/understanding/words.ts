/** Words that say nothing of what is counted. */
const SMALL = new Set('a an and are as at be been by for from has have in into is it its of on or our that the their there these they this those to was were which who will with we'.split(' '))

/** What a label is about: its words in small letters, singular, without signs or small words. */
export function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/\bper ?cent(age)?\b|%/g, ' percent ').replace(/\bproportion\b/g, ' percent ').replace(/[\u2018\u2019']s?\b/g, ' ').replace(/[^a-z0-9]+/g, ' ')
  return plain.split(' ').filter((word) => word !== '' && !SMALL.has(word)).map(singular)
}

const singular = (word: string): string => {
  const one = word.length > 3 && /[^s]s$/.test(word) && !/(us|is)$/.test(word) ? word.slice(0, -1) : word
  return one === 'pupil' || one === 'children' ? 'child' : one
}

/** How much of the shorter list is in the other: 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length === 0 ? 0 : short.filter((word) => long.includes(word)).length / short.length
}

/** Whether two labels have the same words, in any order. */
export const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word) => b.includes(word)) && b.every((word) => a.includes(word))
