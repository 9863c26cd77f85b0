import { contrastOf, type FieldError } from '../../../../ui/index.ts'
import { isEmailAddress } from '../../../../values/email-address.ts'

/** The steps for which an authority may set its own target, in days after the request, with the law's own limit. */
export const targetSteps = [
  { step: 'decide-to-assess', label: 'Decide whether to assess', limit: 42 },
  { step: 'no-plan-notice', label: 'Decide whether to issue a plan', limit: 112 },
  { step: 'final-plan', label: 'Send the final plan', limit: 140 },
] as const

export type AuthoritySettings = {
  name: string
  brand: string
  accent: string
  phone: string | null
  email: string | null
  targets: Record<string, number>
  secondFactor: 'required' | 'optional'
}

type SettingsForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; settings: AuthoritySettings }

/** Reads the authority's page. A target later than the law is refused: it would promise a breach. */
export function readSettings(fields: Record<string, string>): SettingsForm {
  const text = (name: string) => (fields[name] ?? '').trim()
  const errors: FieldError[] = []
  if (text('name') === '') errors.push({ field: 'name', message: 'Enter the name of the authority' })
  for (const [field, what] of [['brand', 'The main colour'], ['accent', 'The second colour']] as const) {
    if (!/^#[0-9a-f]{6}$/i.test(text(field))) errors.push({ field, message: `${what} must be like #0b4f4a` })
  }
  if (errors.every(({ field }) => field !== 'brand') && contrastOf(text('brand'), '#ffffff') < 7) {
    errors.push({ field: 'brand', message: 'The main colour is too light for white words to be read on it: choose a darker one' })
  }
  if (text('email') !== '' && !isEmailAddress(text('email'))) errors.push({ field: 'email', message: 'Enter an email address like name@example.com' })
  const targets: Record<string, number> = {}
  for (const { step, label, limit } of targetSteps) {
    const typed = text(`target-${step}`)
    if (typed === '') continue
    const days = Number(typed)
    if (Number.isInteger(days) && days > 0 && days <= limit) targets[step] = days
    else errors.push({ field: `target-${step}`, message: `${label}: enter a number of days from 1 to ${limit}, the law’s own limit, or nothing` })
  }
  const secondFactor = text('second-factor') === 'optional' ? 'optional' : 'required'
  if (errors.length > 0) return { kind: 'invalid', errors }
  const settings = { name: text('name'), brand: text('brand').toLowerCase(), accent: text('accent').toLowerCase(), phone: text('phone') || null, email: text('email') || null, targets, secondFactor } as const
  return { kind: 'complete', settings }
}
