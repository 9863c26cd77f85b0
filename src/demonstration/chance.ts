import { createHash } from 'node:crypto'

/** A seeded stream of chance: the same seed always gives the same draws, in the same order. */
export type Chance = {
  /** A number from 0 up to, and without, 1. */
  next(): number
  /** A whole number, both ends included. */
  whole(from: number, to: number): number
  /** True in that share of draws. */
  happens(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** One of the things, each as likely as its weight is great. */
  weighed<T>(list: readonly (readonly [T, number])[]): T
  /** Deals the things as from a pack of a hundred cards, shuffled anew when empty: shares keep even over short runs. */
  dealer<T>(list: readonly (readonly [T, number])[]): () => T
  /** A number spread about a middle as heights are. */
  around(middle: number, spread: number): number
  /** How long one waits for something that comes on average after `mean`. */
  waiting(mean: number): number
  /** An identifier in the form of a random UUID. */
  uuid(): string
  /** A stream of its own for one purpose: drawing more from it changes no other. */
  stream(purpose: string): Chance
}

export function chanceOf(seed: number | string): Chance {
  const next = generator(String(seed))
  const chance: Chance = {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (share) => next() < share,
    pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
    weighed: (list) => byWeight(list, next()),
    dealer: (list) => dealerOf(list, next),
    around: (middle, spread) => middle + spread * (next() + next() + next() + next() - 2) * Math.sqrt(3),
    waiting: (mean) => -Math.log(1 - next()) * mean,
    uuid: () => uuidOf(next),
    stream: (purpose) => chanceOf(`${seed}/${purpose}`),
  }
  return chance
}

function byWeight<T>(list: readonly (readonly [T, number])[], share: number): T {
  let left = share * list.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [thing, weight] of list) {
    left -= weight
    if (left < 0) return thing
  }
  return (list.findLast(([, weight]) => weight > 0) ?? list[0] as readonly [T, number])[0]
}

function dealerOf<T>(list: readonly (readonly [T, number])[], next: () => number): () => T {
  const whole = list.reduce((sum, [, weight]) => sum + weight, 0)
  let pack: T[] = []
  return () => {
    if (pack.length === 0) pack = list.flatMap(([thing, weight]) => Array<T>(Math.max(1, Math.round((weight * 100) / whole))).fill(thing))
    return pack.splice(Math.floor(next() * pack.length), 1)[0] as T
  }
}

/** Four words of state, mixed by additions and rotations (the "small fast counter" of Chris Doty-Humphrey). */
function generator(seed: string): () => number {
  const words = createHash('sha256').update(seed).digest()
  let a = words.readUInt32LE(0)
  let b = words.readUInt32LE(4)
  let c = words.readUInt32LE(8)
  let counter = 1
  return () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
}

function uuidOf(next: () => number): string {
  const word = () => Math.floor(next() * 2 ** 32).toString(16).padStart(8, '0')
  const [a, b, c, d] = [word(), word(), word(), word()]
  const variant = '89ab'[Number.parseInt(c[0] as string, 16) % 4]
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`
}
