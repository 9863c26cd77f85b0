/** What somebody may be appointed as, within one authority, and what they are called. */
export const roleTitles = {
  'link-officer': 'Link officer',
  'assessment-officer': 'Assessment officer',
  'senior-lead': 'Senior locality lead',
  'manager': 'SEND manager',
  'returns-officer': 'Returns officer',
  'performance-analyst': 'Performance analyst',
  'programme-manager': 'Programme manager',
  'action-owner': 'Action owner',
  'board-member': 'Board member',
  'chair': 'Chair',
  'democratic-services': 'Democratic services',
  'administrator': 'Administrator',
} as const satisfies Record<string, string>

/** Who somebody can be asked in as. */
export type AppointableRole = keyof typeof roleTitles

/** The operator is whoever commands run as: nobody is asked in as that. */
export type Role = AppointableRole | 'operator'

export const appointableRoles = Object.keys(roleTitles) as AppointableRole[]
