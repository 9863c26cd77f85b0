import type { Tone } from './badge.tsx'
import { formatNumber } from './formats.ts'
import type { Maybe } from './govuk/index.ts'

export type StatCard = {
  readonly value: number | string
  /** What is counted, so that value and label read as one: "4 due this week". */
  readonly label: string
  readonly href: string
  readonly tone?: Tone | undefined
}

/** Figures that matter today, each a link to what it counts. */
export const StatCards = ({ label, cards }: { readonly label: string; readonly cards: readonly Maybe<StatCard>[] }) => (
  <ul class="wm-stats" aria-label={label}>
    {cards.map(
      (card) =>
        card && (
          <li class={`wm-stat wm-stat--${card.tone ?? 'neutral'}`}>
            <a class="wm-stat__link" href={card.href}>
              <span class="wm-stat__value">{typeof card.value === 'number' ? formatNumber(card.value) : card.value}</span>{' '}
              <span class="wm-stat__label">{card.label}</span>
            </a>
          </li>
        ),
    )}
  </ul>
)
