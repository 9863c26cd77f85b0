import type { ScaleLinear } from 'd3-scale'
import { inner, labelled } from './plot.ts'

type Amounts = ScaleLinear<number, number>

/** Lines across at round amounts, with the amounts at the left. */
export const AmountAxis = ({ scale, format }: { readonly scale: Amounts; readonly format: (value: number) => string }) => (
  <g>
    {scale.ticks(5).map((tick) => (
      <g>
        <line class="wm-chart__grid" x1={inner.left} x2={inner.right} y1={scale(tick)} y2={scale(tick)} />
        <text class="wm-chart__text" x={inner.left - 10} y={scale(tick) + 6} text-anchor="end">
          {format(tick)}
        </text>
      </g>
    ))}
  </g>
)

type NamesProps = { readonly names: readonly string[]; readonly at: (index: number) => number }

/** Names along the bottom, thinned out where they would touch. */
export function NameAxis({ names, at }: NamesProps) {
  const isLabelled = labelled(names)
  return (
    <g>
      <line class="wm-chart__axis" x1={inner.left} x2={inner.right} y1={inner.bottom} y2={inner.bottom} />
      {names.map(
        (name, index) =>
          isLabelled(index) && (
            <text class="wm-chart__text" x={at(index)} y={inner.bottom + 22} text-anchor="middle">
              {name}
            </text>
          ),
      )}
    </g>
  )
}

type TargetProps = { readonly scale: Amounts; readonly value: number; readonly label: string }

/** A dashed line at what is aimed for, with its name. */
export const TargetLine = ({ scale, value, label }: TargetProps) => (
  <g>
    <line class="wm-chart__target" x1={inner.left} x2={inner.right} y1={scale(value)} y2={scale(value)} />
    <text class="wm-chart__target-text" x={inner.right} y={scale(value) - 8} text-anchor="end">
      {label}
    </text>
  </g>
)
