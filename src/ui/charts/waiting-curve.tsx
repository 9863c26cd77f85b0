import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { formatNumber } from '../formats.ts'
import { AmountAxis } from './axes.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { LineSample, round } from './marks.tsx'
import { inner, size } from './plot.ts'

export type WaitingSeries = {
  readonly name: string
  /** Share still waiting (0 to 1) from this time on, in order of time; the first should be time 0, share 1. */
  readonly steps: readonly { readonly time: number; readonly share: number }[]
}
type WaitingCurveProps = {
  readonly id: string
  readonly title: string
  readonly description: string
  /** What time is counted in: "Weeks since the request". */
  readonly timeLabel: string
  readonly until: number
  readonly series: readonly WaitingSeries[]
  /** A limit to mark, such as 20 weeks. */
  readonly limit?: { readonly time: number; readonly label: string } | undefined
  /** The times at which the table gives the shares. */
  readonly tableTimes: readonly number[]
}

/** The share still waiting when a given time has passed, those not yet finished included. */
export function WaitingCurve(props: WaitingCurveProps) {
  const { id, title, description, series, limit, until } = props
  const times = scaleLinear([0, until], [inner.left, inner.right])
  const shares = scaleLinear([0, 1], [inner.bottom, inner.top])
  const path = line<{ readonly time: number; readonly share: number }>(
    ({ time }) => round(times(time)),
    ({ share }) => round(shares(share)),
  ).curve(curveStepAfter)
  return (
    <ChartFrame
      {...{ id, title, description, ...size }}
      series={series.map(({ name }) => name)}
      keySample={(index) => <LineSample series={index} marked={false} />}
      table={{
        head: [props.timeLabel, ...series.map(({ name }) => name)],
        rows: props.tableTimes.map((time) => [formatNumber(time), ...series.map((one) => percent(shareAt(one, time)))]),
      }}
    >
      <AmountAxis scale={shares} format={percent} />
      <line class="wm-chart__axis" x1={inner.left} x2={inner.right} y1={inner.bottom} y2={inner.bottom} />
      {times.ticks(8).map((tick) => (
        <text class="wm-chart__text" x={round(times(tick))} y={inner.bottom + 22} text-anchor="middle">
          {tick}
        </text>
      ))}
      <text class="wm-chart__text" x={inner.right} y={inner.bottom + 44} text-anchor="end">
        {props.timeLabel}
      </text>
      {limit && (
        <>
          <line class="wm-chart__target" x1={times(limit.time)} x2={times(limit.time)} y1={inner.top} y2={inner.bottom} />
          <text class="wm-chart__target-text" x={times(limit.time) + 8} y={inner.top + 12}>
            {limit.label}
          </text>
        </>
      )}
      {series.map((one, which) => (
        <path class={`wm-chart__line wm-chart__line--${(which % 4) + 1}`} d={path(drawn(one, until)) ?? ''} />
      ))}
    </ChartFrame>
  )
}

/** The share still waiting at a time: that of the last step up to it, and everybody before the first. */
export const shareAt = ({ steps }: WaitingSeries, time: number): number => steps.findLast((step) => step.time <= time)?.share ?? 1

const drawn = (series: WaitingSeries, until: number) => [
  { time: 0, share: shareAt(series, 0) },
  ...series.steps.filter(({ time }) => time > 0 && time < until),
  { time: until, share: shareAt(series, until) },
]

const percent = (share: number): string => `${Math.round(share * 100)}%`
