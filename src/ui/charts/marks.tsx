import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond]

/** A point of the nth series: each series has a shape as well as a colour. */
export const Mark = ({ series, x, y }: { readonly series: number; readonly x: number; readonly y: number }) => (
  <path
    class={`wm-chart__fill--${(series % 4) + 1}`}
    d={symbol(shapes[series % 4], 90)() ?? ''}
    transform={`translate(${round(x)} ${round(y)})`}
  />
)

/** How a line of the nth series looks, for the key. */
export const LineSample = ({ series, marked = true }: { readonly series: number; readonly marked?: boolean }) => (
  <>
    <line class={`wm-chart__line wm-chart__line--${(series % 4) + 1}`} x1="0" x2="34" y1="7" y2="7" />
    {marked && <Mark series={series} x={17} y={7} />}
  </>
)

/** Coordinates to a tenth: enough to see, shorter to send. */
export const round = (value: number): number => Math.round(value * 10) / 10
