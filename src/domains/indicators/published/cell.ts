/** Why a published figure is not there. */
export type State = 'suppressed' | 'not-applicable' | 'not-available' | 'rounds-to-zero' | 'low-reliability'

/** A published figure, or why there is none; and the cell as it was printed. */
export type Cell = { value: number; state: null; printed: string } | { value: null; state: State; printed: string }

// The signs of the department's releases, of the Ministry of Justice's and of the interactive tool.
const states: Record<string, State> = {
  c: 'suppressed', '~': 'suppressed', '*': 'suppressed', z: 'not-applicable', '.': 'not-applicable', x: 'not-available', ':': 'not-available', '..': 'not-available',
  '-': 'not-available', '': 'not-available', low: 'rounds-to-zero', k: 'rounds-to-zero', u: 'low-reliability',
}

/** Reads a cell of a published file; undefined where it is neither a number nor a known sign. */
export function readCell(printed: string): Cell | undefined {
  const state = states[printed.toLowerCase()]
  if (state) return { value: null, state, printed }
  const number = printed.replaceAll(',', '').replace(/%$/, '')
  return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(number) ? { value: Number(number), state: null, printed } : undefined
}

export const stateWords: Record<State, string> = {
  'suppressed': 'withheld, because it is small', 'not-applicable': 'does not apply', 'not-available': 'not available',
  'rounds-to-zero': 'rounds to nought', 'low-reliability': 'not reliable enough',
}
