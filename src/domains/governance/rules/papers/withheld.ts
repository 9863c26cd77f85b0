import type { PaperContent } from './canonical.ts'
import { cellsOf } from './figure.ts'

/** How many cells and numbers of a paper stand as c: withheld for their size, to protect others, or by their own source. */
export const withheldIn = ({ figures }: Pick<PaperContent, 'figures'>): number => figures.flatMap(cellsOf).filter((cell) => cell.kind === 'sign' && cell.sign === 'c').length
