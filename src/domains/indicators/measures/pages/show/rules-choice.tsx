import { ruleSets, type RuleSetName } from '../../../process-control/rules/rule-sets.ts'

/** By which rules a chart's limits are drawn and read, and the way to the others. */
export function RulesChoice({ rules, hrefOf }: { rules: RuleSetName; hrefOf: (rules: RuleSetName) => string }) {
  const others = Object.values(ruleSets).filter(({ name }) => name !== rules)
  return (
    <p class="govuk-body">
      Limits and what is read from them: {ruleSets[rules].words} ({rules}).{' '}
      {others.map((other) => <a class="govuk-link" href={hrefOf(other.name)}>See it {other.words} ({other.name})</a>)}
    </p>
  )
}
