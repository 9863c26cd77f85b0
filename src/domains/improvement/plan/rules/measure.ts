/** A measure of success in the plan's words: the areas and actions that it answers, and the indicator that measures it, if one does. */
export type Measure = { id: string; words: string; workstream: string | null; indicator: string | null; areas: readonly string[]; actions: readonly string[]; version: number }

/** Those that show whether an action works: linked to it, or to an area that it answers and to no action. */
export const measuresOf = (action: { id: string; areas: readonly string[] }, measures: readonly Measure[]): Measure[] =>
  measures.filter((one) => one.actions.includes(action.id) || (one.actions.length === 0 && one.areas.some((area) => action.areas.includes(area))))
