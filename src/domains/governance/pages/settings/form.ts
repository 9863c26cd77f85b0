import { readDay, type FieldError } from '../../../../ui/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { addMonths, type PlainDate } from '../../../../values/plain-date.ts'
import { limits, policyName, readSetting, type SettingField, type SettingKind, type Settings } from '../../rules/settings.ts'

export const fieldsOf = { 'disclosure': ['smallestShown', 'smallestDenominator', 'roundTo'], 'key-decisions': ['pounds', 'wards', 'days'] } as const satisfies Record<SettingKind, readonly SettingField[]>

const number = new Intl.NumberFormat('en-GB')
const wrong = (field: SettingField): string => (field === 'roundTo' ? 'Choose to which number counts are rounded' : `Enter a whole number from ${number.format(limits[field].least)} to ${number.format(limits[field].most)}`)

export type SettingRead = { from: PlainDate; reason: string } & ({ kind: 'disclosure'; value: Settings['disclosure'] } | { kind: 'key-decisions'; value: Settings['key-decisions'] })

// months ahead; a day beyond them is a slip of the pen
const latest = 60

/** Reads what is set, from which day and why. It holds from today on at the earliest: what was published and noticed stays as it was. */
export function readSettings(form: Record<string, string>, today: PlainDate): SettingRead | { errors: FieldError[] } {
  const kind = (Object.keys(fieldsOf) as SettingKind[]).find((one) => one === form['kind'])
  if (kind === undefined) return { errors: [{ field: 'settings', message: 'Choose what is set: small numbers or key decisions' }] }
  const day = readDay(form, `${kind}-from`, 'the day from which it holds')
  const reason = (form[`${kind}-reason`] ?? '').trim()
  const numbers = Object.fromEntries(fieldsOf[kind].map((field) => [field, readSetting(field, form[field] ?? '')])) as Record<SettingField, number | undefined>
  const errors: FieldError[] = [
    ...fieldsOf[kind].flatMap((field) => (numbers[field] === undefined ? [{ field, message: wrong(field) }] : [])),
    ...('error' in day ? [day.error] : day.day < today ? [{ field: `${kind}-from-day`, message: 'The day must be today or later' }] : day.day > addMonths(today, latest) ? [{ field: `${kind}-from-day`, message: 'The day must be within five years' }] : []),
    ...(reason === '' ? [{ field: `${kind}-reason`, message: 'Enter why, and who decided it' }] : []),
  ]
  if (errors.length > 0 || 'error' in day) return { errors }
  const at = (field: SettingField) => numbers[field] as number
  if (kind === 'key-decisions') return { kind, from: day.day, reason, value: { pounds: at('pounds'), wards: at('wards'), days: at('days') } }
  const policy = { smallestShown: at('smallestShown'), smallestDenominator: at('smallestDenominator'), roundTo: at('roundTo') }
  return { kind, from: day.day, reason, value: { name: policyName(policy, isoDate(day.day)), ...policy } }
}
