import { lettersOf, type Merge, type Sheet } from '../../src/domains/improvement/reading/rules/cells.ts'

/** A sheet from rows of text, for tests: blank cells are left out, as a file leaves them out. */
export function sheetOf(name: string, rows: readonly (readonly (string | number)[])[], merges: readonly Merge[] = [], hidden = false): Sheet {
  return {
    name, hidden, merges,
    rows: rows.map((cells, n) => ({
      row: n + 1,
      cells: cells.flatMap((value, at) => (value === '' ? [] : [{
        column: at + 1, address: `${lettersOf(at + 1)}${n + 1}`, text: String(value),
        ...(typeof value === 'number' ? { kind: 'number' as const, number: value } : { kind: value === '#REF!' ? 'error' as const : 'text' as const }),
      }])),
    })).filter(({ cells }) => cells.length > 0),
  }
}
