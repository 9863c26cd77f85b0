import { scaleBand } from 'd3-scale'
import { stack } from 'd3-shape'
import { formatNumber } from '../formats.ts'
import { AmountAxis, NameAxis, TargetLine } from './axes.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { Hatch, hatched } from './hatch.tsx'
import { round } from './marks.tsx'
import { amountScale, inner, size } from './plot.ts'

type ColumnChartProps = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly along: { readonly heading: string; readonly names: readonly string[] }
  /** One series draws plain columns; several are stacked, the first at the bottom. */
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
  readonly target?: { readonly value: number; readonly label: string } | undefined
  readonly format?: ((value: number) => string) | undefined
}

/** Amounts beside each other, and what they are made of. */
export function ColumnChart({ id, title, description, along, series, target, format = formatNumber }: ColumnChartProps) {
  const places = along.names.map((_name, index) => index)
  const totals = places.map((place) => series.reduce((sum, one) => sum + (one.values[place] ?? 0), 0))
  const amounts = amountScale(target ? [...totals, target.value] : totals)
  const bands = scaleBand(places, [inner.left, inner.right]).padding(0.25)
  const layers = stack<number, number, number>()
    .keys(series.keys())
    .value((place, which) => series[which]?.values[place] ?? 0)(places)
  const look = (which: number) => ({ class: `wm-chart__fill--${(which % 4) + 1}`, mask: hatched(id, which) })
  return (
    <ChartFrame
      {...{ id, title, description, ...size }}
      series={series.map(({ name }) => name)}
      keySample={(which) => <rect {...look(which)} x="0" y="0" width="34" height="14" />}
      table={{
        head: [along.heading, ...series.map(({ name }) => name)],
        rows: along.names.map((name, place) => [name, ...series.map((one) => format(one.values[place] ?? 0))]),
      }}
    >
      <Hatch id={id} />
      <AmountAxis scale={amounts} format={format} />
      {layers.map((layer) =>
        layer.map(([from, to], place) => (
          <rect
            {...look(layer.key)}
            x={round(bands(place) ?? 0)}
            width={round(bands.bandwidth())}
            y={round(amounts(to))}
            height={round(amounts(from) - amounts(to))}
          />
        )),
      )}
      <NameAxis names={along.names} at={(place) => round((bands(place) ?? 0) + bands.bandwidth() / 2)} />
      {target && <TargetLine scale={amounts} {...target} />}
    </ChartFrame>
  )
}
