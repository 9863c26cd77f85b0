import { scaleLinear } from 'd3-scale'
import { addToMonth, firstDayOf, monthKeyOf, monthsBetween, type MonthKey } from '../../values/month-key.ts'
import { MONTHS, shortDate } from '../../values/date-words.ts'
import { addDays, type PlainDate } from '../../values/plain-date.ts'
import type { Tone } from '../badge.tsx'
import { ChartFrame, type ChartTable } from './chart-frame.tsx'
import { round } from './marks.tsx'

/** A line of the chart: a stretch of days, open at an end that nobody knows, with marks on days that matter. */
export type GanttRow = {
  readonly name: string
  /** A heading above this row and those that follow it. */
  readonly group?: string | undefined
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly tone: Tone
  readonly marks: readonly { readonly at: PlainDate; readonly look: 'done' | 'late' | 'ahead'; readonly title: string }[]
}
type GanttProps = { readonly id: string; readonly title: string; readonly description: string; readonly rows: readonly GanttRow[]; readonly today: PlainDate; /** What the line of that day is called, where a past day is shown. */ readonly dayName?: string; readonly table: ChartTable }

const width = 960
const [left, right, top, line] = [190, 945, 34, 22] as const

/** What happens when: a row for each thing, months along the top, and a line for today. What it names leads on from the table, since a picture is one thing to those who hear it. */
export function GanttChart({ id, title, description, rows, today, dayName = 'today', table }: GanttProps) {
  const days = [today, ...rows.flatMap(({ from, to, marks }) => [from, to, ...marks.map(({ at }) => at)]).filter((day) => day !== null)]
  const [first, last] = [monthKeyOf(Math.min(...days) as PlainDate), monthKeyOf(Math.max(...days) as PlainDate)]
  const [begin, end] = [firstDayOf(first), addDays(firstDayOf(addToMonth(last, 1)), -1)]
  const at = scaleLinear().domain([begin, end]).range([left, right])
  const height = top + rows.reduce((sum, { group }) => sum + line * (group === undefined ? 1 : 2), 0) + 8
  let y = top
  return (
    <ChartFrame id={id} title={title} description={description} width={width} height={height} series={['met', 'late', 'ahead']} wide table={table}
      keySample={(index) => <Mark x={17} y={7} look={(['done', 'late', 'ahead'] as const)[index] ?? 'ahead'} />}>
      <Months months={monthsBetween(first, last)} at={at} height={height} />
      {rows.map((row) => {
        const heading = row.group === undefined ? null : <text class="wm-gantt__group" x={0} y={y + 15}>{short(row.group, 130)}</text>
        if (heading) y += line
        const here = y
        y += line
        return <>{heading}<Bar row={row} y={here} at={at} begin={begin} end={end} /></>
      })}
      <line class="wm-gantt__today" x1={round(at(today))} x2={round(at(today))} y1={top - 6} y2={height - 4} />
      <text class="wm-gantt__month" x={round(at(today)) + 4} y={height - 1}>{dayName}</text>
    </ChartFrame>
  )
}

type At = (day: number) => number

function Bar({ row: { name, from, to, tone, marks }, y, at, begin, end }: { row: GanttRow; y: number; at: At; begin: PlainDate; end: PlainDate }) {
  const isKnown = from !== null || to !== null || marks.length > 0
  const [x1, x2] = [at(from ?? marks[0]?.at ?? begin), at(to ?? end)]
  return (
    <g>
      <text class="wm-gantt__name" x={0} y={y + 15}>{short(name, 30)}</text>
      {isKnown && <rect class={`wm-gantt__bar wm-gantt__bar--${tone}${from === null || to === null ? ' wm-gantt__bar--open' : ''}`} x={round(x1)} y={y + 5} width={Math.max(2, round(x2 - x1))} height={line - 10} rx={3} />}
      {marks.map(({ at: day, look, title }) => <g><title>{`${title}, ${shortDate(day)}`}</title><Mark x={round(at(day))} y={y + line / 2} look={look} /></g>)}
    </g>
  )
}

/** A diamond: full where it is met, a full square where it is late, empty while it is ahead, so that colour is not needed. */
const Mark = ({ x, y, look }: { x: number; y: number; look: 'done' | 'late' | 'ahead' }) => (
  look === 'late' ? <rect class="wm-gantt__mark wm-gantt__mark--late" x={x - 5} y={y - 5} width={10} height={10} />
    : <path class={`wm-gantt__mark${look === 'done' ? ' wm-gantt__mark--done' : ''}`} d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} />
)

function Months({ months, at, height }: { months: readonly MonthKey[]; at: At; height: number }) {
  const every = Math.max(1, Math.ceil(months.length / 16))
  return (
    <g>
      {months.map((month, n) => n % every === 0 && (
        <g>
          <line class="wm-chart__grid" x1={round(at(firstDayOf(month)))} x2={round(at(firstDayOf(month)))} y1={top - 10} y2={height} />
          <text class="wm-gantt__month" x={round(at(firstDayOf(month))) + 2} y={14}>{`${MONTHS[Number(month.slice(5)) - 1]?.slice(0, 3)} ${month.slice(2, 4)}`}</text>
        </g>
      ))}
    </g>
  )
}

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
