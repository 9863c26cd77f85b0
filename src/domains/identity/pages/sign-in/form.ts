import type { FieldError } from '../../../../ui/index.ts'
import { isEmailAddress } from '../../../../values/email-address.ts'

type SignInForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; email: string; password: string }

export function readSignIn(fields: Record<string, string>): SignInForm {
  const email = (fields['email'] ?? '').trim()
  const password = fields['password'] ?? ''
  const errors: FieldError[] = []
  if (!isEmailAddress(email)) errors.push({ field: 'email', message: 'Enter your email address, like name@example.com' })
  if (password === '') errors.push({ field: 'password', message: 'Enter your password' })
  return errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'complete', email, password }
}
