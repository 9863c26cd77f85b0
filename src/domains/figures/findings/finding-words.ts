import type { Finding } from '../rules/comparison.ts'
import type { Place } from '../understanding/paper.ts'

/** A place as a person finds it: the sheet and cell of a workbook, the line of a text. */
export function placeWords({ file, sheet, cell, line, column }: Place): string {
  if (cell !== null) return `${file}, ${sheet === null ? '' : `sheet ${sheet}, `}cell ${cell}`
  return `${file}, line ${line}${column === null ? '' : `, column ${column}`}`
}

/** A finding in lines of plain text. */
export function findingWords({ rule, certainty, places, printed, computed, why }: Finding): string {
  const where = places.slice(0, 4).map(placeWords).join('; ') + (places.length > 4 ? ` and ${places.length - 4} more` : '')
  return `${certainty === 'wrong' ? 'WRONG' : 'LOOK'}  ${where}\n  printed: ${printed}\n  follows: ${computed}\n  ${why} (${rule})`
}
