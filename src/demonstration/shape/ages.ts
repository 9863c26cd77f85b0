/** How likely a request is at each age: most before school, and again before secondary school. */
export const agesAtRequest: readonly (readonly [age: number, weight: number])[] = [
  [1, 1.5], [2, 7], [3, 19], [4, 16], [5, 9], [6, 7], [7, 6], [8, 6], [9, 6.5], [10, 11.5], [11, 10],
  [12, 5], [13, 4.5], [14, 4], [15, 3], [16, 1.6], [17, 1], [18, 0.7], [19, 0.4], [20, 0.2], [21, 0.1],
]
