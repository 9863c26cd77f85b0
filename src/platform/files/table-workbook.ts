import writeExcel from 'write-excel-file/node'

/** A cell of a laid-out table: over so many columns and rows, one of each without. Null where a merged cell covers it. */
export type LaidCell = { text: string; bold?: boolean; across?: number; down?: number } | null

/** A workbook of one sheet with merged cells, its lines wrapped. `widths` in characters. */
export async function tableWorkbook(rows: readonly (readonly LaidCell[])[], widths: readonly number[]): Promise<Buffer> {
  const sheet = rows.map((row) => row.flatMap((cell) => {
    if (cell === null) return [null]
    const { text, bold, across = 1, down = 1 } = cell
    const laid = { value: text === '' ? null : text, type: String, wrap: true, alignVertical: 'top', ...(bold ? { fontWeight: 'bold' } : {}), ...(across > 1 ? { columnSpan: across } : {}), ...(down > 1 ? { rowSpan: down } : {}) }
    return [laid, ...Array.from({ length: across - 1 }, () => null)]
  }))
  return writeExcel(sheet as never, { columns: widths.map((width) => ({ width })) } as never).toBuffer()
}
