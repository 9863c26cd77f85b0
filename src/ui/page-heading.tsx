import type { Slot } from './govuk/index.ts'

type PageHeadingProps = {
  readonly children: Slot
  /** A few words above the heading, read with it. */
  readonly caption?: Slot
  /** One or two sentences that say what matters on this page. */
  readonly lead?: Slot
}

/** The heading a page begins with. */
export const PageHeading = ({ children, caption, lead }: PageHeadingProps) => (
  <div class="wm-heading">
    <h1 class="wm-heading__title">
      {caption && <span class="wm-heading__caption">{caption} </span>}
      {children}
    </h1>
    {lead && <p class="wm-heading__lead">{lead}</p>}
  </div>
)
