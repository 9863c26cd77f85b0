import { Badge, type Tone } from './badge.tsx'
import type { Slot } from './govuk/index.ts'
import { Working, type WorkingRow } from './working.tsx'

type NextStepProps = {
  readonly badge?: { readonly text: string; readonly tone: Tone } | undefined
  readonly heading: Slot
  readonly children: Slot
  readonly working?: { readonly summary?: string; readonly rows: readonly WorkingRow[]; readonly open?: boolean } | undefined
  /** Buttons. */
  readonly actions?: Slot
}

/** What happens next and whose turn it is, before everything else on the page. */
export const NextStep = ({ badge, heading, children, working, actions }: NextStepProps) => (
  <section class="wm-next">
    {badge && (
      <p class="wm-next__badge">
        <Badge tone={badge.tone}>{badge.text}</Badge>
      </p>
    )}
    <h2 class="wm-next__heading">{heading}</h2>
    <div class="wm-next__text">{children}</div>
    {working && <Working {...working} />}
    {actions && <div class="govuk-button-group wm-next__actions">{actions}</div>}
  </section>
)
