import type { Merge } from './workbook.ts'

/** "B7" is row 7, column 2. Undefined for anything else. */
export function readAddress(address: string): { row: number; column: number } | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address)
  if (!parts) return undefined
  const letters = (parts[1] as string).toUpperCase()
  let column = 0
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64
  return { row: Number(parts[2]), column }
}

/** Row 7, column 2 is "B7". */
export function addressOf(row: number, column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return `${letters}${row}`
}

/** "A4:M4" as a range; undefined for anything else. */
export function readRange(range: string): Merge | undefined {
  const [from, to] = range.split(':').map(readAddress)
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : undefined
}
