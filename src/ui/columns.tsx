import type { Slot } from './govuk/index.ts'

/** The matter of a page at two thirds, and panels beside it; below it on a phone. */
export const Columns = ({ children, side }: { readonly children: Slot; readonly side: Slot }) => (
  <div class="wm-columns">
    <div class="wm-columns__main">{children}</div>
    <div class="wm-columns__side">{side}</div>
  </div>
)
