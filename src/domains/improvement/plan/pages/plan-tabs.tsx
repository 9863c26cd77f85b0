import { checkPath } from '../../challenge/pages/paths.ts'
import { challengesPath } from '../../challenge/pages/paths.ts'
import { voicePath } from '../../voice/pages/paths.ts'
import { addressWith, InsetText } from '../../../../ui/index.ts'
import { dateInWords, isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { actionsPath, changesPath, ganttPath, measuresPath, paperPath, planPath, risksPath } from './paths.ts'

const tabs = {
  'Programme': (plan: string) => planPath(plan), 'Actions': (plan: string) => actionsPath(plan), 'Plan': paperPath, 'Timeline': ganttPath, 'Measures': measuresPath, 'Risks': risksPath,
  'What changed': (plan: string) => changesPath(plan), 'Challenges': challengesPath, 'Fit for purpose': checkPath, 'Voice': voicePath,
} as const

export type PlanTab = keyof typeof tabs

/** A past day is said on every page that shows it, with the way back to now. */
export const PastDay = ({ asKnown, now }: { readonly asKnown: PlainDate | null; /** The same page as known now. */ readonly now: string }) => (
  asKnown === null ? null : <InsetText>As known at the end of {dateInWords(asKnown)}. What was said later is not here. <a class="govuk-link" href={now}>As known now</a></InsetText>
)

type Props = { readonly plan: string; readonly current: PlanTab; /** The past day that is shown, which the other pages then show too; null for now. */ readonly asKnown?: PlainDate | null }

/** The pages of one plan, beside each other. */
export const PlanTabs = ({ plan, current, asKnown = null }: Props) => (
  <><nav aria-label="Pages of this plan">
    <ul class="wm-choices__list">
      {Object.entries(tabs).map(([name, pathOf]) => (
        <li><a class="wm-choices__link" href={addressWith(pathOf(plan), { asKnown: asKnown === null ? undefined : isoDate(asKnown) })} aria-current={name === current ? 'page' : undefined}>{name}</a></li>
      ))}
    </ul>
  </nav><PastDay asKnown={asKnown} now={tabs[current](plan)} /></>
)
