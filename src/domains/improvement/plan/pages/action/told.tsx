import { EmptyState, momentInWords } from '../../../../../ui/index.ts'
import { dateInWords } from '../../../../../values/date-words.ts'
import type { PlanAction } from '../../rules/plan-action.ts'
import type { Evidence } from '../../storage/evidence.ts'
import type { Plan } from '../../storage/plans.ts'
import { evidencePath } from '../paths.ts'
import { cycleInWords, Lines, updateWords } from '../words.tsx'

type Props = { plan: Plan; action: PlanAction; evidence: readonly Evidence[]; tells: boolean }

/** What was told, cycle by cycle, and the evidence for it. */
export function Told({ plan, action, evidence, tells }: Props) {
  const cycles = [...new Set(action.updates.map(({ cycle }) => cycle))]
  return (
    <section>
      <h2 class="govuk-heading-m">What was told</h2>
      {cycles.length === 0 && <EmptyState heading="Nobody has told how it goes" />}
      {cycles.map((cycle) => (
        <>
          <h3 class="govuk-heading-s">{cycle === null ? 'No month given' : cycleInWords(cycle)}</h3>
          <dl class="wm-facts">
            {action.updates.filter((one) => one.cycle === cycle).map(({ kind, heading, words, by, recordedAt }) => (
              <div class="wm-facts__row"><dt>{heading ?? updateWords[kind]}</dt><dd><Lines text={words} /><span class="wm-facts__note">{heading === null ? `${by ?? 'Somebody who has left'}, ${momentInWords(recordedAt)}` : 'From the paper'}</span></dd></div>
            ))}
          </dl>
        </>
      ))}
      <h3 class="govuk-heading-s">Evidence</h3>
      {evidence.length === 0 ? <p class="govuk-body">No link or meeting is named.</p> : (
        <ul class="govuk-list govuk-list--bullet">{evidence.map((one) => (
          <li>{one.address === null ? one.title : <a class="govuk-link" href={one.address} rel="noreferrer noopener">{one.title}</a>}{one.on !== null && `, ${dateInWords(one.on)}`} ({one.shows === 'effect' ? 'shows an effect' : 'shows that it was done'}; {one.by ?? 'somebody who has left'})</li>
        ))}</ul>
      )}
      {tells && <p class="govuk-body"><a class="govuk-link" href={evidencePath(plan.code, action.id)}>Add evidence</a></p>}
    </section>
  )
}
