/**
 * How many children of each curriculum year have a plan today: 4,086 in all. The phase-transfer cohorts
 * are the papers' own: 136 before Reception, 232 in Year 6, 191 in Year 11, 321 in Years 13 and 14.
 */
export const plansByYear: ReadonlyMap<number, number> = new Map([
  [-2, 38], [-1, 136], [0, 175], [1, 212], [2, 228], [3, 240], [4, 268], [5, 262], [6, 232],
  [7, 366], [8, 282], [9, 298], [10, 284], [11, 191], [12, 245], [13, 176], [14, 145],
  [15, 98], [16, 76], [17, 56], [18, 40], [19, 26], [20, 12],
])

export const activePlans = [...plansByYear.values()].reduce((sum, n) => sum + n, 0)

/** Of every hundred children, 71 are boys. */
export const sexes: readonly (readonly ['M' | 'F', number])[] = [['M', 71], ['F', 29]]
