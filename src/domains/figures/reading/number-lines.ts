import { MONTHS } from '../../../values/date-words.ts'
import type { Cell, Table } from '../understanding/paper.ts'
import type { Line } from './read-text.ts'

const PERIOD = new RegExp(`^(${MONTHS.join('|')}|${MONTHS.map((month) => month.slice(0, 3)).join('|')}|(19|20)\\d{2}(-\\d{2})?)$`, 'i')
const NUMBER = '[-<]?\\d[\\d,]*(?:\\.\\d+)?%?'

/**
 * A table whose columns the extraction lost: a line of months or years, then for each row its name, over several lines perhaps,
 * and a line with as many numbers as there were months.
 */
export function numberLines(lines: readonly Line[], from: number, file: string): { rows: Table['rows']; next: number } | undefined {
  const head = (lines[from]?.text ?? '').trim().split(/\s+/)
  if (head.length < 3 || !head.every((word) => PERIOD.test(word))) return undefined
  const row = new RegExp(`^(.*?)\\s*((?:${NUMBER}\\s+){${head.length - 1}}${NUMBER})$`)
  const year = lines.slice(Math.max(0, from - 3), from).map(({ text }) => text.trim()).findLast((text) => text !== '')
  const place = (line: number, column: number) => ({ file, sheet: null, cell: null, line, column })
  const rows: (Cell | undefined)[][] = [[undefined, ...head.map((word, n) => ({ text: /^[a-z]/i.test(word) && /^(19|20)\d{2}$/.test(year ?? '') ? `${word} ${year}` : word, place: place(from + 1, n + 2) }))]]
  let label: Line[] = []
  let next = from + 1
  for (let n = from + 1; n < lines.length && label.length < 9; n += 1) {
    const one = lines[n] as Line
    const text = one.text.trim()
    if (text === '') continue
    const found = row.exec(text)
    if (!found) {
      if (text.length > 60) break
      label.push(one)
      continue
    }
    const name = [...label.map((part) => part.text.trim()), found[1] ?? ''].join(' ').trim()
    const values = (found[2] as string).split(/\s+/)
    rows.push([name === '' ? undefined : { text: name, place: place(label[0]?.line ?? one.line, 1) }, ...values.map((value, at) => ({ text: value, place: place(one.line, at + 2) }))])
    label = []
    next = n + 1
  }
  return rows.length > 1 ? { rows, next } : undefined
}
