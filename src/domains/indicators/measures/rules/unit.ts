/** In what an indicator is measured. */
export const units = ['percent', 'percentage-points', 'points', 'count', 'weeks', 'score'] as const
export type Unit = (typeof units)[number]

export const unitWords: Record<Unit, string> = { 'percent': 'percent', 'percentage-points': 'percentage points', 'points': 'points', 'count': 'number', 'weeks': 'weeks', 'score': 'score' }

/** What stands after a number of the unit: `44%`, `56 pts`. */
export const unitSign: Record<Unit, string> = { 'percent': '%', 'percentage-points': '% pts', 'points': ' pts', 'count': '', 'weeks': ' weeks', 'score': '' }

/** The unit that a number was written with: `%`, `% pts`, `pts`, `weeks`; undefined of a bare number. */
export function readUnit(written: string): Unit | undefined {
  const plain = written.replaceAll(/\s+/g, '').toLowerCase()
  if (/^%?p(oin)?ts$/.test(plain)) return plain.startsWith('%') ? 'percentage-points' : 'points'
  if (plain === '%') return 'percent'
  return plain === 'weeks' || plain === 'wks' ? 'weeks' : undefined
}
