import { EmptyState, Timeline } from '../../../../../ui/index.ts'
import { momentInWords } from '../../../../../ui/index.ts'
import { isStatus, statusInWords, type KnownStatus } from '../../rules/status.ts'
import { ratingInWords, type Rating } from '../../rules/risk.ts'
import type { PlanDevelopment } from '../../storage/changes.ts'
import { actionPath } from '../paths.ts'

const longest = 240

const inWords = ({ kind }: PlanDevelopment, text: string): string => {
  if (kind === 'status') return isStatus(text) ? statusInWords(text) : statusInWords('unknown' as KnownStatus)
  if (kind === 'rating') return ratingInWords(text as Rating)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** What became known, newest first: what it was, what it is, who said so and why. */
export const Developments = ({ plan, developments }: { readonly plan: string; readonly developments: readonly PlanDevelopment[] }) => (
  developments.length === 0 ? <EmptyState heading="Nothing changed" /> : (
    <Timeline label="What changed" entries={developments.map((one) => ({
      title: <>{one.action === null ? one.name : <a class="govuk-link" href={actionPath(plan, one.action)}>{one.name}</a>}: {one.what.toLowerCase() === 'status' ? 'status' : one.what}</>,
      detail: <>
        {one.was !== null && <>{inWords(one, one.was)} → </>}{inWords(one, one.becomes)}
        {one.reason && <><br />Because: {one.reason}</>}
        <span class="wm-facts__note">{momentInWords(one.knownFrom)}{one.by && `, ${one.by}`}</span>
      </>,
    }))} />
  )
)
