import { extent } from 'd3-array'
import { scaleLinear, scalePoint } from 'd3-scale'
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'
import { formatNumber } from '../formats.ts'
import { AmountAxis, NameAxis } from './axes.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { round } from './marks.tsx'
import { inner, size } from './plot.ts'

/** How a point stands out: not at all, as better, as worse, or only as different. Each has a shape as well as a colour. */
export type PointTone = 'plain' | 'good' | 'bad' | 'other'

export type LimitsPoint = {
  readonly value: number | null
  readonly tone: PointTone
  /** What the tone means, for the table: "above the upper limit". */
  readonly words: string
  readonly href?: string | undefined
}
/** A stretch of points, by their places, with its middle and its limits. */
export type LimitsBand = { readonly from: number; readonly to: number; readonly middle: number; readonly lower: number | null; readonly upper: number | null }

type LimitsChartProps = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly along: { readonly heading: string; readonly names: readonly string[] }
  readonly valueHeading: string
  readonly points: readonly LimitsPoint[]
  readonly bands: readonly LimitsBand[]
  /** The target of each point; null where it has none. */
  readonly targets?: readonly (number | null)[] | undefined
  readonly format?: ((value: number) => string) | undefined
  /** What the tones that are drawn mean, in a few words each. */
  readonly toneWords: Readonly<Record<PointTone, string>>
}

const shapes = { plain: symbolCircle, good: symbolTriangle, bad: symbolSquare, other: symbolDiamond } as const

/** Values over time with their middle and the limits of their ordinary ups and downs; those that stand out are marked. */
export function LimitsChart({ id, title, description, along, valueHeading, points, bands, targets = [], format = formatNumber, toneWords }: LimitsChartProps) {
  const drawn = [...points.map(({ value }) => value), ...bands.flatMap(({ middle, lower, upper }) => [middle, lower, upper]), ...targets].filter((value) => value !== null)
  const [least = 0, most = 1] = extent(drawn)
  const amounts = scaleLinear().domain([least, most === least ? least + 1 : most]).range([inner.bottom - 10, inner.top]).nice(5)
  const places = scalePoint(along.names.map((_name, index) => index), [inner.left + 14, inner.right - 14])
  const at = (index: number) => round(places(index) ?? inner.left)
  const path = line<LimitsPoint>((_point, index) => at(index), ({ value }) => round(amounts(value ?? 0))).defined(({ value }) => value !== null)
  const half = along.names.length > 1 ? ((places(1) ?? 0) - (places(0) ?? 0)) / 2 : 10
  const level = ({ from, to }: Pick<LimitsBand, 'from' | 'to'>, value: number, name: string) => <line class={name} x1={round(Math.max(inner.left, at(from) - half))} x2={round(Math.min(inner.right, at(to) + half))} y1={round(amounts(value))} y2={round(amounts(value))} />
  const aims = runsOf(targets)
  const tones = (['plain', 'good', 'bad', 'other'] as const).filter((tone) => points.some((point) => point.tone === tone))
  const limited = bands.some(({ upper }) => upper !== null)
  const samples = [
    ...tones.map((tone) => ({ words: toneWords[tone], sample: <Mark tone={tone} x={17} y={7} /> })),
    ...(bands.length > 0 ? [{ words: 'average', sample: <line class="wm-limits__middle" x1="0" x2="34" y1="7" y2="7" /> }] : []),
    ...(limited ? [{ words: 'limits of ordinary ups and downs', sample: <line class="wm-limits__limit" x1="0" x2="34" y1="7" y2="7" /> }] : []),
    ...(aims.length === 0 ? [] : [{ words: 'target', sample: <line class="wm-chart__target" x1="0" x2="34" y1="7" y2="7" /> }]),
  ]
  const bandAt = (index: number) => bands.find(({ from, to }) => from <= index && index <= to)
  const show = (value: number | null | undefined) => (value === null || value === undefined ? '–' : format(value))
  return (
    <ChartFrame
      {...{ id, title, description, ...size }}
      series={samples.map(({ words }) => words)}
      keySample={(index) => samples[index]?.sample}
      table={{
        head: [along.heading, valueHeading, ...(bands.length > 0 ? ['Average'] : []), ...(limited ? ['Lower limit', 'Upper limit'] : []), ...(aims.length > 0 ? ['Target'] : []), 'What stands out'],
        rows: along.names.map((name, index) => {
          const point = points[index] as LimitsPoint
          const band = bandAt(index)
          const value = point.value === null ? 'no figure' : format(point.value)
          return [name, point.href === undefined ? value : <a class="govuk-link" href={point.href}>{value}</a>, ...(bands.length > 0 ? [show(band?.middle)] : []), ...(limited ? [show(band?.lower), show(band?.upper)] : []), ...(aims.length > 0 ? [show(targets[index])] : []), point.words]
        }),
      }}
    >
      <AmountAxis scale={amounts} format={format} />
      <NameAxis names={along.names} at={at} />
      {bands.map((band) => (
        <g>
          {band.lower !== null && level(band, band.lower, 'wm-limits__limit')}
          {band.upper !== null && level(band, band.upper, 'wm-limits__limit')}
          {level(band, band.middle, 'wm-limits__middle')}
        </g>
      ))}
      {aims.map((aim) => level(aim, aim.value, 'wm-chart__target'))}
      <path class="wm-limits__line" d={path(points) ?? ''} />
      {points.map(({ value, tone }, index) => value !== null && <Mark tone={tone} x={at(index)} y={round(amounts(value))} />)}
    </ChartFrame>
  )
}

/** Neighbouring points of one target, by their first and last: each is one line. */
function runsOf(targets: readonly (number | null)[]): { from: number; to: number; value: number }[] {
  const runs: { from: number; to: number; value: number }[] = []
  for (const [index, value] of targets.entries()) {
    const last = runs.at(-1)
    if (last && last.to === index - 1 && last.value === value) last.to = index
    else if (value !== null) runs.push({ from: index, to: index, value })
  }
  return runs
}

const Mark = ({ tone, x, y }: { readonly tone: PointTone; readonly x: number; readonly y: number }) => (
  <path class={`wm-limits__mark wm-limits__mark--${tone}`} d={symbol(shapes[tone], tone === 'plain' ? 55 : 95)() ?? ''} transform={`translate(${x} ${y})`} />
)
