import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { RuleSetName } from '../../../process-control/rules/rule-sets.ts'
import { readingOf } from '../../rules/reading.ts'
import type { Monthly } from '../../storage/monthly.ts'
import { indicatorPath } from '../paths.ts'
import { IndicatorChart } from './chart.tsx'
import { RulesChoice } from './rules-choice.tsx'

type Props = { monthly: Monthly; asAt: PlainDate; rules: RuleSetName; hrefOfRules: (rules: RuleSetName) => string; hrefOf: (ends: PlainDate) => string | undefined }

/** Beneath a rolling year or a year so far: its single months, which may be drawn with limits. */
export function MonthByMonth({ monthly: { record, defined }, asAt, rules, hrefOfRules, hrefOf }: Props) {
  const { indicator, values } = record
  const reading = readingOf(record, asAt, { rules })
  if (!values.some(({ known }) => known.state === 'number')) return null
  return (
    <section class="govuk-!-margin-top-6" aria-labelledby="months">
      <h2 class="govuk-heading-m" id="months">The single months</h2>
      <p class="govuk-body">{reading.says} {defined && <a class="govuk-link" href={indicatorPath(indicator.code, asAt)}>{indicator.title}</a>}</p>
      <IndicatorChart id="months-chart" record={record} reading={reading} hrefOf={hrefOf} />
      {reading.chart && <RulesChoice chart={reading.chart} hrefOf={hrefOfRules} />}
    </section>
  )
}
