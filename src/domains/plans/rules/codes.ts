/** The return's codes in words: `facts` of the SEN2 guide. A code that is not here is shown as it is. */

export const needWords: Record<string, string> = {
  SPLD: 'Specific learning difficulty', MLD: 'Moderate learning difficulty', SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple learning difficulty', SEMH: 'Social, emotional and mental health',
  SLCN: 'Speech, language and communication needs', HI: 'Hearing impairment', VI: 'Vision impairment',
  MSI: 'Multi-sensory impairment', PD: 'Physical disability', ASD: 'Autistic spectrum disorder',
  DS: 'Down syndrome', OTH: 'Other difficulty',
}

export const settingKindWords: Record<string, string> = {
  OLA: 'Arranged by the authority, not in a setting', OPA: 'Arranged by the parent or young person', EHE: 'Educated at home by choice',
  EYP: 'Early years provider', OTH: 'Other', NEET: 'Not in education, employment or training',
  NIEC: 'Not in education, notice to cease sent', NIEO: 'Not in education, other',
}

export const residentialWords: Record<string, string> = { A: '38 to 51 weeks a year', B: '52 weeks a year' }

export const workBasedWords: Record<string, string> = { A: 'Apprenticeship', T: 'Traineeship', S: 'Supported internship' }

export const directPaymentWords: Record<string, string> = { E: 'Education', S: 'Social care', H: 'Health', I: 'Integrated' }

export const ceaseReasonWords: Record<string, string> = {
  1: 'Reached the maximum age', 2: 'Needs met without a plan', 3: 'Higher education', 4: 'Paid employment',
  5: 'Moved to another authority', 6: 'No longer wishes to be in education', 7: 'Left England', 8: 'Died', 9: 'Other',
}

export const reviewOutcomeWords: Record<string, string> = { M: 'Keep as it is', A: 'Amend', C: 'Cease' }

/** A code with its words: "SEMH: Social, emotional and mental health"; the bare code where we have no words. */
export const withWords = (words: Record<string, string>, code: string): string => (words[code] ? `${words[code]} (${code})` : code)
