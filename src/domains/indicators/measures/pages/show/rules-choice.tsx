import type { Chart } from '../../../process-control/rules/chart.ts'
import { ruleSets, type RuleSetName } from '../../../process-control/rules/rule-sets.ts'

/** By which rules a chart's limits are drawn and read, or that they draw none of so few values; and the way to the others. */
export function RulesChoice({ chart: { rules, points }, hrefOf }: { chart: Chart; hrefOf: (rules: RuleSetName) => string }) {
  const { words, fewPoints } = ruleSets[rules]
  const others = Object.values(ruleSets).filter(({ name }) => name !== rules)
  const limited = points.some(({ upper }) => upper !== null)
  return (
    <p class="govuk-body">
      {limited ? `Limits and what is read from them: ${words} (${rules}).` : `No limits are drawn below ${fewPoints.below} values, ${words} (${rules}).`}{' '}
      {others.map((other) => <a class="govuk-link" href={hrefOf(other.name)}>See it {other.words} ({other.name})</a>)}
    </p>
  )
}
