import { Details, Table, type Slot } from '../govuk/index.ts'

export type ChartTable = {
  readonly head: readonly string[]
  /** Each row begins with its name; figures come as they should be read, or as links to what they count. */
  readonly rows: readonly (readonly Slot[])[]
}
type ChartFrameProps = {
  readonly id: string
  /** What the chart shows, as a sentence or a title. */
  readonly title: string
  /** What there is to see in it, for those who cannot. */
  readonly description: string
  readonly width: number
  readonly height: number
  /** The names of the series, in order; no key is drawn for one alone. */
  readonly series: readonly string[]
  readonly keySample: (index: number) => Slot
  readonly table: ChartTable
  /** A picture that is not to shrink: on a narrow screen it is scrolled. */
  readonly wide?: boolean | undefined
  readonly children: Slot
}

/** The picture with its title, its key, and a table of the same numbers. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, series, table } = props
  return (
    <figure class="wm-chart" aria-labelledby={`${id}-heading`}>
      <p class="wm-chart__title" id={`${id}-heading`}>
        {title}
      </p>
      {series.length > 1 && (
        <ul class="wm-chart__key" aria-label="Key">
          {series.map((name, index) => (
            <li>
              <svg viewBox="0 0 34 14" width="34" height="14" aria-hidden="true" focusable="false">
                {props.keySample(index)}
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      {props.wide ? <div class="wm-data__scroll" role="region" aria-label={title} tabindex={0}><Picture {...props} /></div> : <Picture {...props} />}
      <Details summaryText="See the numbers in a table">
        <div class="wm-data__scroll" role="region" aria-label={`Table: ${title}`} tabindex={0}>
          <Table
            caption={title}
            captionClasses="govuk-visually-hidden"
            firstCellIsHeader
            head={table.head.map((text, index) => ({ text, format: index > 0 ? 'numeric' : undefined }))}
            rows={table.rows.map((row) => row.map((html, index) => ({ html, format: index > 0 ? 'numeric' : undefined })))}
          />
        </div>
      </Details>
    </figure>
  )
}

const Picture = ({ id, title, description, width, height, wide, children }: ChartFrameProps) => (
  <svg
    class={`wm-chart__picture${wide ? ' wm-chart__picture--wide' : ''}`}
    viewBox={`0 0 ${width} ${height}`}
    role="img"
    aria-labelledby={`${id}-title ${id}-desc`}
  >
    <title id={`${id}-title`}>{title}</title>
    <desc id={`${id}-desc`}>{description}</desc>
    {children}
  </svg>
)
