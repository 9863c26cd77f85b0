import { actionPath, StatusBadge, statusInWords } from '../../../improvement/index.ts'
import { InsetText } from '../../../../ui/index.ts'
import type { LinkedAction } from '../../actions/find-linked-actions.ts'
import { isReady, proposeReport } from '../../rules/recommendations/linked-actions.ts'
import type { Recommendation } from '../../storage/recommendations.ts'
import { linkActionsPath } from '../paths.ts'

type Props = { recommendation: Recommendation; linked: readonly LinkedAction[]; links: boolean; reports: boolean }

const standing = ({ state, parts }: Recommendation, links: readonly LinkedAction[]) => ({ state, parts: parts.map((part) => part.state), links })

/** The actions of plans that answer a recommendation, as they stand now, and what follows once all are complete. */
export const LinkedActions = ({ recommendation: one, linked, links, reports }: Props) => (
  <section>
    <h2 class="govuk-heading-m">Actions of the plan</h2>
    {linked.length === 0 ? <p class="govuk-body">None is linked.</p> : (
      <ul class="govuk-list">{linked.map(({ plan, action, part, name, words, status }) => (
        <li><StatusBadge status={status} /> <a class="govuk-link" href={actionPath(plan, action)}>{name}</a>{words !== name && words !== '' && `: ${words}`}{part !== null && <span class="wm-quiet"> for part {part}</span>}</li>
      ))}</ul>
    )}
    {isReady(standing(one, linked)) && (
      <InsetText><strong>All linked actions are complete: ready to report to the committee.</strong> {reports ? 'The report below is filled in from them. Change its words as you like, and record it.' : 'An officer reports it, and the committee closes it.'}</InsetText>
    )}
    {links && <p class="govuk-body"><a class="govuk-link" href={linkActionsPath(one.id)}>Change which actions answer it</a></p>}
  </section>
)

/** The officer’s report, filled in from the actions that are complete; nothing where they propose none. */
export function filledIn(one: Recommendation, linked: readonly LinkedAction[]): Record<string, string> {
  const proposal = proposeReport(standing(one, linked))
  if (!proposal) return {}
  const own = linked.filter(({ part }) => part === proposal.part)
  const note = (own.length > 0 ? own : linked).map(({ name, status, why }) => `${name}: ${statusInWords(status)}.${why === null ? '' : ` ${why}`}`).join('\n')
  return { step: 'reported-complete', part: proposal.part === null ? 'whole' : String(proposal.part), note }
}
