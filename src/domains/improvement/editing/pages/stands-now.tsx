import { InsetText } from '../../../../ui/index.ts'
import { Lines } from '../../plan/pages/words.tsx'
import type { Part } from './here.ts'

/** What somebody else wrote meanwhile, beside what was typed: each part that differs. */
export const StandsNow = ({ parts }: { readonly parts: readonly Part[] }) => (
  parts.length === 0 ? null : (
    <InsetText>
      <h2 class="govuk-heading-s">What is there now, where it is not what you typed</h2>
      <dl class="wm-facts">{parts.map(({ label, says }) => <div class="wm-facts__row"><dt>{label}</dt><dd><Lines text={says} /></dd></div>)}</dl>
    </InsetText>
  )
)
