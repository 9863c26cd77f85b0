import { rowsOf, type ReportingLine } from '../../rules/boards/reporting-lines.ts'
import type { Board } from '../../storage/boards.ts'
import { boardPath } from '../paths.ts'

const [boxWidth, boxHeight, across, down] = [210, 64, 30, 54]

/** Who reports to whom, from the top down. The list beside it says the same in words. */
export function DrawnBoards({ boards, lines }: { boards: readonly Board[]; lines: readonly ReportingLine[] }) {
  const rows = rowsOf(boards.map(({ id }) => id), lines)
  const widest = Math.max(1, ...rows.map((row) => row.length))
  const width = widest * boxWidth + (widest - 1) * across + 4
  const places = new Map(rows.flatMap((row, n) => {
    const from = (width - row.length * boxWidth - (row.length - 1) * across) / 2
    return row.map((id, at) => [id, { x: from + at * (boxWidth + across), y: 2 + n * (boxHeight + down) }] as const)
  }))
  const height = rows.length * boxHeight + (rows.length - 1) * down + 4
  const known = new Map(boards.map((board) => [board.id, board]))
  return (
    <div class="wm-drawn" tabindex={0} role="region" aria-label="Who reports to whom, drawn">
      <svg class="wm-drawn__picture" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-labelledby="drawn-title" role="group">
        <title id="drawn-title">Who reports to whom: the list below says the same</title>
        {lines.map((line) => {
          const [from, to] = [places.get(line.board), places.get(line.to)]
          if (!from || !to) return null
          const [x1, y1, x2, y2] = [from.x + boxWidth / 2, from.y, to.x + boxWidth / 2, to.y + boxHeight]
          const middle = (y1 + y2) / 2
          return <path class="wm-drawn__line" d={`M${x1} ${y1} C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`} />
        })}
        {[...places].map(([id, { x, y }]) => {
          const board = known.get(id) as Board
          const name = linesOf(board.name)
          return (
            <a href={boardPath(id)}>
              <rect class={`wm-drawn__box wm-drawn__box--${board.kind}`} x={x} y={y} width={boxWidth} height={boxHeight} rx={6} />
              <text class="wm-drawn__name" x={x + boxWidth / 2} y={y + (name.length === 1 ? 38 : 28)} text-anchor="middle">
                {name.map((line, n) => <tspan x={x + boxWidth / 2} dy={n === 0 ? 0 : 19}>{line}</tspan>)}
              </text>
            </a>
          )
        })}
      </svg>
    </div>
  )
}

/** A name in two lines at most, each of some 26 letters. */
function linesOf(name: string): string[] {
  if (name.length <= 26) return [name]
  const words = name.split(' ')
  let first = ''
  while (words.length > 1 && `${first} ${words[0]}`.trim().length <= 26) first = `${first} ${words.shift()}`.trim()
  const rest = words.join(' ')
  return first === '' ? [shortened(rest)] : [first, shortened(rest)]
}

const shortened = (text: string) => (text.length <= 27 ? text : `${text.slice(0, 25).trimEnd()}…`)
