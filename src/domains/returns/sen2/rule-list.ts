import { aboutAssessments } from './queries/about-assessments.ts'
import { aboutDates } from './queries/about-dates.ts'
import { aboutPersons } from './queries/about-persons.ts'
import { aboutPlacements } from './queries/about-placements.ts'
import { aboutActivePlans, aboutNamedPlans } from './queries/about-plans.ts'
import { aboutRanks } from './queries/about-ranks.ts'
import { aboutRequests } from './queries/about-requests.ts'
import { structureFaults } from './structure-faults.ts'
import { valueFaults } from './value-faults.ts'

/** One check that a return is held against, for a page that lists them all. */
export type ListedRule = { name: string; consequence: 'the file is refused' | 'the person is refused' | 'queried'; source: string; about: string; reason: string }

const asked = (about: string, queries: readonly { name: string; source: string; at: string; reason: string }[]): ListedRule[] =>
  queries.map(({ name, source, at, reason }) => ({ name, consequence: 'queried', source, about: `${about}: ${at}`, reason }))

/** Checks that look beyond one person: at the register, at the other persons, at the header. */
const across: ListedRule[] = [
  { name: 'element-of-another-year', consequence: 'queried', source: 'W', about: 'any element', reason: 'This element belongs to the form of another year.' },
  { name: 'out-of-order', consequence: 'queried', source: 'X', about: 'any element', reason: 'This element stands in another place than in the schema.' },
  { name: 'year-not-known', consequence: 'queried', source: 'ours', about: 'Header: Year', reason: 'We do not know the form of that year.' },
  { name: 'year-not-given', consequence: 'queried', source: 'ours', about: 'Header: Year', reason: 'The year of the collection is not given.' },
  { name: 'reference-date-not-given', consequence: 'queried', source: 'ours', about: 'Header: ReferenceDate', reason: 'The reference date is not given.' },
  { name: 'reference-date-not-census-day', consequence: 'queried', source: 'W', about: 'Header: ReferenceDate', reason: 'The reference date is not the census day of that year.' },
  { name: 'urn-not-in-register', consequence: 'queried', source: 'W512', about: 'Placement: URN', reason: 'The URN is not in the register of schools.' },
  { name: 'setting-of-unexpected-kind', consequence: 'queried', source: 'W522, W524', about: 'Placement: URN', reason: 'The register calls this setting something that rarely takes pupils with plans.' },
  { name: 'number-shared', consequence: 'queried', source: 'ours', about: 'Person: UniqueLearnerNumber', reason: 'Another person in the file has the same ULN.' },
]

export const allRules: readonly ListedRule[] = [
  ...Object.entries(structureFaults).map(([name, [reason]]): ListedRule => ({ name, consequence: 'the file is refused', source: 'ours', about: 'the file', reason })),
  ...Object.entries(valueFaults).map(([name, reason]): ListedRule => ({ name, consequence: 'the person is refused', source: name === 'person-twice' ? 'ours' : 'X', about: 'any element', reason })),
  ...asked('Person', aboutPersons), ...asked('Request', aboutRequests), ...asked('Assessment', aboutAssessments),
  ...asked('Plan', aboutNamedPlans), ...asked('Plan in force', aboutActivePlans), ...asked('Placements', aboutRanks),
  ...asked('Placement', aboutPlacements), ...asked('Dates', aboutDates), ...across,
]
