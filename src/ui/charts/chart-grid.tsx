import type { Slot } from '../govuk/index.ts'

/** Charts beside each other where there is room. */
export const ChartGrid = ({ children }: { readonly children: Slot }) => <div class="wm-charts">{children}</div>
