import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'

/** A picture 480 units wide: its words stay readable when it is drawn at 360 pixels. */
export const size = { width: 480, height: 290 }
export const inner = { left: 56, right: 470, top: 24, bottom: 240 }

/** A scale for amounts: from nought to a round number at or above everything that is drawn. */
export function amountScale(values: readonly number[], most?: number) {
  const top = most ?? max([...values, 1]) ?? 1
  return scaleLinear().domain([0, top]).range([inner.bottom, inner.top]).nice(5)
}

/** Which labels to draw so that they do not touch: the first, then every nth, by the longest of them. */
export function labelled(names: readonly string[]): (index: number) => boolean {
  const longest = max(names, (name) => name.length) ?? 1
  const room = Math.floor((inner.right - inner.left) / (longest * 9 + 12))
  const step = Math.max(1, Math.ceil(names.length / room))
  return (index) => index % step === 0
}
