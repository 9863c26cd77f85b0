import type { Slot } from './govuk/index.ts'

export type TimelineEntry = {
  readonly title: Slot
  /** When, who, and links to what was said. */
  readonly detail?: Slot
  /** `now` stands out, `ahead` has not happened yet. */
  readonly state?: 'now' | 'done' | 'ahead' | undefined
}

/** What has happened, newest first unless the page says otherwise. */
export const Timeline = ({ label, entries }: { readonly label: string; readonly entries: readonly TimelineEntry[] }) => (
  <ol class="wm-timeline" aria-label={label}>
    {entries.map(({ title, detail, state = 'done' }) => (
      <li class={`wm-timeline__entry wm-timeline__entry--${state}`} aria-current={state === 'now' ? 'step' : undefined}>
        <p class="wm-timeline__title">{title}</p>
        {detail && <div class="wm-timeline__detail">{detail}</div>}
      </li>
    ))}
  </ol>
)
