import { EmptyState, momentInWords } from '../../../../../ui/index.ts'
import type { PlanAction } from '../../rules/plan-action.ts'
import type { Evidence } from '../../storage/evidence.ts'
import type { Plan } from '../../storage/plans.ts'
import { EvidenceList } from './evidence-list.tsx'
import { cycleInWords, Lines, updateWords } from '../words.tsx'

type Props = { plan: Plan; action: PlanAction; evidence: readonly Evidence[]; tells: boolean; runs: boolean }

/** What was told, cycle by cycle, and the evidence for it. */
export function Told({ plan, action, evidence, tells, runs }: Props) {
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
      <EvidenceList plan={plan} action={action} evidence={evidence} tells={tells} runs={runs} />
    </section>
  )
}
