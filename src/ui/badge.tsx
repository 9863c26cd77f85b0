import type { Slot } from './govuk/index.ts'

export type Tone = 'late' | 'due' | 'info' | 'good' | 'neutral'

/** A word or two about the state of something. The words carry the meaning, the colour only helps. */
export const Badge = ({ tone = 'neutral', children }: { readonly tone?: Tone | undefined; readonly children: Slot }) => (
  <span class={`wm-badge wm-badge--${tone}`}>{children}</span>
)
