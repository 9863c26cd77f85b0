import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'

/** A picture 640 units wide: its words stay readable when it is drawn at 360 pixels. */
export const size = { width: 640, height: 340 }
export const inner = { left: 62, right: 622, top: 26, bottom: 292 }

/** A scale for amounts: from nought to a round number at or above everything that is drawn. */
export function amountScale(values: readonly number[], most?: number) {
  const top = most ?? max([...values, 1]) ?? 1
  return scaleLinear().domain([0, top]).range([inner.bottom, inner.top]).nice(5)
}

/** Which of so many labels to draw so that they do not touch: always the first, then every nth. */
export function labelled(count: number, room: number): (index: number) => boolean {
  const step = Math.max(1, Math.ceil(count / room))
  return (index) => index % step === 0
}
