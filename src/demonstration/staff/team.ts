import { addDays, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import { toWorkingDay } from '../working-days.ts'
import type { Place } from '../borough/place.ts'
import type { Colleague } from './people.ts'

/** A colleague with what the record needs of them. */
export type Member = Colleague & { id: string; email: string; phone: string; since: PlainDate }

/** The whole team, and who does what for whom. */
export type Team = {
  all: readonly Member[]
  /** What commands run as. */
  operator: { id: string; name: string; since: PlainDate }
  officerOf(ward: string): Member
  /** The link officers of a locality. */
  officersIn(localityId: string): readonly Member[]
  leadOf(localityId: string): Member
  /** Assessment officers take the localities in turn. */
  assessmentOfficerOf(localityId: string): Member
  only(role: Colleague['role']): Member
}

/** Everybody began before the history does, so that whoever recorded a thing was there. */
export function gatherTeam(chance: Chance, begins: PlainDate, { colleagues, email }: Place): Team {
  const domain = email.split('@')[1] as string
  const all = colleagues.map((colleague, n): Member => ({
    ...colleague, id: chance.uuid(), email: emailOf(colleague.name, domain), phone: `01632 960${200 + (n % 700)}`, since: toWorkingDay(addDays(begins, -chance.whole(40, 2900))),
  }))
  const find = (fits: (member: Member) => boolean, what: string): Member => {
    const found = all.find(fits)
    if (!found) throw new Error(`nobody in the team ${what}`)
    return found
  }
  const assessmentOfficers = all.filter(({ role }) => role === 'assessment-officer')
  const localities = [...new Set(all.map(({ localityId }) => localityId))]
  return {
    all,
    operator: { id: chance.uuid(), name: 'Command line', since: begins },
    officerOf: (ward) => find(({ wards }) => wards.includes(ward), `looks after ${ward}`),
    officersIn: (localityId) => all.filter((member) => member.role === 'link-officer' && member.localityId === localityId),
    leadOf: (localityId) => find((member) => member.role === 'senior-lead' && member.localityId === localityId, `leads ${localityId}`),
    assessmentOfficerOf: (localityId) => assessmentOfficers[localities.indexOf(localityId) % assessmentOfficers.length] as Member,
    only: (role) => find((member) => member.role === role, `is ${role}`),
  }
}

const emailOf = (name: string, domain: string) => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${domain}`
