import { pathOf, type Found } from '../found.ts'
import { shown, type Problem } from '../problem.ts'
import type { ReturnedPerson } from '../returned.ts'
import { aboutAssessments } from './about-assessments.ts'
import { aboutDates, findLateDates, type Dated } from './about-dates.ts'
import { aboutPersons } from './about-persons.ts'
import { aboutPlacements } from './about-placements.ts'
import { aboutActivePlans, aboutNamedPlans } from './about-plans.ts'
import { aboutRanks } from './about-ranks.ts'
import { aboutRequests } from './about-requests.ts'
import type { About, Query } from './query.ts'

/** Everything about a person that somebody should look at, in the order of the file's blocks. */
export function findQueries(person: ReturnedPerson, about: About): Problem[] {
  const problems: Problem[] = []
  const ask = <Part extends Dated>(queries: readonly Query<Part>[], part: Part) => {
    for (const query of queries) if (query.when(part, about)) problems.push(problemOf(query, part.found))
    for (const late of findLateDates(part.found, about)) {
      const query = aboutDates.find(({ at }) => at === late)
      if (query) problems.push(problemOf(query, part.found))
    }
  }
  ask(aboutPersons, person)
  for (const request of person.requests) {
    ask(aboutRequests, request)
    const { assessment, active } = request
    if (assessment) {
      ask(aboutAssessments, { found: assessment.found, assessment, request })
      if (assessment.plan) {
        ask(aboutNamedPlans, { found: assessment.plan.found, plan: assessment.plan, assessment, request })
        for (const query of aboutRanks) if (query.when(assessment.plan, about)) problems.push(problemOf(query, assessment.plan.found))
        for (const placement of assessment.plan.placements) ask(aboutPlacements, placement)
      }
    }
    if (active) {
      ask(aboutActivePlans, active)
      for (const query of aboutRanks) if (query.when(active, about)) problems.push(problemOf(query, active.found))
      for (const placement of active.placements) ask(aboutPlacements, placement)
    }
  }
  return problems
}

export function problemOf(query: Omit<Query<Dated>, 'when' | 'source'>, found: Found): Problem {
  const value = found.values[query.at]
  return {
    severity: 'query', rule: query.name, line: value?.line ?? found.line, path: pathOf(found, query.at),
    value: value ? shown(value.text) : null, reason: query.reason, mend: query.mend,
  }
}
