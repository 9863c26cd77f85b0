import { placesOf, type Reader, type Role } from './reader.ts'

const caseworkers = ['manager', 'senior-lead', 'link-officer', 'assessment-officer'] as const satisfies Role[]

/** Each permission as a sentence: "may ...", and who may. */
const roles = {
  'work-on-cases': caseworkers,
  'decide-cases': ['manager', 'senior-lead', 'link-officer'],
  'correct-the-record': caseworkers,
  'see-children': [...caseworkers, 'returns-officer'],
  'open-restricted': caseworkers,
  'guard-records': ['manager'],
  'see-figures': ['manager', 'senior-lead', 'returns-officer'],
  'load-returns': ['returns-officer'],
  'administer': ['administrator'],
  'see-colleagues': ['administrator', 'manager'],
  // The boards' half: figures, plans and papers, and no children. `identity.powers` holds the same for the database.
  'see-programme': ['manager', 'senior-lead', 'returns-officer', 'programme-manager', 'action-owner', 'performance-analyst', 'board-member', 'chair', 'democratic-services'],
  'run-programme': ['programme-manager'],
  'update-actions': ['manager', 'senior-lead', 'programme-manager', 'action-owner'],
  'keep-indicators': ['performance-analyst'],
  'comment-on-indicators': ['programme-manager', 'action-owner', 'performance-analyst'],
  'sign-off-figures': ['manager', 'chair'],
  'write-papers': ['manager', 'programme-manager', 'performance-analyst', 'democratic-services'],
  'serve-committees': ['democratic-services'],
  'chair-committees': ['chair'],
} as const satisfies Record<string, readonly Role[]>

/** Who may what, role by role. */
export const rolesWith: Readonly<Record<RolePermission, readonly Role[]>> = roles

type RolePermission = keyof typeof roles

/**
 * `anyone` needs no sign-in; `signed-in` any sign-in; `follow-own-child` a grant as family; `see-shared-children` a grant
 * otherwise, or belonging to a setting, team or panel. Which child is never decided here: the database shows each reader only their own.
 */
export type Permission = 'anyone' | 'signed-in' | 'follow-own-child' | 'see-shared-children' | RolePermission

export const permissions = ['anyone', 'signed-in', 'follow-own-child', 'see-shared-children', ...Object.keys(roles)] as Permission[]

/** True if the reader (undefined: not signed in) holds the permission, in one authority at least. */
export function may(reader: Reader | undefined, permission: Permission): boolean {
  if (permission === 'anyone') return true
  if (!reader) return false
  if (permission === 'signed-in') return true
  if (permission === 'follow-own-child') return reader.family
  if (permission === 'see-shared-children') return reader.shared || reader.parties.length > 0
  return placesWhere(reader, permission).length > 0
}

/** The authorities in which the reader holds a permission: a role in one opens nothing in another. */
export const placesWhere = (reader: Reader, permission: RolePermission): number[] => placesOf(reader, ...roles[permission])

/** The one of them that is being worked for. Throws where there is none: the route should have asked for the permission. */
export function placeFor(reader: Reader, permission: RolePermission): number {
  const [first] = placesWhere(reader, permission)
  if (first === undefined) throw new Error(`the reader may ${permission} nowhere`)
  return first
}
