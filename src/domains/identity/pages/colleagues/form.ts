import type { FieldError } from '../../../../ui/index.ts'
import type { Asked } from '../../actions/ask-in.ts'
import { appointableRoles, roleTitles } from '../../rules/roles.ts'
import type { LocalityChoice } from '../../storage/colleagues.ts'
import { isEmailAddress } from '../../../../values/email-address.ts'

/** What somebody may be asked in as. */
export const roleChoices = appointableRoles.map((role) => ({ role, title: roleTitles[role] }))

type AskForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; asked: Asked }

export function readAsked(fields: Record<string, string>, localities: readonly LocalityChoice[]): AskForm {
  const text = (name: string) => (fields[name] ?? '').trim()
  const errors: FieldError[] = []
  const role = roleChoices.find((one) => one.role === text('role'))
  const locality = text('locality')
  if (text('name') === '') errors.push({ field: 'name', message: 'Enter their name' })
  if (!isEmailAddress(text('email'))) errors.push({ field: 'email', message: 'Enter their email address, like name@example.com' })
  if (!role) errors.push({ field: 'role', message: 'Choose what they work as' })
  if (locality !== '' && !localities.some(({ id }) => id === locality)) errors.push({ field: 'locality', message: 'Choose a locality of the list' })
  if (errors.length > 0 || !role) return { kind: 'invalid', errors }
  return { kind: 'complete', asked: { name: text('name'), email: text('email'), role: role.role, locality: locality || null } }
}
