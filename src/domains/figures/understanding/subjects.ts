/** What this field's papers count and measure in sentences, so that the same figure is known again in other words. */
export type Subject = { readonly name: string; readonly unit: 'plain' | 'percent'; readonly words: RegExp; readonly not?: RegExp; readonly near?: RegExp }

export const SUBJECTS: readonly Subject[] = [
  { name: 'assessments out of time', unit: 'plain', words: /\b(?:out of time|over (?:the )?(?:twenty|20)[- ]weeks?|outside (?:of )?(?:the )?20[- ]weeks?|past 20 weeks)\b/i },
  { name: 'open assessments', unit: 'plain', words: /\bopen (?:statutory )?(?:assessments|cases)\b|\bassessments open\b/i },
  { name: 'requests a month', unit: 'plain', words: /\b(?:requests )?(?:per|a|each) month\b/i, near: /\brequests?\b/i },
  { name: 'plans maintained', unit: 'plain', words: /\b(?:children and young people|children|CYP) with an? (?:EHC plan|EHCP)\b(?! (?:who|subject|aged|in progress))/i },
  { name: 'plans completed in time', unit: 'percent', words: /\bof (?:plans|assessments) were (?:completed|issued) in (?:time|20 weeks)\b|\b(?:plans|assessments) (?:were )?(?:completed|issued) (?:in|within) (?:time|20 weeks)\b/i },
  { name: 'year 6 transfers in time', unit: 'percent', words: /\byear 6\b[^.]*\b(?:on time|15th? (?:of )?february)\b|\byear 6 (?:transfers|plans)\b/i },
  { name: 'year 11 transfers in time', unit: 'percent', words: /\byear 11[^.]*\bby the deadline\b/i },
  { name: 'referrals about attendance', unit: 'plain', words: /\breferrals for children who are not attending school\b|\b(?:issues )?related to school attendance\b/i },
  { name: 'exclusions avoided', unit: 'plain', words: /\bexclusions avoided\b|\bavoid the exclusion of\b/i },
  { name: 'health advice in time', unit: 'percent', words: /\bhealth advices? on average (?:were|are) returned\b/i },
]

/** The subject that words are about. */
export const subjectIn = (words: string, unit: string, around: string): Subject | undefined =>
  SUBJECTS.find((one) => one.unit === unit && one.words.test(words) && (one.near === undefined || one.near.test(around)) && (one.not === undefined || !one.not.test(words)))
