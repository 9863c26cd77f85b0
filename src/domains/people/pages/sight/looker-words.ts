import { roleTitles, type AppointableRole } from '../../../identity/index.ts'

/** Whoever else has a title sees no child. */
const lookers = ['manager', 'senior-lead', 'link-officer', 'assessment-officer', 'returns-officer'] as const satisfies AppointableRole[]

const words: Record<string, string> = {
  ...Object.fromEntries(lookers.map((role) => [role, roleTitles[role]])), 'operator': 'Technical staff', 'family': 'Family',
  'setting': 'School, college or setting', 'team': 'Team that gives advice', 'adviser': 'Adviser of the family', 'panel': 'Panel member',
}

/** What the audit calls whoever looked, in words for a family. */
export const lookerWords = (role: string): string => words[role] ?? role

/** Every kind of looker but the family itself. */
export const lookerRoles: readonly string[] = Object.keys(words).filter((role) => role !== 'family')
