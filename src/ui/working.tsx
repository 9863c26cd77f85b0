import { Details, type Slot } from './govuk/index.ts'

export type WorkingRow = {
  readonly name: Slot
  readonly value: Slot
  /** The citation, and how days were counted. */
  readonly note?: Slot
}
type WorkingProps = {
  readonly summary?: string | undefined
  readonly rows: readonly WorkingRow[]
  readonly open?: boolean | undefined
}

/** How a date was worked out, to open for those who ask. */
export const Working = ({ summary = 'How is this date worked out?', rows, open }: WorkingProps) => (
  <Details summaryText={summary} open={open} classes="wm-working">
    <dl class="wm-working__rows">
      {rows.map(({ name, value, note }) => (
        <div class="wm-working__row">
          <dt>{name}</dt>
          <dd>
            {value}
            {note && <span class="wm-working__note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  </Details>
)
