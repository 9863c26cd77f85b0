import { runsOf, type Face } from './fonts.ts'

export type Typed = { face: Face; size: number; colour: string }

/** Writes a text where the pen stands, or at a place; runs on where `continued`. */
export function type(pdf: PDFKit.PDFDocument, text: string, { face, size, colour }: Typed, options: PDFKit.Mixins.TextOptions = {}, at?: { x: number; y: number }): void {
  const { continued = false, ...all } = options
  const runs = runsOf(text, face)
  runs.forEach((run, n) => {
    pdf.font(run.face).fontSize(size).fillColor(colour)
    const so = { ...all, continued: n < runs.length - 1 || continued }
    if (n === 0 && at) pdf.text(run.text, at.x, at.y, so)
    else pdf.text(run.text, so)
  })
}

/** How high a text stands in a width. */
export function heightOf(pdf: PDFKit.PDFDocument, text: string, { face, size }: Typed, width: number): number {
  if (text === '') return 0
  return pdf.font(face).fontSize(size).heightOfString(text, { width })
}

/** How wide a text is on one line. */
export const widthOf = (pdf: PDFKit.PDFDocument, text: string, { face, size }: Typed): number => pdf.font(face).fontSize(size).widthOfString(text)

/** As much of a text, to the end of a word, as stands in a width and a height, and the rest. At least one word, so that the rest grows shorter. */
export function fit(pdf: PDFKit.PDFDocument, text: string, typed: Typed, width: number, height: number): [string, string] {
  if (heightOf(pdf, text, typed, width) <= height) return [text, '']
  const words = text.split(/(?<=\s)/)
  let [least, most] = [1, words.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (heightOf(pdf, words.slice(0, middle).join(''), typed, width) <= height) least = middle
    else most = middle - 1
  }
  return [words.slice(0, least).join('').trimEnd(), words.slice(least).join('')]
}

/** Anything that is no content, such as a line or a colour behind text: left out by a screen reader. */
export function decoration(pdf: PDFKit.PDFDocument, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}
