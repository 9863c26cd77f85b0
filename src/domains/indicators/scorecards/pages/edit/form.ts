import type { FieldError } from '../../../../../ui/index.ts'
import { comparisonWords, conventions, type Comparison } from '../../../measures/rules/direction.ts'
import type { Indicator } from '../../../measures/rules/indicator.ts'
import type { Layout } from '../../rules/layout.ts'
import { ownFrom, ownLayout } from '../../rules/own-layout.ts'

type ScorecardForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; layout: Layout }

const most = 24

/** Reads how a scorecard is to be drawn up. One that was loaded with columns of its own keeps them, and its indicators. */
export function readScorecardForm(fields: Record<string, string>, indicators: readonly Indicator[], now: Layout | undefined): ScorecardForm {
  const errors: FieldError[] = []
  const title = (fields['title'] ?? '').trim()
  if (title === '') errors.push({ field: 'title', message: 'Enter what the scorecard is called' })
  const convention = conventions.find((one) => one === fields['convention'])
  if (!convention) errors.push({ field: 'convention', message: 'Choose what the arrows point to' })
  const comparison = (Object.keys(comparisonWords) as Comparison[]).find((one) => one === fields['comparison'])
  if (!comparison) errors.push({ field: 'comparison', message: 'Choose what is compared with' })
  const line = (fields['line'] ?? '').trim()
  if (now && ownFrom(now) === null) {
    if (errors.length > 0 || !convention || !comparison) return { kind: 'invalid', errors }
    return { kind: 'complete', layout: { ...now, title, lines: line === '' ? now.lines.slice(0, -1) : [...now.lines.slice(0, -1), line], convention, comparison } }
  }
  const periods = Number(fields['periods'])
  if (!Number.isInteger(periods) || periods < 0 || periods > most || fields['periods']?.trim() === '') errors.push({ field: 'periods', message: `Periods must be a whole number from 0 to ${most}` })
  const chosen = (fields['indicators'] ?? '').split('\n')
  const rows = indicators.filter(({ code }) => chosen.includes(code)).map(({ id, group }) => ({ id, group }))
  if (rows.length === 0) errors.push({ field: 'indicators', message: 'Choose at least one indicator' })
  if (errors.length > 0 || !convention || !comparison) return { kind: 'invalid', errors }
  return { kind: 'complete', layout: ownLayout({ title, line, convention, comparison, periods, indicators: rows }) }
}
