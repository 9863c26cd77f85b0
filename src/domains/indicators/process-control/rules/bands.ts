import type { Chart, ChartPoint } from './chart.ts'

/** The stretches of a chart with limits of their own, by the places of their points. */
export function bandsOf({ points }: Chart): { from: number; to: number; middle: number; lower: number | null; upper: number | null }[] {
  const groups = [...new Set(points.map(({ group }) => group))]
  return groups.map((group) => {
    const from = points.findIndex((point) => point.group === group)
    const { mean, lower, upper } = points[from] as ChartPoint
    return { from, to: points.findLastIndex((point) => point.group === group), middle: mean, lower, upper }
  })
}
