import { EmptyState, Timeline } from '../../../../../ui/index.ts'
import { momentInWords } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { isStatus, statusInWords, type KnownStatus } from '../../rules/status.ts'
import { ratingInWords, type Rating } from '../../rules/risk.ts'
import type { PlanDevelopment } from '../../storage/changes.ts'
import { actionPath } from '../paths.ts'
import { updateWords } from '../words.tsx'

const longest = 240

/** What it is of, as it reads after a name or alone: "progress", "Status". */
function whatInWords({ kind, what }: PlanDevelopment, named: boolean): string {
  const words = kind === 'update' && isUpdateKind(what) ? updateWords[what] : what
  return named && (kind === 'status' || kind === 'update') ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

const isUpdateKind = (text: string): text is keyof typeof updateWords => text in updateWords

const inWords = ({ kind }: PlanDevelopment, text: string): string => {
  if (kind === 'status') return isStatus(text) ? statusInWords(text) : statusInWords('unknown' as KnownStatus)
  if (kind === 'rating') return ratingInWords(text as Rating)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** What became known, newest first: what it was, what it is, who said so and why. */
export const Developments = ({ plan, developments, asKnown = null, named = true }: { readonly plan: string; /** The past day that is shown; null for now. */ readonly asKnown?: PlainDate | null; readonly developments: readonly PlanDevelopment[]; /** Whether each says of which action it is. */ readonly named?: boolean }) => (
  developments.length === 0 ? <EmptyState heading="Nothing changed" /> : (
    <Timeline label="What changed" entries={developments.map((one) => ({
      title: <>{named && <>{one.action === null ? one.name : <a class="govuk-link" href={actionPath(plan, one.action, asKnown)}>{one.name}</a>}: </>}{whatInWords(one, named)}</>,
      detail: <>
        {one.was !== null && <>{inWords(one, one.was)} → </>}{inWords(one, one.becomes)}
        {one.reason && <><br />Because: {one.reason}</>}
        <span class="wm-facts__note">{momentInWords(one.knownFrom)}{one.by && `, ${one.by}`}</span>
      </>,
    }))} />
  )
)
