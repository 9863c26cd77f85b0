/** What is compared: each has its own words, unit, and where the department's files have it. */
export type Measure = {
  id: string
  words: string
  unit: 'count' | 'percent'
  /** The column in the department's files (Explore Education Statistics), in small letters: `ehcplans` is not `ehc_plans`. */
  column: string
  /** Where it is counted on a day in that month, and not over the whole year. */
  countedIn?: 'January'
}

/** Figures of the department's yearly release on education, health and care plans. Names of columns are theirs, misspellings and all. */
export const measures = [
  { id: 'plans-issued', words: 'Plans issued', unit: 'count', column: 'plans_issued_den' },
  { id: 'plans-issued-excluding-exceptions', words: 'Plans issued, exceptions left out', unit: 'count', column: 'plans_issued_den_ex' },
  { id: 'within-20-weeks', words: 'Plans issued within 20 weeks', unit: 'count', column: 'plans_issued_within_20_weeks' },
  { id: 'within-20-weeks-excluding-exceptions', words: 'Plans issued within 20 weeks, exceptions left out', unit: 'count', column: 'plans_issued_20_weeks_ex' },
  { id: 'within-20-weeks-percent', words: 'Share of plans issued within 20 weeks', unit: 'percent', column: 'pc_plans_issued_within_20_weeks' },
  { id: 'within-20-weeks-percent-excluding-exceptions', words: 'Share of plans issued within 20 weeks, exceptions left out', unit: 'percent', column: 'pc_plans_issued_20_weeks_ex' },
  { id: 'requests', words: 'Requests for an assessment', unit: 'count', column: 'requests_received_in_year' },
  { id: 'requests-refused', words: 'Requests refused', unit: 'count', column: 'requests_decided_not_to_assess' },
  { id: 'requests-refused-percent', words: 'Share of requests refused', unit: 'percent', column: 'request_not_assess_pc' },
  { id: 'decided-in-6-weeks-percent', words: 'Share of requests decided within six weeks', unit: 'percent', column: 'request_outcome_six_weeks_pc' },
  { id: 'assessments', words: 'Assessments', unit: 'count', column: 'assess_in_year' },
  { id: 'assessments-with-plan-percent', words: 'Share of assessments that led to a plan', unit: 'percent', column: 'assess_issued_pc' },
  { id: 'new-plans', words: 'New plans', unit: 'count', column: 'new_ehc_plans' },
  { id: 'plans-maintained', words: 'Plans in force in January', unit: 'count', column: 'ehcplans', countedIn: 'January' },
  { id: 'plans-ceased', words: 'Plans ceased', unit: 'count', column: 'total_ceased' },
  { id: 'reviews-decided-in-4-weeks-percent', words: 'Share of reviews decided within four weeks of the meeting', unit: 'percent', column: 'pc_decsion_4weeks' },
] as const satisfies readonly Measure[]

export const findMeasure = (id: string | null | undefined): Measure | undefined => measures.find((one) => one.id === id)

export type MeasureId = (typeof measures)[number]['id']
