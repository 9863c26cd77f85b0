import type { Scope } from '../../domains/people/index.ts'

/** What a child is shared for, as the setting, team or adviser reads it. */
export const scopeWords: Record<Exclude<Scope, 'family' | 'named-officer'>, string> = {
  roll: 'On roll',
  consultation: 'You are consulted about a place',
  advice: 'You are asked for advice',
  adviser: 'You advise the family',
  panel: 'Before the panel',
}

export const scopeInWords = (scope: Scope): string => (scope in scopeWords ? scopeWords[scope as keyof typeof scopeWords] : '')
