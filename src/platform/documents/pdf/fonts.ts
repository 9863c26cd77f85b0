import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const ofText = (weight: number) => require.resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`)

export type Face = 'body' | 'strong'

/** The faces of a paper: our own for text, and one for the signs that it lacks, such as arrows and ticks. All are embedded. */
export function registerFaces(pdf: PDFKit.PDFDocument): void {
  pdf.registerFont('body', ofText(400)).registerFont('strong', ofText(700))
  pdf.registerFont('signs', require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))
}

// What our face has in the subset that we embed.
const lacking = /([^\s!-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]+)/u

/** A text in runs of one face each. */
export function runsOf(text: string, face: Face): { text: string; face: Face | 'signs' }[] {
  const runs = text.split(lacking).map((piece, n) => ({ text: piece, face: n % 2 === 1 ? 'signs' as const : face })).filter((run) => run.text !== '')
  return runs.length > 0 ? runs : [{ text: '', face }]
}
