import { ink, type Drawing } from '../document.ts'
import { type } from './text.ts'

/** Draws a picture with its upper left corner at a place, no wider than `width`. Returns the height taken. */
export function draw(pdf: PDFKit.PDFDocument, drawing: Drawing, x: number, y: number, width: number): number {
  const scale = Math.min(1, width / drawing.width)
  pdf.save().translate(x, y).scale(scale)
  for (const shape of drawing.shapes) {
    if (shape.kind === 'text') {
      const breadth = 400
      const from = shape.anchor === 'middle' ? shape.x - breadth / 2 : shape.anchor === 'end' ? shape.x - breadth : shape.x
      type(pdf, shape.text, { face: 'body', size: shape.size, colour: shape.colour ?? ink }, { width: breadth, lineBreak: false, align: shape.anchor === 'middle' ? 'center' : shape.anchor === 'end' ? 'right' : 'left' }, { x: from, y: shape.y - shape.size })
      continue
    }
    pdf.path(shape.d).lineWidth(shape.width ?? 1)
    if (shape.dash === undefined) pdf.undash()
    else pdf.dash(shape.dash, { space: shape.dash })
    if (shape.fill && shape.fill !== 'none' && shape.stroke) pdf.fillAndStroke(shape.fill, shape.stroke)
    else if (shape.fill && shape.fill !== 'none') pdf.fill(shape.fill)
    else pdf.stroke(shape.stroke ?? ink)
  }
  pdf.restore()
  return drawing.height * scale
}
