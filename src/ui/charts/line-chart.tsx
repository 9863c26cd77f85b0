import { scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { formatNumber } from '../formats.ts'
import { AmountAxis, NameAxis, TargetLine } from './axes.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { LineSample, Mark, round } from './marks.tsx'
import { amountScale, inner, size } from './plot.ts'

export type LineSeries = {
  readonly name: string
  /** One for each name along the bottom; null where there is no figure, and the line breaks. */
  readonly values: readonly (number | null)[]
  /** Where the figures lead to, in the table: what each of them counts. */
  readonly hrefs?: readonly string[] | undefined
}
type LineChartProps = {
  readonly id: string
  readonly title: string
  readonly description: string
  /** What stands along the bottom: months, say. */
  readonly along: { readonly heading: string; readonly names: readonly string[] }
  readonly series: readonly LineSeries[]
  readonly target?: { readonly value: number; readonly label: string } | undefined
  readonly format?: ((value: number) => string) | undefined
  /** The top of the scale, such as 100 for percentages. */
  readonly most?: number | undefined
}

/** How figures change over time. */
export function LineChart({ id, title, description, along, series, target, format = formatNumber, most }: LineChartProps) {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null))
  const amounts = amountScale(target ? [...values, target.value] : values, most)
  const places = scalePoint(along.names.map((_name, index) => index), [inner.left + 14, inner.right - 14])
  const at = (index: number) => round(places(index) ?? inner.left)
  const path = line<number | null>((_value, index) => at(index), (value) => round(amounts(value ?? 0))).defined((value) => value !== null)
  return (
    <ChartFrame
      {...{ id, title, description, ...size }}
      series={series.map(({ name }) => name)}
      keySample={(index) => <LineSample series={index} />}
      table={{
        head: [along.heading, ...series.map(({ name }) => name)],
        rows: along.names.map((name, index) => [name, ...series.map((one) => linked(shown(one.values[index], format), one.hrefs?.[index]))]),
      }}
    >
      <AmountAxis scale={amounts} format={format} />
      <NameAxis names={along.names} at={at} />
      {target && <TargetLine scale={amounts} {...target} />}
      {series.map((one, which) => (
        <g>
          <path class={`wm-chart__line wm-chart__line--${(which % 4) + 1}`} d={path(one.values) ?? ''} />
          {one.values.map((value, index) => value !== null && <Mark series={which} x={at(index)} y={amounts(value)} />)}
        </g>
      ))}
    </ChartFrame>
  )
}

const linked = (text: string, href: string | undefined) => (href === undefined ? text : <a class="govuk-link" href={href}>{text}</a>)

const shown = (value: number | null | undefined, format: (value: number) => string): string =>
  value === null || value === undefined ? 'no figure' : format(value)
