import { censusDays } from '../census-days.ts'
import type { Header } from '../read-header.ts'
import { pathOf } from '../found.ts'
import type { Problem } from '../problem.ts'
import { formYears } from '../shape/form.ts'

/** What to look at in the header. Nobody is refused for it. */
export function queryHeader(header: Header, read: readonly Problem[]): Problem[] {
  // A wrong or absent value of the header belongs to no person: it is asked about, not refused.
  const problems: Problem[] = read.map((problem) => ({ ...problem, severity: 'query' }))
  const about = header.found.blocks['CollectionDetails']?.[0]
  const ask = (rule: string, element: string, reason: string, mend: string) => {
    const value = about?.values[element]
    problems.push({ severity: 'query', rule, line: value?.line ?? header.found.line, path: about ? pathOf(about, element) : 'Header', value: value?.text ?? null, reason, mend })
  }
  const { year } = header
  if (year === null) ask('year-not-given', 'Year', `The year of the collection is not given; the file was read by the form of ${header.form.year}.`, 'Give Year.')
  else if (!formYears.includes(year as never)) ask('year-not-known', 'Year', `We do not know the form of that year; the file was read by that of ${header.form.year}.`, 'Check the year.')
  const census = censusDays[year ?? header.form.year]
  if (!about?.values['ReferenceDate']) ask('reference-date-not-given', 'ReferenceDate', 'The reference date is not given; the census day of the year was taken.', 'Give ReferenceDate.')
  else if (census !== undefined && census !== header.referenceDate) ask('reference-date-not-census-day', 'ReferenceDate', 'The reference date is not the census day of that year.', 'Check the date.')
  return problems
}
