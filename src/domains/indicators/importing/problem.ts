import type { FileProblem } from '../../../platform/files/file-problem.ts'
import { addressOf, type WorkbookCell } from '../../../platform/files/workbook/index.ts'

/** `column` names an empty cell. */
export type Place = { sheet: string; row: number; column?: number | undefined; cell?: WorkbookCell | undefined }

/** A cell or row that somebody should look at; `refused` where it could not be taken. The place is named as the sheet names it. */
export function problemAt(place: Place, rule: string, reason: string, mend: string, severity: FileProblem['severity'] = 'query'): FileProblem {
  const address = place.cell?.address ?? (place.column === undefined ? `row ${place.row}` : addressOf(place.row, place.column))
  return { severity, rule, line: place.row, path: place.sheet === '' ? address : `${place.sheet}!${address}`, value: place.cell?.text ?? null, reason, mend }
}
