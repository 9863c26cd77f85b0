type Weights = readonly (readonly [need: string, weight: number])[]

const early: Weights = [['SLCN', 45], ['ASD', 27], ['SLD', 6], ['PD', 6], ['MLD', 4], ['PMLD', 3], ['SEMH', 3], ['DS', 3], ['HI', 2], ['VI', 1]]
const primary: Weights = [['ASD', 32], ['SLCN', 24], ['SEMH', 18], ['MLD', 9], ['SLD', 5], ['PD', 4], ['SPLD', 3], ['DS', 2], ['HI', 1.5], ['PMLD', 1], ['VI', 0.8]]
const secondary: Weights = [['ASD', 36], ['SEMH', 27], ['MLD', 11], ['SLCN', 10], ['SLD', 5], ['SPLD', 4.5], ['PD', 3], ['HI', 1.3], ['DS', 1], ['PMLD', 1], ['VI', 0.7], ['OTH', 0.4]]

/** Needs, by how likely each is first in the plan of a child of that curriculum year. */
export function needsAt(year: number): Weights {
  if (year < 1) return early
  return year < 7 ? primary : secondary
}

/** The needs that commonly come second. */
export const secondNeeds: Weights = [['SLCN', 30], ['SEMH', 24], ['ASD', 12], ['MLD', 14], ['SPLD', 8], ['PD', 6], ['HI', 2], ['VI', 2], ['OTH', 2]]
