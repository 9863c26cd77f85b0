import { chanceOf } from '../../../src/demonstration/chance.ts'
import { journeyOf, pageNames, type PageName, type Step } from './journey.ts'
import type { AtWork } from './people.ts'
import { timesOf, type Times } from './quantiles.ts'

export type Load = {
  people: readonly AtWork[]
  seed: number
  /** Ends at so many steps or after so many seconds, whichever comes first. */
  most: { steps: number; seconds: number }
  /** How long somebody reads before the next step, in milliseconds, on average; 0 asks again at once. */
  reading: number
  /** Does one step, and resolves to the milliseconds it took. */
  take(step: Step): Promise<number>
}

export type Loaded = { times: Record<PageName, Times>; steps: number; seconds: number }

/** Everybody at work at once, each going their own way through the pages. */
export async function work({ people, seed, most, reading, take }: Load): Promise<Loaded> {
  const times = Object.fromEntries(pageNames.map((name) => [name, timesOf()])) as Record<PageName, Times>
  const begun = performance.now()
  let steps = 0
  const oneAtWork = async (person: AtWork, n: number) => {
    const next = journeyOf(person, seed + n)
    const chance = chanceOf(`${seed}/reading ${n}`)
    while (steps < most.steps && performance.now() - begun < most.seconds * 1000) {
      if (reading > 0) await new Promise((wait) => setTimeout(wait, chance.waiting(reading)))
      steps += 1
      const step = next()
      times[step.page].add(await take(step))
    }
  }
  await Promise.all(people.map(oneAtWork))
  return { times, steps, seconds: (performance.now() - begun) / 1000 }
}
