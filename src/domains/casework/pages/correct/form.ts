import { readDay, type FieldError } from '../../../../ui/index.ts'
import type { Correction } from '../../actions/correct.ts'

type CorrectionForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; to: Correction['to']; reason: string }

export function readCorrection(fields: Record<string, string>): CorrectionForm {
  const reason = (fields['reason'] ?? '').trim()
  const errors: FieldError[] = []
  let to: Correction['to'] | undefined
  if (fields['what'] === 'never-happened') to = 'never-happened'
  else if (fields['what'] === 'other-day') {
    const day = readDay(fields, 'on', 'the right date')
    if ('error' in day) errors.push(day.error)
    else to = { on: day.day }
  } else errors.push({ field: 'what', message: 'Choose what is wrong' })
  if (reason === '') errors.push({ field: 'reason', message: 'Enter how you know' })
  return to === undefined || errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'complete', to, reason }
}
