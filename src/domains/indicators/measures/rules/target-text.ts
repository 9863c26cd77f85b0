import { readUnit, type Unit } from './unit.ts'

/** With what a target compares, where it is no number. */
export type ComparedWith = 'england' | 'region' | 'neighbours' | 'pupils-without-send'

/** What a target says. `unit` is the one written with the number; null where none was. */
export type TargetMeaning =
  /** A bare number: to reach or pass it, whichever way is good. */
  | { readonly kind: 'reach'; readonly value: number; readonly unit: Unit | null }
  /** `strict`: the number itself does not do ("above 90%"). */
  | { readonly kind: 'at-least' | 'at-most'; readonly value: number; readonly unit: Unit | null; readonly strict: boolean }
  | { readonly kind: 'between'; readonly low: number; readonly high: number; readonly unit: Unit | null }
  /** From a baseline, in percent of it; `to` is the number that this comes to, where it was said. */
  | { readonly kind: 'reduce-by' | 'increase-by'; readonly percent: number; readonly to: number | null }
  | { readonly kind: 'compared'; readonly with: ComparedWith; readonly way: 'below' | 'above' | 'in-line' }

/** No target is said in more words; a longer text is not read at all. */
const longest = 200

const number = String.raw`(-?(?:\d+(?:,\d+)*(?:\.\d+)?|\.\d+))\s*(%?\s*(?:p(?:oin)?ts)?|weeks|wks)`
const amount = (text: string): number => Number(text.replaceAll(',', ''))

type Reader = readonly [pattern: RegExp, meaning: (found: RegExpExecArray) => TargetMeaning | undefined]

const atMost = (strict: boolean) => ([, value, unit]: RegExpExecArray): TargetMeaning => ({ kind: 'at-most', value: amount(value as string), unit: readUnit(unit ?? '') ?? null, strict })
const atLeast = (strict: boolean) => ([, value, unit]: RegExpExecArray): TargetMeaning => ({ kind: 'at-least', value: amount(value as string), unit: readUnit(unit ?? '') ?? null, strict })
const whole = (pattern: string) => new RegExp(`^(?:to )?(?:${pattern})$`, 'i')

// The words that councils use, one way of saying a line.
const readers: readonly Reader[] = [
  [whole(String.raw`(reduce|decrease|lower|increase|raise|improve) by ${number.replace('|weeks|wks', '')}(?: \((?:down |up )?to ([\d.,]+)%?\))?`), ([, verb, percent, unit, to]) =>
    (readUnit(unit ?? '') === 'percent' ? { kind: /^(reduce|decrease|lower)$/i.test(verb as string) ? 'reduce-by' : 'increase-by', percent: amount(percent as string), to: to === undefined ? null : amount(to) } : undefined)],
  [whole(String.raw`(?:be |stay |remain |keep )?(?:in line with comparators|between|range(?: of)?)?:? ?${number} ?(?:-|to|and) ?${number}`), ([, low, unitLow, high, unitHigh]) =>
    (amount(low as string) <= amount(high as string) ? { kind: 'between', low: amount(low as string), high: amount(high as string), unit: readUnit(unitHigh ?? '') ?? readUnit(unitLow ?? '') ?? null } : undefined)],
  [whole(String.raw`${number} (?:or|and) (?:lower|less|below|fewer|under)`), atMost(false)],
  [whole(String.raw`${number} (?:or|and) (?:higher|more|above|over|greater|better)`), atLeast(false)],
  [whole(String.raw`(?:be |stay |remain |keep |keep it |kept )?(?:no (?:higher|more|greater) than|at most|not (?:above|over|more than)|up to|maximum(?: of)?|max\.?|<=|≤) ?${number}`), atMost(false)],
  [whole(String.raw`(?:be |stay |remain |keep )?(?:no (?:lower|less|fewer) than|at least|not (?:below|under|less than)|minimum(?: of)?|min\.?|>=|≥) ?${number}`), atLeast(false)],
  [whole(String.raw`(?:reduce |maintain |maintain result |be |stay |remain |keep |keep it )?(?:to )?(?:below|under|less than|fewer than|lower than|<) ?${number}`), atMost(true)],
  [whole(String.raw`(?:increase |maintain |maintain result |be |stay |remain |keep |keep it )?(?:to )?(?:above|over|more than|greater than|higher than|>) ?${number}`), atLeast(true)],
  [whole(String.raw`(?:reduce|decrease) to ${number}`), atMost(false)],
  [whole(String.raw`(?:increase|raise|improve) to ${number}`), atLeast(false)],
  [whole(String.raw`(?:maintain|maintain (?:at|result at)|reach|achieve)? ?${number}`), ([, value, unit]) => ({ kind: 'reach', value: amount(value as string), unit: readUnit(unit ?? '') ?? null })],
]

const names: readonly [RegExp, ComparedWith][] = [
  [/\bpupils without (?:sen|send|special)/i, 'pupils-without-send'], [/\b(?:national|england)\b/i, 'england'], [/\bneighbours?\b/i, 'neighbours'], [/\bregion(?:al)?\b/i, 'region'],
]

/** Reads a target in the words that people use. Null: there is none. Undefined: it is not understood, and is not guessed at. */
export function readTarget(text: string): TargetMeaning | null | undefined {
  if (text.length > longest) return undefined
  const plain = text.replaceAll(/[–—−]/g, '-').replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
  if (plain === '' || /^(-|n\/?a|none)$/i.test(plain)) return null
  for (const [pattern, meaning] of readers) {
    const found = pattern.exec(plain)
    const said = found && meaning(found)
    if (said) return said
  }
  return /\d/.test(plain) ? undefined : comparedIn(plain)
}

function comparedIn(plain: string): TargetMeaning | undefined {
  const found = names.filter(([pattern]) => pattern.test(plain))
  const [only] = found
  if (found.length !== 1 || !only) return undefined
  const ways = [[/\b(below|lower than|under|less than)\b/i, 'below'], [/\b(above|higher than|over|better than)\b/i, 'above'], [/\b(in line with|same as|equal to|match)\b/i, 'in-line']] as const
  const said = ways.filter(([pattern]) => pattern.test(plain))
  return said.length === 1 && said[0] ? { kind: 'compared', with: only[1], way: said[0][1] } : undefined
}
