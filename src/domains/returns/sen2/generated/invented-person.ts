import { isoDate } from '../../../../values/date-words.ts'
import { addDays, literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import { ulnCheckDigit } from '../../../../values/uln.ts'
import { upnCheckLetter } from '../../../../values/upn.ts'
import type { Chance } from './drawn.ts'
import { forenames, surnames } from './invented-names.ts'
import { inventRequest } from './invented-request.ts'

const ethnicities = [['WBRI', 62], ['APKN', 9], ['AIND', 4], ['BAFR', 4], ['MWBC', 5], ['ABAN', 3], ['MOTH', 3], ['WOTH', 4], ['BCRB', 2], ['NOBT', 4]] as const

/** What a generated return is about. */
export type Setting = { authority: string; referenceDate: PlainDate; chance: Chance }

/** One invented person as XML. `n` makes the numbers of each their own. */
export function inventPerson(n: number, setting: Setting): string {
  const { chance, referenceDate, authority } = setting
  const days = chance.weighted([[chance.whole(3 * 365, 5 * 365), 15], [chance.whole(5 * 365, 11 * 365), 40], [chance.whole(11 * 365, 16 * 365), 30], [chance.whole(16 * 365, 24 * 365), 15]])
  const born = addDays(referenceDate, -days)
  const requests = chance.happens(0.08) ? ['refused', 'issued'] as const : [chance.weighted([['historical', 70], ['issued', 14], ['refused', 4], ['undecided', 4], ['assessing', 5], ['withdrawn', 2], ['no-plan', 1]] as const)]
  return `<Person><Surname>${chance.oneOf(surnames)}</Surname><Forename>${chance.oneOf(forenames)}</Forename>` +
    `<PersonBirthDate>${isoDate(born)}</PersonBirthDate><Sex>${chance.happens(0.71) ? 'M' : 'F'}</Sex><Ethnicity>${chance.weighted(ethnicities)}</Ethnicity>` +
    `<PostCode>${postcode(chance)}</PostCode><UPN>${upn(n, authority)}</UPN>${days > 14 * 365 ? `<UniqueLearnerNumber>${uln(n)}</UniqueLearnerNumber>` : ''}` +
    `${requests.map((kind) => inventRequest(kind, born, setting)).join('')}</Person>\n`
}

/** The letter, the authority, a school, a year and a serial number: each `n` its own. */
function upn(n: number, authority: string): string {
  const rest = `${authority}${String(Math.floor(n / 1000)).padStart(4, '0')}21${String(n % 1000).padStart(3, '0')}`
  return upnCheckLetter(rest) + rest
}

function uln(n: number): string {
  const stem = String(100_000_000 + n * 2)
  const digit = ulnCheckDigit(stem)
  return digit === undefined ? uln2(stem) : `${stem}${digit}`
}

// Some stems belong to no learner; the odd ones beside them are free.
function uln2(stem: string): string {
  const other = String(Number(stem) + 1)
  return `${other}${ulnCheckDigit(other)}`
}

const lettersAllowed = 'ABDEFGHJLNPQRSTUWXYZ'
const postcode = (chance: Chance): string => `ZZ${chance.whole(1, 9)} ${chance.whole(1, 9)}${chance.oneOf([...lettersAllowed])}${chance.oneOf([...lettersAllowed])}`

export const censusDay2024 = literalDate('2024-01-18')
