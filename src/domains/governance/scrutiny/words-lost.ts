import type { Grid } from './grid.ts'
import type { Note } from './doubt.ts'

const gap = /\[(?:\.\.\.|…)\]/

/** Notes each cell from which words are known to be missing, and each whose formula failed. */
export function noteDamage(grid: Grid, note: Note): void {
  for (const row of grid.rows) {
    for (let column = 1; column <= grid.width; column += 1) {
      const cell = grid.cell(row, column)
      if (!cell) continue
      if (cell.kind === 'error') note('formula-fault', cell.address, cell.text, 'The formula in this cell failed. What it should hold is not known.')
      else if (gap.test(cell.text)) note('words-lost', cell.address, cell.text, 'Words are missing here. The cell is kept as it stands.')
    }
  }
}
