import type { Address } from '../borough/postcodes.ts'
import type { Background } from '../names/backgrounds.ts'
import type { School } from '../schools/school.ts'
import type { Member } from '../staff/team.ts'
import type { PlainDate } from '../../values/plain-date.ts'

export type Parent = { id: string; name: string; relation: string; responsible: boolean }

/** People who live together: one address, one officer for all the children. */
export type Family = {
  background: Background
  surname: string
  address: Address
  /** The locality's team, or the specialist team. */
  localityId: string
  officer: Member
  parents: readonly Parent[]
  children: Child[]
}

export type Child = {
  id: string
  family: Family
  forename: string
  surname: string
  knownAs: string | null
  born: PlainDate
  sex: 'M' | 'F'
  upn: string | null
  uln: string | null
  upnUnknown: string | null
  /** Where the child learns today, or last did if `left`; nobody's roll if null. */
  school: School | null
  /** No longer on a roll here: moved away, at work, or grown. */
  left: boolean
  need: string
  /** The day the authority first knew of the child. */
  knownSince: PlainDate
}
