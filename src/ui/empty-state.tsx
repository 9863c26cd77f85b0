import type { Slot } from './govuk/index.ts'

type EmptyStateProps = { readonly heading: Slot; readonly children?: Slot; readonly action?: Slot }

/** Why there is nothing here, and what would put something here. */
export const EmptyState = ({ heading, children, action }: EmptyStateProps) => (
  <div class="wm-empty">
    <h2 class="wm-empty__heading">{heading}</h2>
    {children && <div class="wm-empty__text">{children}</div>}
    {action && <div class="wm-empty__action">{action}</div>}
  </div>
)
