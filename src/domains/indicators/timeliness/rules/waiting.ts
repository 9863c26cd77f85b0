/** One request: how many days until it ended or until the day we look, and how. */
export type Wait = { days: number; end: 'decided' | 'left' | 'still-waiting' }

export type CurveStep = { days: number; /** Share of families still waiting after so many days, 1 to 0. */ waiting: number }

/**
 * The share still waiting, day by day, open cases included (Kaplan and Meier 1958): a request that is
 * refused or withdrawn, or still open, counts as waiting for as long as it was seen to. Leaving open
 * cases out would make a growing backlog look fast.
 */
export function waitingCurve(waits: readonly Wait[]): CurveStep[] {
  const sorted = waits.toSorted((a, b) => a.days - b.days)
  const steps: CurveStep[] = [{ days: 0, waiting: 1 }]
  let waiting = 1
  let at = 0
  while (at < sorted.length) {
    const days = (sorted[at] as Wait).days
    const atRisk = sorted.length - at
    let ended = 0
    while (at < sorted.length && (sorted[at] as Wait).days === days) {
      if ((sorted[at] as Wait).end === 'decided') ended += 1
      at += 1
    }
    if (ended === 0) continue
    waiting *= 1 - ended / atRisk
    steps.push({ days, waiting })
  }
  return steps
}

/** The share still waiting after so many days. */
export function waitingAfter(curve: readonly CurveStep[], days: number): number {
  let waiting = 1
  for (const step of curve) {
    if (step.days > days) break
    waiting = step.waiting
  }
  return waiting
}

/** The day by which half have had their answer; undefined if fewer than half have. */
export const medianWait = (curve: readonly CurveStep[]): number | undefined => curve.find((step) => step.waiting <= 0.5)?.days
