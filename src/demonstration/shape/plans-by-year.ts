/**
 * How many children of each curriculum year have a plan today: 4,086 in all. The phase-transfer cohorts
 * are the papers' own: 136 before Reception, 232 in Year 6, 191 in Year 11, 321 in Years 13 and 14.
 */
export const plansByYear: ReadonlyMap<number, number> = new Map([
  [-2, 38], [-1, 136], [0, 205], [1, 238], [2, 252], [3, 262], [4, 268], [5, 262], [6, 232],
  [7, 318], [8, 296], [9, 282], [10, 262], [11, 191], [12, 215], [13, 176], [14, 145],
  [15, 98], [16, 76], [17, 56], [18, 40], [19, 26], [20, 12],
])

export const activePlans = [...plansByYear.values()].reduce((sum, n) => sum + n, 0)

/** Of every hundred plans, those that are a boy's. */
export const boys = 0.71
