import { ageOn } from '../../../../values/age.ts'
import { parsePostcode } from '../../../../values/postcode.ts'
import { parseUln } from '../../../../values/uln.ts'
import { parseUpn } from '../../../../values/upn.ts'
import type { ReturnedPerson } from '../returned.ts'
import type { Query } from './query.ts'

export const aboutPersons: readonly Query<ReturnedPerson>[] = [
  {
    name: 'upn-check-letter', source: 'ours', at: 'UPN',
    when: ({ upn }) => upn !== null && !parseUpn(upn).ok,
    reason: 'The first letter of the UPN does not fit the rest of it.', mend: 'Check the UPN with the school.',
  },
  {
    name: 'uln-check-digit', source: 'ours', at: 'UniqueLearnerNumber',
    when: ({ uln }) => uln !== null && !parseUln(uln).ok,
    reason: 'The last digit of the ULN does not fit the rest of it.', mend: 'Check the ULN in the Learning Records Service.',
  },
  {
    name: 'no-number-and-no-reason', source: 'S11, W142', at: 'UPN',
    when: ({ upn, uln, upnUnknown }) => upn === null && uln === null && upnUnknown === null,
    reason: 'There is no UPN, no ULN and no reason why.', mend: 'Give one of the numbers, or the reason in UPNunknown.',
  },
  {
    name: 'reason-for-no-number-beside-one', source: 'W143', at: 'UPNunknown',
    when: ({ upn, uln, upnUnknown }) => upnUnknown !== null && (upn !== null || uln !== null),
    reason: 'There is a number, and a reason why there is none.', mend: 'Leave UPNunknown empty where a number is known.',
  },
  {
    name: 'sex-unknown', source: 'X', at: 'Sex',
    when: ({ sex }) => sex === 'U',
    reason: 'Sex is given as unknown, which the schema allows and the published figures do not show.', mend: 'Give M or F where it is known.',
  },
  {
    name: 'postcode-form', source: 'ours', at: 'PostCode',
    when: ({ postcode }) => !parsePostcode(postcode).ok,
    reason: 'This is not of the form of a postcode.', mend: 'Check the address.',
  },
  {
    name: 'age-outside-0-to-25', source: 'S13, W232', at: 'PersonBirthDate',
    when: ({ birthDate }, { referenceDate }) => birthDate > referenceDate || ageOn(birthDate, referenceDate) > 25,
    reason: 'The person is not between 0 and 25 on the reference date.', mend: 'Check the date of birth.',
  },
  {
    name: 'request-before-birth', source: 'ours', at: 'PersonBirthDate',
    when: ({ birthDate, requests }) => requests.some(({ receivedOn }) => receivedOn !== null && receivedOn < birthDate),
    reason: 'A request was received before the person was born.', mend: 'Check the date of birth and ReceivedDate.',
  },
  {
    name: 'two-active-plans', source: 'W212', at: 'Requests',
    when: ({ requests }) => requests.filter(({ active }) => active).length > 1,
    reason: 'The person has more than one plan in force.', mend: 'Leave ActivePlans with the request that led to the plan in force.',
  },
  {
    name: 'same-request-twice', source: 'W134', at: 'Requests',
    when: ({ requests }) => requests.some((one, n) => one.receivedOn !== null && requests.findIndex((other) => other.receivedOn === one.receivedOn) < n),
    reason: 'The person has two requests received on one day.', mend: 'Leave one, if it is the same request.',
  },
]
