import { checkPath } from '../../challenge/pages/paths.ts'
import { challengesPath } from '../../challenge/pages/paths.ts'
import { voicePath } from '../../voice/pages/paths.ts'
import { actionsPath, changesPath, ganttPath, measuresPath, paperPath, planPath, risksPath } from './paths.ts'

const tabs = {
  'Programme': planPath, 'Actions': (plan: string) => actionsPath(plan), 'Plan': paperPath, 'Timeline': ganttPath, 'Measures': measuresPath, 'Risks': risksPath,
  'What changed': (plan: string) => changesPath(plan), 'Challenges': challengesPath, 'Fit for purpose': checkPath, 'Voice': voicePath,
} as const

export type PlanTab = keyof typeof tabs

/** The pages of one plan, beside each other. */
export const PlanTabs = ({ plan, current }: { readonly plan: string; readonly current: PlanTab }) => (
  <nav aria-label="Pages of this plan">
    <ul class="wm-choices__list">
      {Object.entries(tabs).map(([name, pathOf]) => (
        <li><a class="wm-choices__link" href={pathOf(plan)} aria-current={name === current ? 'page' : undefined}>{name}</a></li>
      ))}
    </ul>
  </nav>
)
