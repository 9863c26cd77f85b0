/** One board reports to another. */
export type ReportingLine = { board: string; to: string }

/** Whether a line from `board` to `to` would close a circle: nobody answers to themselves, by whatever way. */
export function closesCircle(lines: readonly ReportingLine[], { board, to }: ReportingLine): boolean {
  const reached = new Set<string>()
  const waiting = [to]
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (here === board) return true
    if (reached.has(here)) continue
    reached.add(here)
    waiting.push(...lines.filter((line) => line.board === here).map((line) => line.to))
  }
  return false
}

/**
 * Boards in rows for drawing: whoever reports to nobody stands at the top, everybody else one row below the lowest to whom
 * they report. Lines to boards that are not given are left out. The lines must close no circle.
 */
export function rowsOf(boards: readonly string[], lines: readonly ReportingLine[]): string[][] {
  const known = new Set(boards)
  const above = new Map(boards.map((board) => [board, lines.filter((line) => line.board === board && known.has(line.to)).map(({ to }) => to)]))
  const depths = new Map<string, number>()
  const depthOf = (board: string): number => {
    const found = depths.get(board)
    if (found !== undefined) return found
    const depth = Math.max(-1, ...(above.get(board) ?? []).map(depthOf)) + 1
    depths.set(board, depth)
    return depth
  }
  const rows: string[][] = []
  for (const board of boards) (rows[depthOf(board)] ??= []).push(board)
  return rows
}
