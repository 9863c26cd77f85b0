/** Times in milliseconds, gathered one by one. */
export type Times = { add(ms: number): void; count(): number; at(share: number): number }

/** `at(0.95)` is the time within which 95 of a hundred fall; 0 where there are none. */
export function timesOf(): Times {
  const all: number[] = []
  let sorted = true
  return {
    add(ms) { all.push(ms); sorted = false },
    count: () => all.length,
    at(share) {
      if (!sorted) all.sort((a, b) => a - b)
      sorted = true
      return all[Math.min(all.length - 1, Math.ceil(share * all.length) - 1)] ?? 0
    },
  }
}
