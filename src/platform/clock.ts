/** Tells the present moment. Tests and demonstrations stop it. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/**
 * Today (YYYY-MM-DD in England) and now. A frozen day keeps the time of day: what is recorded
 * in a demonstration is in order, and on the demonstration's own day.
 */
export function todayFor(clock: Clock, frozen: string | null): { today: string; now: Date } {
  const now = clock()
  if (!frozen) return { today: londonDay.format(now), now }
  return { today: frozen, now: new Date(`${frozen}T${now.toISOString().slice(11)}`) }
}
