/** That one action of a plan waits for another, and why. */
export type Dependency = { action: string; on: string; why: string | null }

/** True if an action would wait for itself, at once or by way of others, once it waited for this one. */
export function wouldCircle(known: readonly Dependency[], action: string, on: string): boolean {
  const seen = new Set<string>()
  const ahead = [on]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === action) return true
    if (seen.has(next)) continue
    seen.add(next)
    for (const one of known) if (one.action === next) ahead.push(one.on)
  }
  return false
}
