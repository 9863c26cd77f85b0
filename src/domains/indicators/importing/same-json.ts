/** Whether two plain values say the same, in whatever order their fields stand. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const given = (value: object) => Object.entries(value).filter(([, field]) => field !== undefined)
  const [a, b] = [given(one), given(other)]
  return a.length === b.length && Array.isArray(one) === Array.isArray(other) && a.every(([key, field]) => sameJson(field, (other as Record<string, unknown>)[key]))
}
