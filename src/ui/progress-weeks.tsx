type ProgressWeeksProps = {
  /** The week now running, from 0; it may be past the last. */
  readonly week: number
  readonly weeks?: number | undefined
  readonly ticks?: readonly number[] | undefined
  /** What the bar shows, in words, for those who cannot see it. */
  readonly title: string
}

const width = 300
const bar = { y: 26, height: 14, left: 2, right: width - 14 }

/** How far something has come along its weeks, with marks where something must have happened. */
export function ProgressWeeks({ week, weeks = 20, ticks = [6, 16, 20], title }: ProgressWeeksProps) {
  const at = (value: number) => bar.left + ((bar.right - bar.left) * Math.min(Math.max(value, 0), weeks)) / weeks
  const late = week > weeks
  const labelAt = Math.min(Math.max(at(week), 28), width - 32)
  const filled = at(week) - bar.left
  return (
    <svg class={`wm-weeks${late ? ' wm-weeks--late' : ''}`} viewBox={`0 0 ${width} 66`} role="img" aria-label={title}>
      <title>{title}</title>
      <text class="wm-weeks__now" x={labelAt} y="15" text-anchor="middle">
        week {week}
      </text>
      <rect class="wm-weeks__track" x={bar.left} y={bar.y} width={bar.right - bar.left} height={bar.height} rx="7" />
      {filled > 0 && <rect class="wm-weeks__done" x={bar.left} y={bar.y} width={filled} height={bar.height} rx="7" />}
      {ticks.map((tick) => (
        <g>
          <line class="wm-weeks__tick" x1={at(tick)} x2={at(tick)} y1={bar.y - 5} y2={bar.y + bar.height + 6} />
          <text class="wm-weeks__label" x={at(tick)} y="62" text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
    </svg>
  )
}
