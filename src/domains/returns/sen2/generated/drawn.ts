/** Chance from a seed: the same seed always draws the same. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  oneOf<T>(choices: readonly T[]): T
  /** One of the choices, each as often as its weight says. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T
  /** True so often out of one. */
  happens(share: number): boolean
}

export function chanceFrom(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const oneOf = <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)] as T
  return {
    next, oneOf,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    weighted(choices) {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [choice, weight] of choices) if ((left -= weight) < 0) return choice
      return (choices.at(-1) as (typeof choices)[number])[0]
    },
    happens: (share) => next() < share,
  }
}
