/** Why it is not certain who a person is. Answered by somebody; never guessed. */
export const doubtWords = {
  'upn-of-somebody-else': 'The UPN is that of a child here with another name and another date of birth.',
  'uln-of-somebody-else': 'The ULN is that of a child here with another name and another date of birth.',
  'uln-with-another-upn': 'The ULN is that of a child here who has another UPN.',
  'name-with-another-upn': 'A child here has the same name and date of birth, and another UPN.',
  'name-with-another-uln': 'A child here has the same name and date of birth, and another ULN.',
  'numbers-of-two-children': 'The UPN is that of one child here, and the ULN that of another.',
  'two-candidates': 'More than one child here could be this person.',
  'two-persons-for-one-child': 'Two persons in the file seem to be the same child here.',
} as const

export type Doubt = keyof typeof doubtWords

/** What somebody answered: a child's id, a new child, or to leave the person out. */
export type Answer = 'new' | 'skip' | (string & {})
