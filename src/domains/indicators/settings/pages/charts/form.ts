import { readDay, type FieldError } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { isRuleSet, type RuleSetName } from '../../../process-control/rules/rule-sets.ts'

export type ChartsRead = { rules: RuleSetName; from: PlainDate; reason: string }

/** Reads by which rules charts are read, from which day and why. It holds from today on at the earliest: past days keep the rules of then. */
export function readCharts(form: Record<string, string>, now: RuleSetName, today: PlainDate): ChartsRead | { errors: FieldError[] } {
  const rules = form['rules'] ?? ''
  const day = readDay(form, 'from', 'the day from which it holds')
  const reason = (form['reason'] ?? '').trim()
  const errors: FieldError[] = [
    ...(!isRuleSet(rules) ? [{ field: 'rules', message: 'Choose by which rules' }] : []),
    ...('error' in day ? [day.error] : day.day < today ? [{ field: 'from-day', message: 'The day must be today or later' }] : rules === now && day.day === today ? [{ field: 'rules', message: 'Charts are read by these already. Choose the others, or go back' }] : []),
    ...(reason === '' ? [{ field: 'reason', message: 'Enter why, and who decided it' }] : []),
  ]
  return errors.length > 0 || 'error' in day || !isRuleSet(rules) ? { errors } : { rules, from: day.day, reason }
}
