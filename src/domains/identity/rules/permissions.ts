import { holds, type Reader, type Role } from './reader.ts'

const caseworkers = ['manager', 'senior-lead', 'link-officer', 'assessment-officer'] as const satisfies Role[]

/** Each permission as a sentence: "may ...", and who may. */
const roles = {
  'work-on-cases': caseworkers,
  'decide-cases': ['manager', 'senior-lead', 'link-officer'],
  'correct-the-record': caseworkers,
  'see-children': [...caseworkers, 'returns-officer'],
  'see-figures': ['manager', 'senior-lead', 'returns-officer'],
  'load-returns': ['returns-officer'],
  'administer': ['administrator'],
  'see-colleagues': ['administrator', 'manager'],
} as const satisfies Record<string, readonly Role[]>

/**
 * `anyone` needs no sign-in; `signed-in` any sign-in; `follow-own-child` a grant as family.
 * Which child is never decided here: the database shows each reader only their own.
 */
export type Permission = 'anyone' | 'signed-in' | 'follow-own-child' | keyof typeof roles

export const permissions = ['anyone', 'signed-in', 'follow-own-child', ...Object.keys(roles)] as Permission[]

/** True if the reader (undefined: not signed in) holds the permission. */
export function may(reader: Reader | undefined, permission: Permission): boolean {
  if (permission === 'anyone') return true
  if (!reader) return false
  if (permission === 'signed-in') return true
  if (permission === 'follow-own-child') return reader.family
  return holds(reader, ...roles[permission])
}
