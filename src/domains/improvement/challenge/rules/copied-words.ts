import { nameOf, type PlanAction, type Update } from '../../plan/rules/plan-action.ts'
import { monthInWords } from '../../../../values/month-key.ts'
import type { Challenge } from './challenge.ts'

const fewest = 8 // words: shorter ones are alike by chance

const wordsOf = (text: string): string[] => text.toLowerCase().replace(/[^a-z0-9%\s]+/g, ' ').split(/\s+/).filter((word) => word !== '')

/** Commentary that was told before: of the same action in an earlier cycle, or word for word of another action. */
export function findCopied(actions: readonly PlanAction[]): Challenge[] {
  const elsewhere = new Map<string, { action: PlanAction; update: Update }>()
  return actions.flatMap((action) => {
    const shown: string[] = []
    for (const [n, update] of action.updates.entries()) {
      const words = wordsOf(update.words)
      if (words.length < fewest) continue
      const earlier = action.updates.slice(n + 1).find((one) => one.kind === update.kind && likeness(words, wordsOf(one.words)) >= 0.9)
      if (earlier) shown.push(`The same was told for ${when(update)} as for ${when(earlier)}: “${firstWords(update.words)}”`)
      const key = `${update.kind} ${words.join(' ')}`
      const other = elsewhere.get(key)
      if (other && other.action.id !== action.id) shown.push(`The same was told of ${nameOf(other.action)}: “${firstWords(update.words)}”`)
      elsewhere.set(key, other ?? { action, update })
    }
    return shown.length === 0 ? [] : [{ id: `copied-words:${action.id}`, kind: 'copied-words' as const, title: `${nameOf(action)} is told of in words that were used before`, shown: shown.map((text) => ({ text, action: action.id })) }]
  })
}

const when = ({ cycle }: Update): string => (cycle === null ? 'an unnamed month' : monthInWords(cycle))
const firstWords = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text)

/** The share of words that two texts have in common, of all that either has. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a), new Set(b)]
  const shared = [...one].filter((word) => other.has(word)).length
  const all = one.size + other.size - shared
  return all === 0 ? 1 : shared / all
}
