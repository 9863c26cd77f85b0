import type { FieldError } from '../../../../ui/index.ts'
import { isEmailAddress } from '../../../../values/email-address.ts'

type AddressForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; email: string }

export function readAddress(fields: Record<string, string>): AddressForm {
  const email = (fields['email'] ?? '').trim()
  return isEmailAddress(email) ? { kind: 'complete', email } : { kind: 'invalid', errors: [{ field: 'email', message: 'Enter your email address, like name@example.com' }] }
}

type PasswordForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; password: string }

// Twelve characters of any kind, as the National Cyber Security Centre advises length over tricks; no limit that a manager would meet.
export function readNewPassword(fields: Record<string, string>): PasswordForm {
  const password = fields['password'] ?? ''
  if (password.length < 12) return { kind: 'invalid', errors: [{ field: 'password', message: 'Enter a password of 12 characters or more. Three words that do not belong together are good' }] }
  if (password.length > 512) return { kind: 'invalid', errors: [{ field: 'password', message: 'Enter a password of 512 characters or fewer' }] }
  return { kind: 'complete', password }
}
