const words: Record<string, string> = {
  'manager': 'SEND manager', 'senior-lead': 'Senior locality lead', 'link-officer': 'Link officer',
  'assessment-officer': 'Assessment officer', 'returns-officer': 'Returns officer', 'operator': 'Technical staff', 'family': 'Family',
  'setting': 'School, college or setting', 'team': 'Team that gives advice', 'adviser': 'Adviser of the family', 'panel': 'Panel member',
}

/** What the audit calls whoever looked, in words for a family. */
export const lookerWords = (role: string): string => words[role] ?? role

/** Every kind of looker but the family itself. */
export const lookerRoles: readonly string[] = Object.keys(words).filter((role) => role !== 'family')
