import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { round } from './marks.tsx'

type SparklineProps = {
  /** What the line shows, in words, for those who cannot see it. */
  readonly title: string
  readonly values: readonly number[]
  readonly target?: number | undefined
  readonly tone?: 'late' | 'due' | 'good' | undefined
}

const width = 150
const height = 40

/** A small line without numbers, to stand in a table that has them. */
export function Sparkline({ title, values, target, tone }: SparklineProps) {
  const [least = 0, most = 1] = extent(target === undefined ? values : [...values, target])
  const across = scaleLinear([0, Math.max(values.length - 1, 1)], [3, width - 6])
  const up = scaleLinear([least, most === least ? least + 1 : most], [height - 5, 5])
  const path = line<number>((_value, index) => round(across(index)), (value) => round(up(value)))
  const last = values.at(-1)
  return (
    <svg class="wm-spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <title>{title}</title>
      {target !== undefined && <line class="wm-chart__target" x1="0" x2={width} y1={round(up(target))} y2={round(up(target))} />}
      <path class="wm-spark__line" d={path(values) ?? ''} />
      {last !== undefined && (
        <circle class={`wm-spark__end${tone ? ` wm-spark__end--${tone}` : ''}`} cx={round(across(values.length - 1))} cy={round(up(last))} r="4" />
      )}
    </svg>
  )
}
