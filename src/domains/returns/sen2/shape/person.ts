import { block, date, matching, oneOf, optional, required, text } from './field.ts'
import { requests } from './requests.ts'

const sex = oneOf(['M', 'F', 'U'])
const ethnicity = oneOf([
  'WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND',
  'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT',
])
const unknownUpn = oneOf(['UN1', 'UN2', 'UN3', 'UN4', 'UN5', 'UN6', 'UN7', 'UN8', 'UN9', 'UN10'])

/** A child or young person: item 1. */
export const person = block('Person', { min: 1, max: Infinity }, [
  required('Surname', text),
  required('Forename', text),
  required('PersonBirthDate', date),
  required('Sex', sex, { also: ['GenderCurrent'] }), // its name in 2023 (W)
  required('Ethnicity', ethnicity),
  required('PostCode', text),
  optional('UPN', matching(/^[A-Za-z]\d{11}[\dA-Za-z]$/, 'a letter, eleven digits, and a digit or letter')),
  optional('UniqueLearnerNumber', matching(/^\d{10}$/, 'ten digits')),
  optional('UPNunknown', unknownUpn),
  requests,
])
