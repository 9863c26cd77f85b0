import { measureAtWork } from './at-work.ts'
import { drawGrowth } from './growth-chart.tsx'
import { growthTables, measureGrowth, type GrowthPoint } from './growth.ts'
import { memoryOverTime } from './memory-over-time.ts'
import { openSize, type BenchSize } from './sizes.ts'

export type PagesAsked = { sizes: readonly BenchSize[]; seconds: number; minutes: number; draw: boolean }

/** Pages at several sizes, smallest first: what they cost alone at each, and people at work at the largest. `minutes` of memory after that. */
export async function benchPages({ sizes, seconds, minutes, draw }: PagesAsked): Promise<void> {
  const points: GrowthPoint[] = []
  for (const size of sizes) {
    const sized = await openSize(size)
    try {
      if (minutes === 0) points.push(await measureGrowth(sized, 100))
      if (size !== sizes.at(-1)) continue
      if (seconds > 0) await measureAtWork(sized, seconds)
      if (minutes > 0) await memoryOverTime(sized, minutes)
    } finally {
      await sized.close()
    }
  }
  if (points.length > 1) console.log(growthTables(points))
  if (draw) console.log(`Drawn: ${drawGrowth(points)}`)
}
